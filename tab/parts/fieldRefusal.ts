import type { Failure } from '../client/failure.ts';

/**
 * What an input should say of the last refusal: its text, if it names this input. The server names inputs as the
 * command does, and a nested one by its path (`plan.start`).
 */
export function refusalAt(
  failure: Failure | undefined,
  name: string | undefined,
): string | undefined {
  if (failure?.kind !== 'refused' || name === undefined) return undefined;
  const { fields = [], said = {}, text } = failure.refusal;
  const named = fields.find((field) => field === name || field.endsWith(`.${name}`));
  return named === undefined ? undefined : (said[named] ?? text);
}
