import type { Refusal } from '../../../shared/commands/refusals.ts';
import {
  countyFigures,
  countyTeam,
  type CountyTeam,
  type ReportState,
} from '../../../shared/digest/county-team.ts';
import type { CountyView } from '../../../shared/digest/county-view.ts';
import { presentCounty } from '../../../shared/digest/present-county.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { shownOutside } from '../../../shared/reports/shown.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { viewVersion } from '../context/view-version.ts';
import { read, teamScope } from '../documents/stored.ts';
import { enteredIn } from '../documents/entered.ts';
import type { Store } from '../ports.ts';
import { verdictToCompare } from './numbers.ts';
import { publicationOf } from './publications.ts';
import { isReportPeriod, numbersOfPeriods } from './team-numbers.ts';

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
  const teams: CountyTeam[] = [];
  for (const team of all) {
    const one = await kept(app, team, { landscape, period, goalsPeriod, date, until });
    if (one !== undefined) teams.push(one);
  }
  return ok(
    presentCounty({
      federation,
      teams,
      pending: all.length - teams.length,
      period,
      goalsPeriod,
      entered: await enteredIn(app),
      rules: landscape.rules,
      today: date,
      since: firstOf(all, date),
    }),
  );
}

interface Wanted {
  readonly landscape: Landscape;
  readonly period: PeriodRef;
  readonly goalsPeriod: PeriodRef;
  readonly date: IsoDate;
  /** Nothing is begun after. */
  readonly until: number;
}

interface Kept {
  readonly version: string;
  readonly team: CountyTeam;
}

/** As many are kept as three periods of all Sweden's teams. */
const mostKept = 900;

const keptIn = new WeakMap<Store, Map<string, Kept>>();

/**
 * A team as it was counted last, for as long as nothing of it has been written: whoever looks at the county pays for what has
 * changed since somebody looked, which one small read a team tells. Undefined where there is no time to count it.
 */
async function kept(app: App, team: Team, wanted: Wanted): Promise<CountyTeam | undefined> {
  const { landscape, period, goalsPeriod, date, until } = wanted;
  const counted = keptIn.get(app.store) ?? new Map<string, Kept>();
  keptIn.set(app.store, counted);
  const name = `${team.id} ${periodCode(period)} ${date}`;
  const version = await viewVersion(app, team.id);
  const known = counted.get(name);
  if (known?.version === version) return known.team;
  if (performance.now() > until) return undefined;
  const { rules } = landscape;
  const before = previousPeriod(goalsPeriod);
  const periods = [period, goalsPeriod, before];
  const inShort = { periods, figures: countyFigures, withMeetings: true } as const;
  const numbersOf = await numbersOfPeriods(app, team, { periods: [], inShort }, rules);
  const publication = await publicationOf(app, team, rules);
  const shown = (ref: PeriodRef) => {
    const numbers = numbersOf(ref);
    return { team, numbers, shown: shownOutside(numbers, publication) };
  };
  const told = { then: shown(goalsPeriod), before: shown(before) };
  const report = await reportOf(app, team, goalsPeriod);
  const now = countyTeam(shown(period), told, { today: date, rules, report });
  counted.delete(name);
  counted.set(name, { version, team: now });
  for (const oldest of counted.keys()) {
    if (counted.size <= mostKept) break;
    counted.delete(oldest);
  }
  return now;
}

/** Where a team's report stands; nothing of a time when there was no team. */
async function reportOf(app: App, team: Team, of: PeriodRef): Promise<ReportState | undefined> {
  const stored = await read(app.store, teamScope(team.id), 'period-report', periodCode(of));
  const { state } = stored?.body ?? {};
  if (state === 'submitted' || state === 'signed') return state;
  const [founded] = team.history;
  return founded !== undefined && localDate(founded.at) <= periodOf(of).to ? 'missing' : undefined;
}

/** The periods to choose among begin with the first team. */
function firstOf(teams: readonly Team[], date: IsoDate): IsoDate {
  return teams
    .flatMap(({ history: [founded] }) => (founded === undefined ? [] : [localDate(founded.at)]))
    .reduce((first, day) => (day < first ? day : first), date);
}
