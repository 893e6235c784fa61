import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { hasBeenLifted } from '../../../shared/deviations/history.ts';
import {
  type CountyMatterView,
  type LiftedView,
  presentCountyMatter,
  presentLifted,
} from '../../../shared/deviations/present-lifted.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { rolesIn, steeringGroupOf } from '../../../shared/standing/roles.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today as todayOf } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { read, teamScope } from '../documents/stored.ts';
import { asker, federationFor } from '../permission/permission.ts';
import { liftedOf } from './lifted-of.ts';

/** Whatever has been lifted to Länsam, of every team, with its whole path; for those who read that (handbook §7). */
export async function lifted(app: App, actor: AccountKey): Promise<Result<LiftedView, Refusal>> {
  const asking = asker(app, actor);
  const found = await federationFor(app, asking, 'read-lifted');
  if (!found.ok) return found;
  const federation = found.value.federation.body;
  const teams = teamsOf(found.value.landscape);
  const { today } = asking;
  const all = await Promise.all(
    teams.map(async (team) => {
      const deviations = await liftedOf(app, team.id);
      if (deviations.length > 0) await app.readLog.note(actor, team.id, 'deviations');
      const steering = steeringGroupOf(federation, team.id, today);
      const roles = rolesIn(actor, today, team, federation);
      return deviations.map((deviation) => ({ team, steering, deviation, roles }));
    }),
  );
  return ok(presentLifted(all.flat(), { teams, today }));
}

/** One of them as it stands on the card in Länsam's channel, where everybody sees the same. */
export async function countyMatter(
  app: App,
  { teamId, deviationId }: { readonly teamId: string; readonly deviationId: string },
): Promise<Result<CountyMatterView, Refusal>> {
  const landscape = await app.registry.current();
  const team = landscape.teams.get(teamId)?.body;
  const stored = team && (await read(app.store, teamScope(teamId), 'deviation', deviationId));
  if (team === undefined || stored === undefined || !hasBeenLifted(stored.body))
    return err({ code: 'not-found', what: 'deviation' });
  return ok(countyMatterOf(landscape, { team, deviation: stored.body, today: todayOf(app) }));
}

export function countyMatterOf(
  landscape: Landscape,
  { team, deviation, today }: { team: Team; deviation: Deviation; today: IsoDate },
): CountyMatterView {
  const federation = landscape.federation?.body;
  const steering = federation && steeringGroupOf(federation, team.id, today);
  return presentCountyMatter({ team, steering, deviation }, { teams: teamsOf(landscape), today });
}

function teamsOf({ teams }: Landscape): readonly Team[] {
  return [...teams.values()].map(({ body }) => body);
}
