import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { type GoalParts, goalPartsOf, goalRows } from '../../../shared/digest/goals.ts';
import { countyFigures } from '../../../shared/digest/county-team.ts';
import type { GoalsView } from '../../../shared/digest/view.ts';
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
import { enteredIn } from '../documents/entered.ts';
import { asker, teamFor } from '../permission/permission.ts';
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
  return ok(await goalsOf(app, landscape, team.body, isInside));
}

async function goalsOf(
  app: App,
  landscape: Landscape,
  team: Team,
  isInside: boolean,
): Promise<GoalsView> {
  const date = today(app);
  const { federation, rules } = landscape;
  if (federation === undefined) throw new Error('a team without a federation');
  const running = tertialOf(date);
  const period = goalsPeriodOf(running, date);
  const before = previousPeriod(period);
  const numbersOf = await numbersOfPeriods(
    app,
    team,
    { periods: [], inShort: { periods: [running, period, before], figures: countyFigures } },
    rules,
  );
  const publication = isInside ? undefined : await publicationOf(app, team, rules);
  const partsOf = (ref: PeriodRef): GoalParts => {
    const numbers = numbersOf(ref);
    const shown = isInside ? shownInTeam(numbers) : shownOutside(numbers, publication);
    return goalPartsOf({ numbers, shown });
  };
  const goals = goalRows({
    ...{ level: 'team', period, rules, until: date, today: date, federation: federation.body },
    ...{ now: [partsOf(running)], then: [partsOf(period)], before: [partsOf(before)] },
    entered: { teams: await enteredIn(app, team.id), county: await enteredIn(app) },
  });
  return { goalsOf: formatPeriod(period), goals };
}
