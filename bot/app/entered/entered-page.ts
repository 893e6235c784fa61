import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { dueOfCounty, dueOfTeam } from '../../../shared/entered/due.ts';
import { presentEntered } from '../../../shared/entered/present.ts';
import type { EnteredView } from '../../../shared/entered/view.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { rolesAbove } from '../../../shared/standing/roles.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { enteredIn } from '../documents/entered.ts';
import { asker, federationFor, teamFor } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';

/** What is entered of a team. */
export async function enteredOfTeam(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<EnteredView, Refusal>> {
  const asking = asker(app, actor);
  const own = await teamFor(app, teamId, asking, 'read-entered');
  // As who is sent in somebody's place, where it is nothing of one's own.
  const found = own.ok ? own : await readerFor(app, teamId, asking, 'read-entered');
  if (!found.ok) return found;
  const { team, federation, roles, landscape } = found.value;
  const there = await enteredIn(app, teamId);
  const { rules } = landscape;
  const since = foundedOn(team.body);
  const { today } = asking;
  return ok(
    presentEntered({
      team: team.body,
      federationName: federation.name,
      there,
      canEnter: mayDo(roles, 'enter-figures').allowed,
      // Nobody is sent who does not read the team's numbers.
      isInside: !own.ok || mayDo(roles, 'read-team-numbers').allowed,
      due: dueOfTeam(teamId, { there, rules, today, since }),
      rules,
      today,
    }),
  );
}

/** What is entered of the county. */
export async function enteredOfCounty(
  app: App,
  actor: AccountKey,
): Promise<Result<EnteredView, Refusal>> {
  const asking = asker(app, actor);
  const found = await federationFor(app, asking, 'read-entered');
  if (!found.ok) return found;
  const { landscape } = found.value;
  const federation = found.value.federation.body;
  const there = await enteredIn(app);
  const { rules } = landscape;
  const { today } = asking;
  const roles = rolesAbove(actor, today, federation).map(({ role }) => role);
  return ok(
    presentEntered({
      federationName: federation.name,
      there,
      canEnter: mayDo(roles, 'enter-county-figures').allowed,
      isInside: false,
      due: dueOfCounty({ there, rules, today, since: hereSince(landscape) }),
      rules,
      today,
    }),
  );
}

/** The day of the first that has happened to a team. */
export function foundedOn({ history }: Team): IsoDate {
  return localDate(history[0]?.at ?? '2020-01-01T00:00:00.000Z');
}

/** Since when there has been a team; before that there was nothing to enter. */
export function hereSince({ teams }: Pick<Landscape, 'teams'>): IsoDate {
  const [first = '9999-12-31'] = [...teams.values()].map(({ body }) => foundedOn(body)).sort();
  return first;
}
