import { periodCode, type PeriodRef } from '../kernel/period.ts';
import { formatPeriodShort, inSentence } from '../text/format.ts';
import { allFigures } from './figures/all-figures.ts';
import { fromFileText } from './present-years.ts';
import type { FigureTable, NumbersView, TrendView } from './views/view.ts';

/** How many periods before its own a figure is followed through. */
export const periodsOfTrend = 7;

/** The figures that are followed from period to period. All are flow totals, which are shown as they are (handbook §7). */
export const followed = ['raised', 'received', 'queued', 'ongoing', 'closed'] as const;
const followedTimes = ['waiting-time'] as const;
/** By these it is known whether anything is registered at all. */
const whetherAnything = ['consultations', 'meetings', 'reported-deviations', 'tallied-tertials'];

/** What is counted of the periods before. */
export const trendFigures = allFigures.filter(({ code }) =>
  [...followed, ...followedTimes, ...whetherAnything].includes(code),
);

/** A figure through the periods up to one, the oldest first; nothing where it has only been there in one. */
export function trendOf(
  points: readonly (Pick<TrendView, 'figure' | 'fromFile'> & { readonly ref: PeriodRef })[],
): readonly TrendView[] | undefined {
  return points.length < 2
    ? undefined
    : points.map(({ ref, ...point }) => ({
        code: periodCode(ref),
        tick: tickOf(ref),
        text: followedText(ref, point.fromFile),
        ...point,
      }));
}

/** As it stands in a sentence: `Tertial 2 2026`, `2021, ur fil`. */
export function followedText(ref: PeriodRef, fromFile: boolean | undefined): string {
  const text = formatPeriodShort(ref);
  return fromFile === true ? fromFileText(text) : text;
}

/** As short as it can be under a picture: `T2 26`, `H1 26`, `2026`. */
function tickOf(ref: PeriodRef): string {
  switch (ref.kind) {
    case 'tertial':
      return `T${ref.n} ${shortYear(ref.year)}`;
    case 'half-year':
      return `H${ref.n} ${shortYear(ref.year)}`;
    case 'year':
      return String(ref.year);
    case 'interval':
      return ref.to.slice(2, 7);
  }
}

function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** What is drawn together as a series, and stands in one table. */
const together = ['raised', 'closed', 'ongoing', 'queued'];

/** The figures that are drawn through the periods, as the table behind the picture; none where there is one period only. */
export function trendTable(headline: NumbersView['headline']): readonly FigureTable[] {
  const followedOn = headline.flatMap(({ code, label, trend }) =>
    trend === undefined || !together.includes(code) ? [] : [{ code, label, trend }],
  );
  const periods = followedOn[0]?.trend ?? [];
  if (periods.length === 0) return [];
  return [
    {
      code: 'trend',
      group: 'flow',
      title: 'De senaste perioderna',
      grid: {
        corner: 'Period',
        rows: periods.map(({ code, tick, fromFile }) => ({
          code,
          label: fromFile ? fromFileText(tick) : tick,
        })),
        columns: followedOn.map(({ code, label }) => ({ code, label })),
      },
      rows: periods.flatMap((period, n) =>
        followedOn.flatMap(({ code, label, trend }) => {
          const figure = trend[n]?.figure;
          return figure === undefined
            ? []
            : [
                {
                  code: `${period.code}:${code}`,
                  label: `${period.text}, ${inSentence(label)}`,
                  figure,
                },
              ];
        }),
      ),
      definition:
        'Samma slags period som den som visas, upp till åtta i rad. Aktualiserade och avslutade är räknade under perioden, pågående och i kö vid dess slut. T1 är januari till april, T2 maj till augusti och T3 september till december; H1 och H2 är halvåren.',
    },
  ];
}
