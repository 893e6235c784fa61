import { addDays, type IsoDate } from '../../../../shared/kernel/calendar.ts';
import { type Period, periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import type { NumbersSource } from '../../../../shared/reports/counting/basis.ts';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import type { Publication } from '../../../../shared/reports/publications/publication.ts';
import type { NumbersView } from '../../../../shared/reports/views/view.ts';
import { formatUntil } from '../../../../shared/text/format.ts';
import { numbersOf } from '../../../builders/numbers.ts';

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

/** A line outside the team with a number in it: of which days, of which table, which codes. */
export interface ReadLine {
  readonly of: Period;
  readonly table: string;
  readonly codes: readonly string[];
  readonly count: number;
  /** What a share is a part of. */
  readonly whole?: number;
}

/** Every page that somebody outside can open on a day, of every period of some years that has begun, read line by line. */
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
      const options = { suppressed: true, publication, today };
      return linesOn(presentNumbers(source.team, numbers, ref, options), periodOf(ref), years);
    });
}

function linesOn(view: NumbersView, asked: Period, years: readonly number[]): readonly ReadLine[] {
  return view.tables.flatMap(({ code: table, rows, note: ofAll }) =>
    rows.flatMap(({ code, figure, note = ofAll }) => {
      if (figure.value === undefined) return [];
      const codes = code.split('+').map((one) => one.split(':').at(-1) ?? '');
      const of = note === undefined ? asked : daysOf(note, years);
      const whole = figure.of === undefined ? {} : { whole: figure.of };
      return of === undefined ? [] : [{ of, table, codes, count: figure.value, ...whole }];
    }),
  );
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
