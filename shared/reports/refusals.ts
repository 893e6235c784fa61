import type { Refusals } from '../kernel/refusal.ts';

export const reportRefusals = {
  'only-report-periods': {
    at: ['period'],
    says: 'Utanför teamet visas tertial, halvår och år. Två nästan lika intervall skulle kunna avslöja en enskild.',
  },
  'period-not-over': {
    at: ['period'],
    says: 'Perioden är inte slut än. Välj en som är det.',
  },
} as const satisfies Refusals;
