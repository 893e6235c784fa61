import { mayDo } from '../../../shared/access/access.ts';
import type { MilestoneWriter } from '../../../shared/codes/milestone.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { milestoneAsks, writesMilestonesAs } from '../../../shared/milestones/reach.ts';
import { type RulingPerson, rolesTo } from '../../../shared/rulings/reach.ts';
import type { RulingOf } from '../../../shared/rulings/whose.ts';

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
