import type { ImportKind } from './import-record.ts';
import type { Column, Columns } from './column.ts';

export const templateWords = {
  file: {
    cases: 'mall-arenden',
    meetings: 'mall-moten',
    yearly: 'mall-ar',
    costs: 'mall-kostnader',
    posts: 'mall-tjanster',
    survey: 'mall-enkater',
    assistance: 'mall-forsorjningsstod',
    capital: 'mall-kapital',
  },
  sheet: {
    cases: 'Ärenden',
    meetings: 'Möten',
    yearly: 'År',
    costs: 'Kostnader',
    posts: 'Tjänster',
    survey: 'Enkäter',
    assistance: 'Försörjningsstöd',
    capital: 'Eget kapital',
  },
  explained: 'Kolumnerna',
} as const;

/** `mall-kostnader.xlsx` */
export function templateName(what: ImportKind, as: 'csv' | 'xlsx'): string {
  return `${templateWords.file[what]}.${as}`;
}

export const columnHead = ['Kolumn', 'På engelska', 'Vad den är', 'Vad som kan stå'] as const;

/** Every column of a file with its headers, what it is and what may stand in it: for the template and the manual. */
export function columnRows(columns: Columns): readonly (readonly string[])[] {
  return Object.values(columns).map((column) => [
    column.required ? `${column.sv} *` : column.sv,
    column.en,
    column.what,
    allowed(column),
  ]);
}

function allowed(column: Column): string {
  switch (column.kind) {
    case 'key':
      return 'Till exempel 14.';
    case 'day':
      return 'Till exempel 2024-03-05, 5/3 2024, 5 mars 2024 eller 2024-03.';
    case 'yes-no':
      return 'Ja eller nej.';
    case 'year':
      return 'Till exempel 2024.';
    case 'amount':
      return column.decimals === 0
        ? 'Till exempel 40.'
        : 'Till exempel 198 402,99 eller 198402.99, med eller utan kr.';
    case 'share':
      return 'Till exempel 62,5 eller 62,5 %.';
    case 'count':
      return column.required ? 'Ett heltal.' : 'Ett heltal. Tom: inte känt.';
    case 'text':
      return `Högst ${column.maxLength} tecken.`;
    case 'clock':
      return 'Till exempel 13.00.';
    case 'one-of':
    case 'several-of':
    case 'each-of':
      return Object.entries(column.codes)
        .map(([code, label]) => `${label} (${code})`)
        .join(' · ');
  }
}
