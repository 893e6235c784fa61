import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from '../text/format.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const rulingRefusals = {
  /** Two wrote at once: the first decision stands. */
  'ruling-is-decided': ({ on, who }: { readonly on: IsoDate; readonly who: string }) =>
    `Frågan är redan besvarad ${formatDay(on)} (${who}), och det beslutet gäller. Läs in sidan och se vad som beslutades. Ska något annat gälla ersätter ni beslutet.`,
  'ruling-is-asked':
    'Frågan väntar fortfarande på ett beslut. Skriv beslutet innan det bekräftas, ersätts eller avslutas.',
  'ruling-is-replaced': ({ on }: { readonly on: IsoDate }) =>
    `Beslutet är redan ersatt ${formatDay(on)}, och det som ersatte det gäller. Läs in sidan och öppna det beslut som gäller nu.`,
  'ruling-is-confirmed': ({ on }: { readonly on: IsoDate }) =>
    `Beslutet är redan bekräftat ${formatDay(on)}. Inget mer behöver göras.`,
  'ruling-needs-no-confirming':
    'Det här beslutet har de som beslutade skrivit själva, så det behöver inte bekräftas.',
  'ruling-ends-before-it-begins': {
    at: ['to'],
    says: 'Sista dagen ligger före den dag då beslutet börjar gälla. Välj en senare dag.',
  },
  'ruling-before-the-one-it-replaces': {
    at: ['from'],
    says: ({ earliest }: { readonly earliest: IsoDate }) =>
      `Det nya beslutet kan inte gälla innan det gamla började gälla. Välj ${formatDay(earliest)} eller senare.`,
  },
  'no-steering-group':
    'Teamet har ingen styrgrupp just nu. Ställ frågan till Länsam, eller be kansliet ordna en styrgrupp.',
} as const satisfies Refusals;
export type RulingRefusal = RefusalOf<typeof rulingRefusals> | GuardedRefusal | CommonRefusal;
