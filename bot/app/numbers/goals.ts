import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { ShownTeam } from '../../../shared/digest/digest-team.ts';
import { type GoalLevel, goalRows } from '../../../shared/digest/goals.ts';
import type { GoalsView } from '../../../shared/digest/view.ts';
import type { Entered } from '../../../shared/entered/entered.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import {
  goalsPeriodOf,
  type PeriodRef,
  previousPeriod,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { shownInTeam, shownOutside } from '../../../shared/reports/shown.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { formatPeriod } from '../../../shared/text/format.ts';
import { type App, today } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { breathe } from '../documents/breath.ts';
import { enteredIn } from '../documents/entered.ts';
import { asker, federationFor, teamFor } from '../permission/permission.ts';
import { readerFor } from '../permission/substitution.ts';
import { publicationOf } from './publications.ts';
import { numbersOfPeriods } from './team-numbers.ts';

/** A team's goals: as they are within it, as they were published outside. */
export async function teamGoals(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<GoalsView, Refusal>> {
  const asking = asker(app, actor);
  const own = await teamFor(app, teamId, asking, 'read-entered');
  // As who is sent in somebody's place, where it is nothing of one's own.
  const found = own.ok ? own : await readerFor(app, teamId, asking, 'read-entered');
  if (!found.ok) return found;
  const { team, roles, landscape } = found.value;
  const isInside = !own.ok || mayDo(roles, 'read-team-numbers').allowed;
  return ok(await goalsOf(app, landscape, [team.body], { level: 'team', isInside }));
}

/** The county's goals, over all its teams. */
export async function countyGoals(
  app: App,
  actor: AccountKey,
): Promise<Result<GoalsView, Refusal>> {
  const found = await federationFor(app, asker(app, actor), 'read-all-suppressed-numbers');
  if (!found.ok) return found;
  const { landscape } = found.value;
  const teams = [...landscape.teams.values()].map(({ body }) => body);
  return ok(await goalsOf(app, landscape, teams, { level: 'county', isInside: false }));
}

interface Told {
  readonly level: GoalLevel;
  readonly isInside: boolean;
}

async function goalsOf(
  app: App,
  landscape: Landscape,
  teams: readonly Team[],
  { level, isInside }: Told,
): Promise<GoalsView> {
  const date = today(app);
  const running = tertialOf(date);
  const period = goalsPeriodOf(running, date);
  const before = previousPeriod(period);
  const told: Record<'now' | 'then' | 'before', ShownTeam[]> = { now: [], then: [], before: [] };
  const entered: Entered[] = [];
  for (const team of teams) {
    const periods = [running, period, before];
    const numbersOf = await numbersOfPeriods(app, team, { periods }, landscape.rules);
    await breathe();
    const publication = isInside ? undefined : await publicationOf(app, team, landscape.rules);
    const shownOf = (ref: PeriodRef): ShownTeam => {
      const numbers = numbersOf(ref);
      const shown = isInside ? shownInTeam(numbers) : shownOutside(numbers, publication);
      return { team, numbers, shown };
    };
    told.now.push(shownOf(running));
    told.then.push(shownOf(period));
    told.before.push(shownOf(before));
    // Of the whole county what is entered is its own.
    if (level !== 'county') entered.push(...(await enteredIn(app, team.id)));
  }
  const { federation, rules } = landscape;
  if (federation === undefined) throw new Error('teams without a federation');
  const goals = goalRows({
    ...{ ...told, level, period, rules, today: date, federation: federation.body },
    entered: { teams: entered, county: await enteredIn(app) },
  });
  return { goalsOf: formatPeriod(period), goals };
}
