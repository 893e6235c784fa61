import type { IsoDate } from '../kernel/calendar.ts';
import type { Labels } from '../text/choice.ts';

/** What FK's hour is about, one month and the next (handbook §4, as in Berg). */
export const fkThemes = ['health-insurance', 'disability-benefits'] as const;
export type FkTheme = (typeof fkThemes)[number];

/** As they stand after `Tema: `. */
export const fkThemeLabels: Labels<FkTheme> = {
  'health-insurance': 'sjukförsäkringen',
  'disability-benefits': 'ersättning vid funktionsnedsättning',
};

/** By the theme of the odd months: the other one has the even ones, across the turn of the year too. */
export const fkRotationLabels: Labels<FkTheme> = {
  'health-insurance': 'Sjukförsäkringen i januari, funktionsnedsättning i februari och så vidare',
  'disability-benefits':
    'Funktionsnedsättning i januari, sjukförsäkringen i februari och så vidare',
};

/** The theme of a meeting on that day. */
export function fkThemeOn(oddMonths: FkTheme, date: IsoDate): FkTheme {
  const isOdd = Number(date.slice(5, 7)) % 2 === 1;
  const other = oddMonths === 'health-insurance' ? 'disability-benefits' : 'health-insurance';
  return isOdd ? oddMonths : other;
}
