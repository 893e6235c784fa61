import type { Offer } from '../../../shared/offers/offer.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** The utbudskarta as it is now: one for the county, some hundred lines. */
export async function currentOffers(app: { readonly store: Store }): Promise<readonly Offer[]> {
  const found = await listAll(app.store, 'federation', { kind: 'offer', state: 'current' });
  return found.map(({ body }) => body);
}
