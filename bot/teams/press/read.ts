import type { FieldProblem } from '../../../shared/forms/read.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { CardFields } from './card-fields.ts';

/** A part of a command, or every field of the form that must be mended. */
export type Read<T = object> = Result<T, readonly FieldProblem[]>;

/** What was read, in the command's shape. */
export function shaped<T>(read: Read<T>, shape: (value: T) => object): Read {
  return read.ok ? ok(shape(read.value)) : read;
}

/** What the button says of itself, under the same names as in the command; what it does not say is not there. */
export function saidOf(fields: CardFields, ...names: readonly string[]): Record<string, string> {
  const said = names.map((name) => [name, fields.get(name) ?? ''] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

/** `Number('')` is 0: an empty field is no number. */
export function numberOf(fields: CardFields, name: string): Record<string, number> {
  const value = fields.get(name) ?? '';
  return /^\d{1,6}$/.test(value) ? { [name]: Number(value) } : {};
}
