import type { Refusals } from '../kernel/refusal.ts';

export const reportRefusals = {
  'only-report-periods': {
    at: ['period'],
    says: 'Utanför teamet visas tertial, halvår och år. Två nästan lika intervall skulle kunna avslöja en enskild.',
  },
} as const satisfies Refusals;
