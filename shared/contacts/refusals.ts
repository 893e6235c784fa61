import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const contactRefusals = {
  'contact-of-other-party': {
    at: ['function'],
    says: 'Funktionen finns inte hos den parten. Välj en annan part eller en annan funktion.',
  },
  'contact-ends-before-it-begins': {
    at: ['to'],
    says: 'Sista dagen är före den första. Välj en senare dag.',
  },
  'contact-link-is-none': {
    at: ['link'],
    says: 'Det är ingen länk som går att öppna. Klistra in hela, den börjar med https.',
  },
  'contact-has-ended': 'Kontakten har slutat gälla. Lägg till en ny.',
} as const satisfies Refusals;
export type ContactRefusal = RefusalOf<typeof contactRefusals> | GuardedRefusal | CommonRefusal;
