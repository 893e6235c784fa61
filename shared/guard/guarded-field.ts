import type { Refusal } from '../commands/refusal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { guardText } from './guard.ts';

/** A text field as it may be stored, or the refusal that points at the field. */
export function guardedField(
  field: string,
  text: string,
  maxLength: number,
): Result<string, Refusal> {
  const guarded = guardText(text, { maxLength });
  return guarded.ok ? ok(guarded.value.text) : err({ code: 'guarded', field, why: guarded.error });
}
