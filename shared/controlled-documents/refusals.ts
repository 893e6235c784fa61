import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from '../text/format.ts';
import type { CommonRefusal } from '../text/refusals.ts';
import { mostDocumentText } from './file-type.ts';

/** In the order they are said to whoever chooses a file. */
export const takenFiles = 'PDF, Word, Excel, PowerPoint eller OpenDocument';

export const documentRefusals = {
  'no-document-content': {
    at: ['file'],
    says: 'Välj en fil eller klistra in en länk, så att det finns något att öppna.',
  },
  'file-and-link': {
    at: ['link'],
    says: 'En version är antingen en fil eller en länk. Ta bort den ena.',
  },
  'document-file-too-large': {
    at: ['file'],
    says: `Filen är för stor. Här ryms filer på högst ${mostDocumentText}. Gör den mindre, eller lägg den på er gemensamma yta och klistra in länken i stället.`,
  },
  'document-file-not-taken': {
    at: ['file'],
    says: `Filen är inte av ett slag som tas emot här, eller innehåller makron. Spara den som ${takenFiles} utan makron och välj den igen.`,
  },
  'document-version-too-early': {
    at: ['from'],
    says: ({ earliest }: { readonly earliest: IsoDate }) =>
      `Den nya versionen kan inte börja gälla före den som är publicerad sist. Välj ${formatDay(earliest)} eller senare.`,
  },
  'document-is-withdrawn': 'Dokumentet är indraget. Låt det gälla igen först om det ska ändras.',
  'document-is-not-withdrawn': 'Dokumentet gäller redan. Läs in sidan på nytt.',
} as const satisfies Refusals;
export type DocumentRefusal = RefusalOf<typeof documentRefusals> | GuardedRefusal | CommonRefusal;
