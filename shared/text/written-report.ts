import { headings } from './headings.ts';

/** Words of a report that are nobody's own, in the tab and in the files. */
export const writtenReportText = {
  contents: 'Innehåll',
  what: 'Vad',
  number: 'Antal',
  total: headings.total,
  signatures: 'Underskrifter',
  unsigned: 'Rapporten är inte undertecknad än.',
  nothing: 'Inget att rapportera, eller inget skrivet än.',
  states: { draft: 'Utkast', submitted: 'Lämnad för underskrift', signed: 'Undertecknad' },
  page: 'Sida',
  /** Signs that some fonts lack, in words. */
  inWords: { '→': 'till', '≥': 'minst', '≤': 'högst' },
  carriedFrom: (period: string) => `Ur rapporten för ${period}, oförändrad.`,
} as const;
