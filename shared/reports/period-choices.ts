import { addDays, addMonths, type IsoDate, partsOf } from '../kernel/calendar.ts';
import {
  nextPeriod,
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
} from '../kernel/period.ts';
import { formatMonth, formatPeriod } from '../text/format.ts';
import { ownPeriods } from '../text/reporting.ts';

/** Every tertial, half-year and year that has begun since the team did, the latest first. */
export function periodChoices(
  since: IsoDate,
  today: IsoDate,
): readonly { readonly code: string; readonly text: string }[] {
  const first = partsOf(since).year;
  const last = partsOf(today).year;
  const years = Array.from({ length: last - first + 1 }, (_, n) => last - n);
  return years.flatMap((year) =>
    periodsOf(year)
      .filter((ref) => hasBegun(ref, since, today))
      .map((ref) => ({ code: periodCode(ref), text: formatPeriod(ref) })),
  );
}

/** A period, those one may choose in its place, and one step back or forth. */
export function periodChoice(period: PeriodRef, since: IsoDate, today: IsoDate) {
  const next = nextPeriod(period);
  return {
    period: { code: periodCode(period), text: formatPeriod(period) },
    periods: periodChoices(since, today),
    previous: periodCode(previousPeriod(period)),
    ...(periodOf(next).from <= today && { next: periodCode(next) }),
  };
}

/** What only the team may choose, since it moves from day to day: twelve months up to today, and all there is. */
export function ownChoices(
  since: IsoDate,
  today: IsoDate,
): readonly { readonly code: string; readonly text: string }[] {
  const until = (from: IsoDate): string => periodCode({ kind: 'interval', from, to: today });
  const twelveMonths = addDays(addMonths(today, -12), 1);
  return [
    ...(since < twelveMonths ? [{ code: until(twelveMonths), text: ownPeriods.twelveMonths }] : []),
    { code: until(since), text: ownPeriods.sinceStart(formatMonth(since.slice(0, 7))) },
  ];
}

function periodsOf(year: number): readonly PeriodRef[] {
  return [
    { kind: 'tertial', year, n: 3 },
    { kind: 'tertial', year, n: 2 },
    { kind: 'tertial', year, n: 1 },
    { kind: 'half-year', year, n: 2 },
    { kind: 'half-year', year, n: 1 },
    { kind: 'year', year },
  ];
}

function hasBegun(ref: PeriodRef, since: IsoDate, today: IsoDate): boolean {
  const { from, to } = periodOf(ref);
  return from <= today && to >= since;
}
