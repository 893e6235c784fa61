import type { Ruling } from '../../../shared/rulings/ruling.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** The whole register: some tens a year in a county. */
export async function allRulings(app: { readonly store: Store }): Promise<readonly Ruling[]> {
  const found = await listAll(app.store, 'federation', { kind: 'ruling' });
  return found.map(({ body }) => body);
}
