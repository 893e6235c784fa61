import { inputAt } from '../../shared/forms/refused-at.ts';
import type { Failure } from '../client/failure.ts';

/** What an input should say of the last refusal: its text, if it names this input among those there are. */
export function refusalAt(
  failure: Failure | undefined,
  name: string | undefined,
  inputs?: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  if (failure?.kind !== 'refused' || name === undefined) return undefined;
  const { fields = [], said = {}, text } = failure.refusal;
  const named = fields.find((field) => inputAt(field, inputs ?? { [name]: [] }) === name);
  return named === undefined ? undefined : (said[named] ?? text);
}
