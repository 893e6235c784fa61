import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { StarCase } from '../cases/case.ts';
import type { Period } from '../kernel/period.ts';
import { planOn, ruleSetOn } from '../rules/rule-book.ts';
import { allFigures, type Counted } from './figures/all-figures.ts';
import type { Basis, Facts, NumbersSource } from './counting/basis.ts';
import { type CaseCourse, courseUntil, isMistake, isNewCase } from './counting/case-course.ts';
import { countedIn, fold, type Folded } from './counting/fold.ts';
import type { FigureRow } from './counting/row.ts';
import { staffingOn } from './counting/staffing.ts';
import { settingsOn } from '../teams/dated-settings.ts';

/** Everything that is counted for one team and one period: folds over histories, so any past period can be asked for. */
export interface TeamNumbers extends Facts {
  readonly folded: readonly Folded[];
  /** The same by the codes of the figures. */
  readonly counted: Counted;
  /** Documents of the team that could not be read, and are in no figure. */
  readonly unreadable?: number;
  /** Those that a newer version of the program has written, which are in no figure yet. */
  readonly newer?: number;
  /** Cases that have been removed, and are in no figure of this interval. */
  readonly removed?: number;
}

/**
 * One team's numbers in a period, as they stood when it ended (handbook §6). Recomputed from the histories, so the same
 * question about a past period has the same answer whenever it is asked.
 * A few cases or one figure at a time, for who has others to let in between.
 */
export function* numbersInSteps(
  source: NumbersSource,
  period: Period,
  today: IsoDate,
  figures: readonly FigureRow[] = allFigures,
): Generator<undefined, TeamNumbers> {
  const { team, rules } = source;
  const lastDay = period.to < today ? period.to : today;
  const basis = yield* basisOf(source, period, lastDay);
  const folded: Folded[] = [];
  for (const row of figures) {
    folded.push(fold(row, basis));
    yield;
  }
  const counted = countedIn<typeof allFigures>(folded);
  const facts = {
    since: sinceOf(team, firstRaised(source.cases), lastDay),
    isEmpty: isEmpty(basis, counted),
  };
  return { ...factsOfPeriod({ team, rules }, period, today, facts), folded, counted };
}

/** All that is known of a team and a period without counting anything, beside what has been. */
export function factsOfPeriod(
  { team, rules }: Pick<NumbersSource, 'team' | 'rules'>,
  period: Period,
  today: IsoDate,
  known: Pick<Facts, 'since' | 'isEmpty'>,
): Facts {
  const lastDay = period.to < today ? period.to : today;
  const plan = planOn(rules, lastDay);
  const target = settingsOn(team, lastDay).targetRange;
  return {
    teamId: team.id,
    period,
    lastDay,
    isOver: period.to < today,
    staffing: staffingOn(team, rules, lastDay),
    rules: ruleSetOn(rules, lastDay),
    ...known,
    ...(plan === undefined ? {} : { plan }),
    ...(target === undefined ? {} : { target }),
  };
}

/**
 * The references of the cases behind a number, by its key: `raised`, or `gender:woman`. Undefined for what is not counted from
 * cases one by one.
 */
export function* referencesInSteps(
  source: NumbersSource,
  period: Period,
  today: IsoDate,
  key: string,
): Generator<undefined, readonly string[] | undefined> {
  const [code, ...rest] = key.split(':');
  const rows: readonly FigureRow[] = allFigures;
  const row = rows.find((one) => one.code === code);
  const of = row?.kind === 'split' ? row.of : row;
  if (row === undefined || of?.kind !== 'count' || of.ofCases !== true) return undefined;
  const basis = yield* basisOf(source, period, period.to < today ? period.to : today);
  const items = row.kind === 'split' ? row.itemsWith(rest.join(':'), basis) : of.items(basis);
  return items.filter(isOfCase).map(({ starCase }) => starCase.id);
}

function isOfCase(item: unknown): item is Pick<CaseCourse, 'starCase'> {
  return typeof item === 'object' && item !== null && 'starCase' in item;
}

function* basisOf(
  source: NumbersSource,
  period: Period,
  lastDay: IsoDate,
): Generator<undefined, Basis> {
  const { team, cases, meetings, deviations, tallies = [], gatherings = [], rules } = source;
  const told = cases.filter((one) => !isMistake(one));
  const courses: CaseCourse[] = [];
  for (const one of told.filter(isNewCase)) {
    const course = courseUntil(one, lastDay);
    if (course !== undefined) courses.push(course);
    yield;
  }
  return {
    team,
    cases: told,
    meetings,
    deviations,
    tallies,
    gatherings,
    rules,
    courses: courses.filter(({ withoutConsentOn }) => withoutConsentOn === undefined),
    withoutConsent: courses.filter(({ withoutConsentOn }) => withoutConsentOn !== undefined),
    period,
    counted: { from: period.from, to: lastDay },
  };
}

/** The day of the first case, whatever became of it. */
export function firstRaised(cases: readonly Pick<StarCase, 'raisedAt'>[]): IsoDate | undefined {
  return cases.map(({ raisedAt }) => localDate(raisedAt)).reduce(earlier, undefined);
}

function earlier(a: IsoDate | undefined, b: IsoDate): IsoDate {
  return a === undefined || b < a ? b : a;
}

/** The first day of which there is anything to count. */
export function sinceOf(
  { history: [founded] }: NumbersSource['team'],
  first: IsoDate | undefined,
  lastDay: IsoDate,
): IsoDate {
  return earlier(first, founded === undefined ? lastDay : localDate(founded.at));
}

/** By what was asked for: of figures that are not counted nothing is known. */
function isEmpty({ courses, withoutConsent }: Basis, counted: Partial<Counted>): boolean {
  const { consultations = 0, meetings, 'reported-deviations': deviations = 0 } = counted;
  const { 'tallied-tertials': tallied = 0 } = counted;
  const others = consultations + (meetings?.held.part ?? 0) + deviations + tallied;
  return courses.length + withoutConsent.length + others === 0;
}
