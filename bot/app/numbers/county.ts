import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { CountyTeam } from '../../../shared/digest/county-team.ts';
import type { CountyView } from '../../../shared/digest/county-view.ts';
import { presentCounty } from '../../../shared/digest/present-county.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { goalsPeriodOf, type PeriodRef, tertialOf } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { enteredIn } from '../documents/entered.ts';
import { verdictToCompare } from './numbers.ts';
import { keptRollUp, rollUp } from './roll-ups.ts';
import { isReportPeriod } from './team-numbers.ts';

interface Asked {
  readonly period?: PeriodRef | undefined;
  /** All teams, however long it takes: for a file, which cannot be filled in later. */
  readonly complete?: boolean;
  /** So long is counted for one answer, in milliseconds; what is left is said to be on its way, and asked for again. */
  readonly longest?: number;
}

const longestMilliseconds = 1_500;

/** Every team beside the others, for those who see all teams' aggregates: above them, or as the samordnare of one (handbook §7). */
export async function county(
  app: App,
  actor: AccountKey,
  { period = tertialOf(today(app)), complete = false, longest = longestMilliseconds }: Asked,
): Promise<Result<CountyView, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  if (federation === undefined) return err({ code: 'not-found', what: 'team' });
  const date = today(app);
  const verdict = verdictToCompare(landscape, actor, date);
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  if (!isReportPeriod(period)) return err({ code: 'only-report-periods' });
  const all = [...landscape.teams.values()].map(({ body }) => body);
  const goalsPeriod = goalsPeriodOf(period, date);
  const until = complete ? Infinity : performance.now() + longest;
  const { rules } = landscape;
  const kept = await Promise.all(all.map((team) => keptRollUp(app, { team, rules, period })));
  const teams: CountyTeam[] = [];
  for (const [n, team] of all.entries()) {
    const mayCount = performance.now() <= until;
    const one = kept[n] ?? (mayCount ? await rollUp(app, { team, rules, period }) : undefined);
    if (one !== undefined) teams.push(one.county);
  }
  return ok(
    presentCounty({
      federation,
      teams,
      pending: all.length - teams.length,
      period,
      goalsPeriod,
      entered: await enteredIn(app),
      rules,
      today: date,
      since: firstOf(all, date),
    }),
  );
}

/** The periods to choose among begin with the first team. */
function firstOf(teams: readonly Team[], date: IsoDate): IsoDate {
  return teams
    .flatMap(({ history: [founded] }) => (founded === undefined ? [] : [localDate(founded.at)]))
    .reduce((first, day) => (day < first ? day : first), date);
}
