import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { presentMilestones } from '../../../shared/milestones/present.ts';
import { milestoneAsks } from '../../../shared/milestones/reach.ts';
import type { MilestonesView } from '../../../shared/milestones/view.ts';
import { rolesTo } from '../../../shared/rulings/reach.ts';
import { whoseCode } from '../../../shared/rulings/whose.ts';
import type { App } from '../context/app.ts';
import { allMilestones } from '../documents/milestones.ts';
import { missingIn } from '../documents/missing.ts';
import { asker } from '../permission/permission.ts';
import { rulingAsker, whoseThere } from '../rulings/ruling-place.ts';

/** The delmål of a team, a styrgrupp or the county: their own and those they have been given. */
export async function milestones(
  app: App,
  actor: AccountKey,
  place: GatheringPlace,
): Promise<Result<MilestonesView, Refusal>> {
  const asking = await rulingAsker(app, asker(app, actor));
  if (!asking.ok) return asking;
  const { person, landscape } = asking.value;
  const whose = whoseThere(asking.value, codeOf(place));
  if (!whose.ok) return whose;
  const verdict = mayDo(rolesTo(person, whose.value), milestoneAsks[whose.value.level].read);
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  return ok({
    ...presentMilestones({
      ...{ person, whose: whose.value, milestones: await allMilestones(app) },
      teams: [...landscape.teams.values()].map(({ body }) => body),
    }),
    ...missingIn(app, undefined, 'milestone'),
  });
}

function codeOf({ teamId, steeringGroupId }: GatheringPlace): string {
  if (teamId !== undefined) return whoseCode({ level: 'team', teamId });
  return whoseCode(
    steeringGroupId === undefined
      ? { level: 'county' }
      : { level: 'steering-group', steeringGroupId },
  );
}
