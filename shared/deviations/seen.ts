import { err, ok, type Result } from '../kernel/result.ts';
import type { Deviation } from './deviation.ts';
import type { DeviationRefusal } from './refusals.ts';

/**
 * Whether nothing has happened to it since it was read. Of two who decide at the same time the first stands; the second is told what
 * was decided, and when.
 *
 * @param seen how many steps it had taken when it was shown
 */
export function checkSeen(
  { history }: Pick<Deviation, 'history'>,
  seen: number,
): Result<undefined, DeviationRefusal> {
  const last = history.at(-1);
  if (last === undefined || history.length === seen) return ok(undefined);
  const { type: step, at, as } = last;
  const secretary = 'asSecretary' in last && last.asSecretary === true;
  return err({
    ...{ code: 'decided-meanwhile', step, at },
    ...(as !== undefined && { as }),
    ...(secretary && { asSecretary: true }),
  } as const);
}
