import { addDays, type IsoDate } from '../../../../shared/kernel/calendar.ts';
import { type Period, periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import type { NumbersSource } from '../../../../shared/reports/counting/basis.ts';
import type { Publication } from '../../../../shared/reports/publications/publication.ts';
import { formatUntil } from '../../../../shared/text/format.ts';
import { shownOutside } from '../../../../shared/reports/shown.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { type LineOut, waysOut } from './ways-out.ts';

/** The pieces that all periods are made of, as the handbook's periods have it (§6). */
export function piecesOf(years: readonly number[]): readonly Period[] {
  return years.flatMap((year) => [
    { from: `${year}-01-01`, to: `${year}-04-30` },
    { from: `${year}-05-01`, to: `${year}-06-30` },
    { from: `${year}-07-01`, to: `${year}-08-31` },
    { from: `${year}-09-01`, to: `${year}-12-31` },
  ]);
}

/** Every period of the plan in these years. */
export function periodsOf(years: readonly number[]): readonly PeriodRef[] {
  return years.flatMap((year): readonly PeriodRef[] => [
    ...([1, 2, 3] as const).map((n) => ({ kind: 'tertial', year, n }) as const),
    ...([1, 2] as const).map((n) => ({ kind: 'half-year', year, n }) as const),
    { kind: 'year', year },
  ]);
}

/** A line outside the team with a number in it, with the days that it is of. */
export interface ReadLine extends Omit<LineOut, 'note'> {
  readonly of: Period;
}

/** Every page, report and file that somebody outside can open on a day, of every period of some years that has begun, line by line. */
export function readOn(
  source: NumbersSource,
  today: IsoDate,
  publication: Publication | undefined,
  { asked, years }: { readonly asked: readonly number[]; readonly years: readonly number[] },
): readonly ReadLine[] {
  return periodsOf(asked)
    .filter((ref) => periodOf(ref).from <= today)
    .flatMap((ref) => {
      const numbers = numbersOf(source, periodOf(ref), today);
      const shown = shownOutside(numbers, publication);
      const out = { source, numbers, shown, ref, today, publication };
      // Some ways are the same.
      return [...new Set(Object.values(waysOut))]
        .flatMap((way) => (way === 'nobody' ? [] : way(out)))
        .flatMap(({ note, ...line }) => {
          const of = note === undefined ? periodOf(ref) : daysOf(note, years);
          return of === undefined ? [] : [{ ...line, of }];
        });
    });
}

/** The days that a note names: by its last day, and from when. */
function daysOf(note: string, years: readonly number[]): Period | undefined {
  const pieces = piecesOf(years);
  const to = pieces.map((one) => one.to).find((day) => note.endsWith(formatUntil(day)));
  if (to === undefined) return undefined;
  if (/^sedan starten/i.test(note)) return { from: pieces[0]?.from ?? '', to };
  const before = pieces
    .map((one) => one.to)
    .find(
      (day) =>
        day.slice(4) === to.slice(4) && Number(day.slice(0, 4)) === Number(to.slice(0, 4)) - 1,
    );
  return { from: before === undefined ? (pieces[0]?.from ?? '') : addDays(before, 1), to };
}
