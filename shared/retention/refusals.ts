import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const retentionRefusals = {
  'retention-exists': {
    at: ['documentType'],
    says: 'Det finns redan ett beslut om det här. Avsluta det först, så att det är klart vilket som gäller.',
  },
  'retention-begun': 'Gallringen enligt beslutet är redan startad.',
  'retention-over': 'Beslutet är avslutat. Registrera ett nytt om det ska gallras.',
} as const satisfies Refusals;
export type RetentionRefusal = RefusalOf<typeof retentionRefusals> | CommonRefusal | GuardedRefusal;
