import { inSentence } from './format.ts';
import { headings } from './headings.ts';

/** Words of a report that are nobody's own, in the tab and in the files. */
export const writtenReportText = {
  contents: 'Innehåll',
  what: 'Vad',
  number: 'Antal',
  value: 'Värde',
  total: headings.total,
  signatures: 'Underskrifter',
  unsigned: 'Rapporten är inte undertecknad än.',
  nothing: {
    draft: 'Inget att rapportera, eller inget skrivet än.',
    sent: 'Inget att rapportera.',
  },
  untold: (titles: readonly string[]) =>
    `För få för att dela upp utan att någon kan kännas igen: ${titles.map(inSentence).join('; ')}.`,
  /** What stands in a table where no number does. */
  signs:
    'Två punkter (..) står för ett tal som inte kan visas utan att någon kan kännas igen. Ett streck (–) står där det inte finns något att räkna.',
  states: { draft: 'Utkast', submitted: 'Lämnad för underskrift', signed: 'Undertecknad' },
  page: 'Sida',
  /** Signs that some fonts lack, in words. */
  inWords: { '→': 'till', '≥': 'minst', '≤': 'högst' },
  carriedFrom: (period: string) => `Ur rapporten för ${period}, oförändrad.`,
} as const;

const corners: Readonly<Record<string, string>> = { posts: 'Tjänst', survey: 'Enkät' };

/** What heads the names of the rows of what is entered: most of it is told by the year. */
export function enteredCorner(what: string, isOwn: boolean): string {
  const corner = corners[what] ?? 'År';
  return isOwn ? corner : `Team och ${inSentence(corner)}`;
}
