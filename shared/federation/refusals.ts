import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { TeamRefusal } from '../teams/refusals.ts';

export const federationRefusals = {
  'already-set-up': 'Samordningsförbundet finns redan. Läs in sidan på nytt.',
  'last-office':
    'Det måste finnas minst en person på kansliet som kan lägga till andra. Lägg till en ny innan du avslutar den här.',
} as const satisfies Refusals;
export type FederationRefusal = RefusalOf<typeof federationRefusals> | TeamRefusal;
