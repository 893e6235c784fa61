import type { Contact } from '../../../shared/contacts/contact.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** All contacts that have been written, of the county and of its teams: some hundred over the years. */
export async function allContacts(app: { readonly store: Store }): Promise<readonly Contact[]> {
  const found = await listAll(app.store, 'federation', { kind: 'contact' });
  return found.map(({ body }) => body);
}
