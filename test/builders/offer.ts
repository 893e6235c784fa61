import type { Offer } from '../../shared/offers/offer.ts';
import { coordinatorAccount } from './context.ts';

/** Arbetsträning by the municipality for the whole county, confirmed in November 2026. */
export function anOffer(change: Partial<Offer> = {}): Offer {
  return {
    kind: 'offer',
    id: 'offer-1',
    schemaVersion: 1,
    state: 'current',
    sort: 'work arbetstraning',
    code: 'work-training',
    party: 'municipality',
    provider: 'Arbetscentrum',
    about: '',
    teamIds: [],
    contact: 'labour-market-coordinator',
    confirmedOn: '2026-11-02',
    history: [{ type: 'added', at: '2026-11-02T09:00:00.000Z', by: coordinatorAccount }],
    ...change,
  };
}
