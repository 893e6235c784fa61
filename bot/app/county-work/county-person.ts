import { type Action, mayDo } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { CountyDoer } from '../../../shared/county-work/county-doer.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { Asker } from '../permission/permission.ts';

interface CountyPerson {
  readonly landscape: Landscape;
  /** Everything that they are, above the teams and in any of them. */
  readonly roles: readonly Role[];
  /** As what they do it: what lets them. */
  readonly as: CountyDoer;
}

/** Whoever may do that for the county: above the teams, or as what they are in one of them. */
export async function countyPersonFor(
  app: App,
  { actor, today }: Asker,
  action: Action,
): Promise<Result<CountyPerson, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  if (federation === undefined) return err({ code: 'denied', reason: 'only-office' });
  const above = rolesAbove(actor, today, federation).map((held): CountyDoer =>
    'party' in held ? { role: held.role, party: held.party } : { role: held.role },
  );
  const inTeams = [...landscape.teams.values()].flatMap(({ body }) =>
    rolesIn(actor, today, body, federation)
      .filter((role) => !above.some((held) => held.role === role))
      .map((role): CountyDoer => ({ role, teamId: body.id })),
  );
  const held = [...above, ...inTeams];
  const roles = [...new Set(held.map(({ role }) => role))];
  const as = held.find(({ role }) => mayDo([role], action).allowed);
  if (as !== undefined) return ok({ landscape, roles, as });
  const verdict = mayDo(roles, action);
  return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
}
