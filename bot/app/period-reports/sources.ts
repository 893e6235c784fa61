import type { ShownTeam } from '../../../shared/digest/digest-team.ts';
import { goalPartsOf, goalRows } from '../../../shared/digest/goals.ts';
import type { GoalRow } from '../../../shared/digest/view.ts';
import type { Entered } from '../../../shared/entered/entered.ts';
import { totalsTogether } from '../../../shared/entered/present-totals.ts';
import { presentEntered } from '../../../shared/entered/present.ts';
import { spanOf } from '../../../shared/entered/period.ts';
import {
  goalsPeriodOf,
  lookedUntil,
  periodCode,
  periodOf,
  type PeriodRef,
  periodsBefore,
  previousPeriod,
} from '../../../shared/kernel/period.ts';
import type {
  Earlier,
  ReportNumbers,
  ReportSources,
} from '../../../shared/period-reports/chapters.ts';
import { type NamedEntered, enteredTables } from '../../../shared/period-reports/entered-tables.ts';
import { countyRow } from '../../../shared/period-reports/labels.ts';
import { earlierRef } from '../../../shared/period-reports/present.ts';
import { reportId } from '../../../shared/period-reports/report-path.ts';
import {
  type GroupReport,
  reportedIn,
  teamsBeside,
  type TeamReports,
} from '../../../shared/period-reports/present-beside.ts';
import { presentNumbers, suppressedNote } from '../../../shared/reports/present-numbers.ts';
import { periodsOfTrend, trendFigures } from '../../../shared/reports/present-trend.ts';
import { yearsFromFile } from '../../../shared/reports/present-years.ts';
import { storiesOf } from '../../../shared/reports/story/stories.ts';
import { countyFigures } from '../../../shared/digest/county-team.ts';
import type { Publication } from '../../../shared/reports/publications/publication.ts';
import { shownOutside } from '../../../shared/reports/shown.ts';
import { sumOfTeams } from '../../../shared/reports/sum-of-teams.ts';
import { tablesOf } from '../../../shared/reports/tables.ts';
import { ruleSetOn } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { enteredIn } from '../documents/entered.ts';
import { read, teamScope } from '../documents/stored.ts';
import { publicationOf } from '../numbers/publications.ts';
import { numbersOfPeriods } from '../numbers/team-numbers.ts';
import type { ReportAtHand } from './report-at-hand.ts';

/** What a report says beside its texts. */
export interface ReportContents {
  readonly numbers: ReportNumbers;
  readonly sources: ReportSources;
}

/** The numbers as they leave the teams, whoever writes, and all else that a report is made of. */
export async function reportContentsOf(app: App, at: ReportAtHand): Promise<ReportContents> {
  const earlier = await earlierFor(app, at);
  const sources: ReportSources = {
    ...(earlier !== undefined && { earlier }),
    entered: await enteredTablesFor(app, at),
  };
  const [team] = at.teams;
  if (at.subject.type === 'team' && team !== undefined)
    return { numbers: await numbersOfTeam(app, team, at), sources };
  const counted: Counted[] = [];
  for (const one of at.teams) counted.push(await countedOf(app, one, at));
  const total = sumOfTeams(counted.map(({ now }) => now.shown));
  const tables = tablesOf(total);
  const stories = storiesOf({ headline: [], tables, ongoingAgainstTarget: { text: '' } });
  return {
    numbers: { tables, stories, note: noteOf(at, counted) },
    sources: {
      ...sources,
      goals: await goalsFor(app, at, counted),
      beside: teamsBeside({
        ...{ total, ref: at.ref, teams: counted.map(({ now }) => now) },
        reports: await reportsOfTeams(app, at),
        groups: await reportsOfGroups(app, at),
      }),
    },
  };
}

/** The numbers as they leave the team: what a report may say, whoever writes it. */
async function numbersOfTeam(
  app: App,
  team: Team,
  { ref, landscape: { rules } }: ReportAtHand,
): Promise<ReportNumbers> {
  const before = periodsBefore(ref, periodsOfTrend);
  const inShort = { periods: before, figures: trendFigures };
  const numbersOf = await numbersOfPeriods(app, team, { periods: [ref], inShort }, rules);
  const {
    tables,
    stories,
    suppressedNote: note = '',
  } = presentNumbers(team, numbersOf(ref), ref, {
    suppressed: true,
    publication: await publicationOf(app, team, rules),
    today: today(app),
    earlier: before.map((one) => ({ ref: one, numbers: numbersOf(one) })),
    years: yearsFromFile(await enteredIn(app, team.id)),
  });
  return { tables, stories, note };
}

/** Of one team among several: of the period, of the one the goals are told for, and of the one before that. */
interface Counted {
  readonly now: ShownTeam;
  readonly then: ShownTeam;
  readonly before: ShownTeam;
  readonly publication: Publication | undefined;
}

async function countedOf(app: App, team: Team, at: ReportAtHand): Promise<Counted> {
  const { rules } = at.landscape;
  const goals = goalsRef(app, at);
  const last = previousPeriod(goals);
  const inShort = { periods: [goals, last], figures: countyFigures, withMeetings: true } as const;
  const numbersOf = await numbersOfPeriods(app, team, { periods: [at.ref], inShort }, rules);
  const publication = await publicationOf(app, team, rules);
  const shownIn = (ref: PeriodRef): ShownTeam => {
    const numbers = numbersOf(ref);
    return { team, numbers, shown: shownOutside(numbers, publication) };
  };
  return { now: shownIn(at.ref), then: shownIn(goals), before: shownIn(last), publication };
}

function goalsRef(app: App, { ref }: ReportAtHand): PeriodRef {
  return goalsPeriodOf(ref, today(app));
}

/** As the goals stood when the period ended. */
async function goalsFor(
  app: App,
  at: ReportAtHand,
  counted: readonly Counted[],
): Promise<readonly GoalRow[]> {
  const { federation, landscape, subject, teams } = at;
  const entered = [];
  for (const { id } of teams) entered.push(...(await enteredIn(app, id)));
  return goalRows({
    level: subject.type === 'county' ? 'county' : 'steering-group',
    period: goalsRef(app, at),
    ...(subject.type === 'county' && { partly: true as const }),
    now: counted.map(({ now }) => goalPartsOf(now)),
    then: counted.map(({ then }) => goalPartsOf(then)),
    before: counted.map(({ before }) => goalPartsOf(before)),
    // Of the whole county what is entered is its own.
    entered: { teams: subject.type === 'county' ? [] : entered, county: await enteredIn(app) },
    ...{
      federation,
      rules: landscape.rules,
      until: lookedUntil(at.ref, today(app)),
      today: today(app),
    },
  });
}

/** Of what has been published least: more than that is not told of all of them. */
function noteOf({ landscape }: ReportAtHand, counted: readonly Counted[]): string {
  const all = counted.map(({ publication }) => publication);
  const least = all.includes(undefined)
    ? undefined
    : all.reduce((a, b) => ((b?.until ?? '') < (a?.until ?? '') ? b : a));
  const day = counted[0]?.now.numbers.lastDay ?? '';
  return suppressedNote(ruleSetOn(landscape.rules, day), least);
}

/** What is entered of the year of the period: of each team, and of the county in its report. */
async function enteredTablesFor(app: App, at: ReportAtHand) {
  const { teams, landscape, federation, ref, subject } = at;
  const { from, to } = periodOf(ref);
  const year = { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
  const all: Entered[] = [];
  const viewOf = async (team?: Team) => {
    const there = (await enteredIn(app, team?.id)).filter((one) => {
      const span = spanOf(one);
      // Of what was counted before there were cases every year, to be held against, in the report of the team itself.
      const isBefore = subject.type === 'team' && one.what === 'yearly';
      return span.from <= year.to && (isBefore || span.to >= year.from);
    });
    all.push(...there);
    return presentEntered({
      ...(team !== undefined && { team }),
      ...{ federationName: federation.name, there, rules: landscape.rules, due: [] },
      ...{ canEnter: false, isInside: false, today: to },
    });
  };
  const named: NamedEntered[] = [];
  if (subject.type === 'county') named.push({ name: countyRow, view: await viewOf() });
  for (const team of teams)
    named.push({
      view: await viewOf(team),
      ...(subject.type !== 'team' && { name: team.name }),
    });
  if (subject.type === 'team') return enteredTables(named);
  const of = subject.type === 'county' ? 'county' : teams.map(({ id }) => id);
  const together = { there: all, rules: landscape.rules, year: Number(to.slice(0, 4)) };
  return enteredTables(named, totalsTogether(of, together));
}

async function earlierFor(app: App, { scope, subject, ref }: ReportAtHand) {
  const { code, text } = earlierRef(ref);
  const before = await read(app.store, scope, 'period-report', reportId(subject, code));
  const earlier: Earlier | undefined = before && { report: before.body, period: text };
  return earlier;
}

async function reportsOfTeams(app: App, at: ReportAtHand): Promise<readonly TeamReports[]> {
  const refs = reportedIn(at.ref, today(app));
  if (refs.length === 0) return [];
  const found: TeamReports[] = [];
  for (const { id, name } of at.teams) {
    const of = [];
    for (const ref of refs) {
      const stored = await read(app.store, teamScope(id), 'period-report', periodCode(ref));
      of.push({ ref, report: stored?.body });
    }
    found.push({ name, of });
  }
  return found;
}

/** The styrgrupper report by the year. */
async function reportsOfGroups(app: App, at: ReportAtHand): Promise<readonly GroupReport[]> {
  const { subject, ref, federation } = at;
  if (subject.type !== 'county' || ref.kind !== 'year') return [];
  const found: GroupReport[] = [];
  for (const { id: steeringGroupId, name } of federation.steeringGroups) {
    const id = reportId({ type: 'steering-group', steeringGroupId }, periodCode(ref));
    const stored = await read(app.store, 'federation', 'period-report', id);
    found.push({ name, report: stored?.body });
  }
  return found;
}
