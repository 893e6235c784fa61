import { addDays, addMonths, daysBetween, daysInMonth, type IsoDate, partsOf } from './calendar.ts';

/** Both days belong to the period. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The periods that are reported on (handbook §6): tertial, half-year, calendar year, or any interval. */
export type PeriodRef =
  | { readonly kind: 'tertial'; readonly year: number; readonly n: 1 | 2 | 3 }
  | { readonly kind: 'half-year'; readonly year: number; readonly n: 1 | 2 }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'interval'; readonly from: IsoDate; readonly to: IsoDate };

export function periodOf(ref: PeriodRef): Period {
  switch (ref.kind) {
    case 'tertial':
      return months(ref.year, ref.n * 4 - 3, 4);
    case 'half-year':
      return months(ref.year, ref.n * 6 - 5, 6);
    case 'year':
      return months(ref.year, 1, 12);
    case 'interval':
      return { from: ref.from, to: ref.to };
  }
}

/** Every calendar month that a day of the period lies in: `2026-05`. */
export function monthsOf({ from, to }: Period): readonly string[] {
  const found: string[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1))
    found.push(first.slice(0, 7));
  return found;
}

/** T1 January–April, T2 May–August, T3 September–December. */
export function tertialOf(date: IsoDate): PeriodRef {
  const { year: ofYear, month } = partsOf(date);
  return { kind: 'tertial', year: ofYear, n: month <= 4 ? 1 : month <= 8 ? 2 : 3 };
}

/**
 * The half-year that the goals of statistics are told for (handbook §6), of somebody who asks about a period on a day: the
 * period itself where it is one, or a year, that is over; otherwise the last one over by then.
 */
export function goalsPeriodOf(ref: PeriodRef, today: IsoDate): PeriodRef {
  const isOver = (one: PeriodRef): boolean => periodOf(one).to < today;
  if ((ref.kind === 'half-year' || ref.kind === 'year') && isOver(ref)) return ref;
  const { year, month } = partsOf(periodOf(ref).to);
  let last: PeriodRef = { kind: 'half-year', year, n: month <= 6 ? 1 : 2 };
  while (!isOver(last)) last = previousPeriod(last);
  return last;
}

/** The last day of a period that anything can be told of, as somebody looks at it today. */
export function lookedUntil(ref: PeriodRef, today: IsoDate): IsoDate {
  const { to } = periodOf(ref);
  return to < today ? to : today;
}

/** The one before, of the same kind; an interval is followed and preceded by one of as many days. */
export function previousPeriod(ref: PeriodRef): PeriodRef {
  switch (ref.kind) {
    case 'tertial':
      return ref.n === 1
        ? { ...ref, year: ref.year - 1, n: 3 }
        : { ...ref, n: ref.n === 2 ? 1 : 2 };
    case 'half-year':
      return ref.n === 1 ? { ...ref, year: ref.year - 1, n: 2 } : { ...ref, n: 1 };
    case 'year':
      return { ...ref, year: ref.year - 1 };
    case 'interval':
      return {
        ...ref,
        from: addDays(ref.from, -lengthInDays(ref)),
        to: addDays(ref.from, -1),
      };
  }
}

/** What a period is held against: the one before it, and the same a year ago where that is another. */
export function comparedPeriods(ref: PeriodRef): readonly PeriodRef[] {
  const before = previousPeriod(ref);
  return ref.kind === 'tertial' || ref.kind === 'half-year'
    ? [before, { ...ref, year: ref.year - 1 }]
    : [before];
}

/** So many periods of the same kind before it, the nearest first. */
export function periodsBefore(ref: PeriodRef, count: number): readonly PeriodRef[] {
  const found: PeriodRef[] = [];
  for (let one = ref; found.length < count; found.push(one)) one = previousPeriod(one);
  return found;
}

export function nextPeriod(ref: PeriodRef): PeriodRef {
  switch (ref.kind) {
    case 'tertial':
      return ref.n === 3
        ? { ...ref, year: ref.year + 1, n: 1 }
        : { ...ref, n: ref.n === 1 ? 2 : 3 };
    case 'half-year':
      return ref.n === 2 ? { ...ref, year: ref.year + 1, n: 1 } : { ...ref, n: 2 };
    case 'year':
      return { ...ref, year: ref.year + 1 };
    case 'interval':
      return { ...ref, from: addDays(ref.to, 1), to: addDays(ref.to, lengthInDays(ref)) };
  }
}

/** `2026-T3`, `2026-H1`, `2026`, `2026-01-01--2026-03-31`: for addresses, file names and keys. */
export function periodCode(ref: PeriodRef): string {
  switch (ref.kind) {
    case 'tertial':
      return `${ref.year}-T${ref.n}`;
    case 'half-year':
      return `${ref.year}-H${ref.n}`;
    case 'year':
      return `${ref.year}`;
    case 'interval':
      return `${ref.from}--${ref.to}`;
  }
}

function months(ofYear: number, first: number, count: number): Period {
  const last = first + count - 1;
  return {
    from: `${ofYear}-${twoDigits(first)}-01`,
    to: `${ofYear}-${twoDigits(last)}-${twoDigits(daysInMonth(ofYear, last))}`,
  };
}

function lengthInDays(interval: Period): number {
  return daysBetween(interval.from, interval.to) + 1;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
