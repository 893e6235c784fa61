import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from '../text/format.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const boardRefusals = {
  'board-question-is-withdrawn':
    'Frågan är tillbakatagen av den som ställde den, så inget har sparats. Ställ en ny fråga om du också undrar.',
  'board-question-is-settled': ({ on }: { readonly on: IsoDate }) =>
    `Frågan markerades som besvarad ${formatDay(on)}. Öppna den igen om den behöver tas upp på nytt.`,
  'board-question-is-open': 'Frågan är redan öppen. Inget mer behöver göras.',
  'board-question-has-no-answer':
    'Frågan har inget svar än. Skriv svaret innan frågan markeras som besvarad, eller ta tillbaka den.',
  'board-question-is-with-county': ({ on }: { readonly on: IsoDate }) =>
    `Frågan skickades till Länsam ${formatDay(on)} och besvaras där. Svaret visas här när det finns.`,
  'board-question-is-answered':
    'Någon har svarat på frågan, så den kan inte ändras. Skriv ett svar med det du vill lägga till, eller ställ en ny fråga.',
  'board-changed-since':
    'Någon har ändrat texten sedan du öppnade formuläret, så inget har sparats. Läs det som står nu och ändra igen om det behövs.',
  'board-answer-is-withdrawn': ({ on }: { readonly on: IsoDate }) =>
    `Svaret togs tillbaka ${formatDay(on)}. Låt det gälla igen om du vill ändra det.`,
  'board-answer-is-there': 'Svaret är inte tillbakataget. Inget mer behöver göras.',
} as const satisfies Refusals;
export type BoardRefusal = RefusalOf<typeof boardRefusals> | GuardedRefusal | CommonRefusal;
