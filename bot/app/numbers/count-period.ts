import type { StarCase } from '../../../shared/cases/case.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { NumbersSource } from '../../../shared/reports/counting/basis.ts';
import type { FigureRow } from '../../../shared/reports/counting/row.ts';
import {
  addedInSteps,
  type KeptFigures,
  keptOf,
  keptTogether,
  nothingKept,
  withKept,
} from '../../../shared/reports/kept-figures.ts';
import { numbersInSteps, type TeamNumbers } from '../../../shared/reports/numbers.ts';
import { periodFoldOf } from '../../../shared/reports/period-fold.ts';
import { dayEnded } from '../../../shared/reports/touched-from.ts';
import { inSlices } from '../documents/breath.ts';
import type { FoldDocument } from '../documents/fold-documents.ts';
import { ofAllPeriods } from '../documents/kept-document.ts';
import { figuresVersion, foldKey } from './fold-key.ts';
import { isFinal, settledUntil } from './kept-folds.ts';

export type Source = Required<NumbersSource>;
type Settled = NonNullable<FoldDocument['settled']>;

interface Asked {
  readonly date: IsoDate;
  /** What cases that have been removed add, by the code of the period. */
  readonly removed: ReadonlyMap<string, KeptFigures>;
}

interface CountedPeriod {
  readonly numbers: TeamNumbers;
  readonly fold: Omit<FoldDocument, 'stamp'>;
}

/**
 * All figures of a tertial, a half-year or a year, and how they are kept.
 *
 * @param source with the cases that had not ended by `settled.until`, or all there are where nothing is
 */
export async function countPeriod(
  source: Source,
  ref: PeriodRef,
  { date, removed, pulse }: Asked & { readonly pulse: string },
  settled: Settled | undefined,
): Promise<CountedPeriod> {
  const { team, rules } = source;
  const period = periodOf(ref);
  const until = settledUntil(date);
  const isOver = isFinal(period.to, date);
  const isUnsettled = (one: StarCase) => (dayEnded(one) ?? '9') >= (settled?.until ?? '');
  const { now = [], then = [] } = Object.groupBy(source.cases.filter(isUnsettled), (one) =>
    isOver || (dayEnded(one) ?? '9') >= until ? 'now' : 'then',
  );
  const newly = await addedIn({ ...source, cases: then }, ref);
  const added = without(keptTogether({ ...nothingKept, ...settled?.added }, newly), 'since');
  const counted = await inSlices(numbersInSteps({ ...source, cases: now }, period, date));
  const numbers = withRemoved(ref, withKept(counted, { ...nothingKept, ...added }), removed);
  return {
    numbers,
    fold: {
      ...{ kind: 'fold', id: periodCode(ref), schemaVersion: 1, figures: figuresVersion },
      by: await foldKey(team, rules, numbers.lastDay),
      fold: periodFoldOf(numbers),
      ...(!isOver && { running: { on: date, pulse }, settled: { until, added } }),
    },
  };
}

/** What cases to which nothing happens any more add to a period. */
async function addedIn(source: Source, ref: PeriodRef): Promise<KeptFigures> {
  const { cases } = source;
  if (cases.length === 0) return nothingKept;
  const { folded, isEmpty } = await inSlices(addedInSteps(cases, periodOf(ref), source));
  return { ...keptOf(folded), cases: isEmpty ? 0 : cases.length };
}

/** Some figures of any interval, of which nothing is kept. */
export async function countInterval(
  source: Source,
  ref: PeriodRef,
  { date, removed }: Asked,
  figures: readonly FigureRow[],
): Promise<TeamNumbers> {
  const counted = await inSlices(numbersInSteps(source, periodOf(ref), date, figures));
  return withRemoved(ref, counted, removed);
}

/** Those of a free interval were not kept, which is said with it. */
function withRemoved(
  ref: PeriodRef,
  numbers: TeamNumbers,
  removed: ReadonlyMap<string, KeptFigures>,
): TeamNumbers {
  const all = removed.get(ofAllPeriods);
  if (all === undefined || all.since > numbers.lastDay) return numbers;
  // They had been raised: it is not true that nothing was ever registered.
  const counted = { ...numbers, isEmpty: false };
  if (ref.kind === 'interval') return { ...counted, removed: all.cases };
  const kept = removed.get(periodCode(ref));
  return kept === undefined ? counted : withKept(counted, kept);
}

/** The last day that anything happened to one of the cases after it had ended. */
export function lastLateIn(cases: readonly StarCase[]): IsoDate | undefined {
  return cases
    .flatMap((one) => {
      const ended = dayEnded(one);
      const last = one.history
        .map(({ at }) => localDate(at))
        .sort()
        .at(-1);
      return ended !== undefined && last !== undefined && last > ended ? [last] : [];
    })
    .sort()
    .at(-1);
}
