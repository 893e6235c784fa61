import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { countedIn } from '../../../shared/reports/counting/fold.ts';
import type { FigureRow } from '../../../shared/reports/counting/row.ts';
import { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { factsOfPeriod, type TeamNumbers } from '../../../shared/reports/numbers.ts';
import { foldedAgain } from '../../../shared/reports/period-fold.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { breathe } from '../documents/breath.ts';
import type { FoldDocument } from '../documents/fold-documents.ts';
import { type Asked, countAnew, type Of, sinceWhen, type ToCount } from './count-anew.ts';
import { countedApart, type FoldState, foldState, wayToNumbers } from './kept-folds.ts';

/** Of one of the periods that were asked for. */
type NumbersOf = (ref: PeriodRef) => TeamNumbers;

/** What is counted of some periods: all figures, or those of a row of periods, where all are not wanted. */
export interface Wanted {
  readonly periods: readonly PeriodRef[];
  /** Whatever is kept of them. */
  readonly isAnew?: true;
  /** Others, of which only these figures are counted. */
  readonly inShort?: {
    readonly periods: readonly PeriodRef[];
    readonly figures: readonly FigureRow[];
    /** Figures of cases alone, as most are, need no meeting read for them. */
    readonly withMeetings?: true;
  };
}

/**
 * One team's numbers of several periods: as they are kept, and what is not kept or holds no longer, counted from what has happened to its
 * cases, meetings and deviations. One team after another, with room for everybody else between: whoever counts a county's does
 * not hold up a click, nor fill the memory.
 */
export function numbersOfPeriods(
  app: App,
  team: Team,
  wanted: Wanted,
  rules: RuleBook,
): Promise<NumbersOf> {
  return app.countingQueue.run('numbers', async () => {
    await breathe();
    return counted(app, team, wanted, rules);
  });
}

async function counted(app: App, team: Team, wanted: Wanted, rules: RuleBook): Promise<NumbersOf> {
  const of: Of = { team, rules, date: today(app) };
  const asked = askedFor(wanted, of.date);
  const state = await foldState(app, team.id);
  const toCount: ToCount[] = [];
  const found = new Map<string, TeamNumbers>();
  for (const one of asked) {
    const way =
      one.isKept && wanted.isAnew !== true
        ? await wayToNumbers(app, of, one.ref, state)
        : ({ way: 'all' } as const);
    if (way.way === 'kept') found.set(periodCode(one.ref), asKept(of, one, way.kept, state));
    else toCount.push({ ...one, way });
  }
  if (toCount.length > 0)
    for (const [code, numbers] of await countAnew(app, of, toCount, state))
      found.set(code, numbers);
  // They have all just been asked for: what could not be read is known.
  const apart = countedApart(app, team.id);
  const newer = apart.filter((one) => one.newer === true).length;
  const unreadable = apart.length - newer;
  return (ref) => {
    const numbers = found.get(periodCode(ref));
    if (numbers === undefined) throw new Error(`${periodCode(ref)} was not asked for`);
    return { ...numbers, ...(unreadable > 0 && { unreadable }), ...(newer > 0 && { newer }) };
  };
}

function askedFor({ periods, inShort }: Wanted, date: IsoDate): readonly Asked[] {
  // A period of the plan that has begun.
  const isKept = (ref: PeriodRef) => isReportPeriod(ref) && periodOf(ref).from <= date;
  const asked = new Map<string, Asked>();
  for (const ref of periods)
    asked.set(periodCode(ref), {
      ref,
      figures: allFigures,
      withMeetings: true,
      isKept: isKept(ref),
    });
  const { figures = [], withMeetings = false } = inShort ?? {};
  for (const ref of inShort?.periods ?? [])
    if (!asked.has(periodCode(ref)))
      asked.set(periodCode(ref), { ref, figures, withMeetings, isKept: isKept(ref) });
  return [...asked.values()];
}

function asKept(
  of: Of,
  { ref, figures }: Asked,
  { fold }: FoldDocument,
  { head }: FoldState,
): TeamNumbers {
  const period = periodOf(ref);
  const lastDay = period.to < of.date ? period.to : of.date;
  const folded = foldedAgain(fold, figures, { from: period.from, to: lastDay });
  const since = sinceWhen(of.team, head?.body, lastDay);
  const facts = factsOfPeriod(of, period, of.date, { since, isEmpty: fold.isEmpty });
  return { ...facts, folded, counted: countedIn<typeof allFigures>(folded) };
}

/**
 * The periods shown outside a team. Free intervals are not: the difference between two that are nearly alike is one
 * individual, however the counts in each are hidden (handbook §7).
 */
export function isReportPeriod({ kind }: PeriodRef): boolean {
  return kind !== 'interval';
}
