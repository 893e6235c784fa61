import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const tallyRefusals = {
  'done-more-than-offered': {
    at: ['offered', 'done'],
    says: 'Fler kan inte ha genomfört än de som fick erbjudandet. Rätta någon av siffrorna.',
  },
  'tertial-not-begun': { at: ['tertial'], says: 'Tertialet har inte börjat än. Välj ett annat.' },
} as const satisfies Refusals;
export type TallyRefusal = RefusalOf<typeof tallyRefusals> | CommonRefusal;
