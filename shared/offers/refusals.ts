import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const offerRefusals = {
  'offer-of-other-party': {
    at: ['party', 'teamIds'],
    says: 'Varje part ansvarar för sina egna insatser i utbudskartan, och varje kommun för sina. Välj den egna parten och den egna kommunen, eller be samordnaren.',
  },
  'offer-is-ended': 'Insatsen är borttagen ur utbudskartan. Läs in sidan på nytt.',
  'nothing-to-ask':
    'Den parten har inga insatser att bekräfta som den inte redan är tillfrågad om i dag.',
  'validity-over': {
    at: ['validTo'],
    says: 'Sista dagen som insatsen gäller har redan varit. Ange en senare dag, eller ta bort insatsen ur utbudskartan.',
  },
} as const satisfies Refusals;
export type OfferRefusal = RefusalOf<typeof offerRefusals> | GuardedRefusal | CommonRefusal;
