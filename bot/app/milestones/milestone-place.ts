import { mayDo } from '../../../shared/access/access.ts';
import type { MilestoneWriter } from '../../../shared/codes/milestone.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { milestoneAsks, writesMilestonesAs } from '../../../shared/milestones/reach.ts';
import { type RulingPerson, rolesTo } from '../../../shared/rulings/reach.ts';
import { type RulingOf, whoseIn } from '../../../shared/rulings/whose.ts';
import type { RulingAsker } from '../rulings/ruling-place.ts';

/** Those that the code says, where they are there. */
export function whoseThere(
  { person, landscape }: RulingAsker,
  code: string,
): Result<RulingOf, Refusal> {
  const whose = whoseIn(code);
  if (whose === undefined) return err({ code: 'invalid', fields: ['whose'] });
  if (whose.level === 'team' && !landscape.teams.has(whose.teamId))
    return err({ code: 'not-found', what: 'team' });
  if (
    whose.level === 'steering-group' &&
    !person.federation.steeringGroups.some(({ id }) => id === whose.steeringGroupId)
  )
    return err({ code: 'not-found', what: 'steering-group' });
  return ok(whose);
}

/** As whom they write for those, or why they may not. */
export function milestoneWriterOf(
  person: RulingPerson,
  whose: RulingOf,
): Result<MilestoneWriter, Refusal> {
  const as = writesMilestonesAs(person, whose);
  if (as !== undefined) return ok(as);
  const verdict = mayDo(rolesTo(person, whose), milestoneAsks[whose.level].write);
  return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
}
