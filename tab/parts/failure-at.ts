import type { FieldProblem } from '../../shared/forms/read.ts';
import type { Failure } from '../client/failure.ts';

/**
 * What an input says of the last try to save: its own problem, found here before anything was sent, or the server's
 * refusal.
 */
export function failureAt(
  name: string,
  problems: readonly FieldProblem[],
  failure: Failure | undefined,
): Failure | undefined {
  const own = problems.filter(({ field }) => field === name);
  if (own.length === 0) return failure;
  const text = own.map((problem) => problem.text).join(' ');
  return { kind: 'refused', refusal: { code: 'invalid', text, fields: [name] } };
}
