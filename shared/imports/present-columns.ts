import type { Column, Columns } from './column.ts';

export const templateWords = {
  file: { cases: 'mall-arenden', meetings: 'mall-moten' },
  sheet: { cases: 'Ärenden', meetings: 'Möten' },
  explained: 'Kolumnerna',
} as const;

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
