import type { FieldProblem } from '../../shared/forms/read.ts';
import type { Failure } from '../client/failure.ts';
import { refusalAt } from './fieldRefusal.ts';

/**
 * What an input says of the last try to save: its own problem, found here before anything was sent, or the server's
 * refusal.
 *
 * @param inputs those there are, where the server's name for one could be taken for another's
 */
export function failureAt(
  name: string,
  problems: readonly FieldProblem[],
  failure: Failure | undefined,
  inputs?: Readonly<Record<string, readonly string[]>>,
): Failure | undefined {
  const own = problems.filter(({ field }) => field === name);
  const refused = inputs === undefined ? undefined : refusalAt(failure, name, inputs);
  const text = own.length > 0 ? own.map((problem) => problem.text).join(' ') : refused;
  if (text === undefined) return inputs === undefined ? failure : undefined;
  return { kind: 'refused', refusal: { code: 'invalid', text, fields: [name] } };
}
