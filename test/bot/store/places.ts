import path from 'node:path';
import type { Store } from '../../../bot/app/ports.ts';
import { openStore, type StoreConfig } from '../../../bot/store/open.ts';
import { aCosmosPlace } from '../../builders/cosmos-test-server.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

/** A new database file, and a new database of Cosmos's test double: to be opened, closed and opened again. */
export function sqlitePlace(): Extract<StoreConfig, { readonly kind: 'sqlite' }> {
  return { kind: 'sqlite', file: path.join(temporaryFolder(), 'star.db') };
}

export async function cosmosPlace(): Promise<StoreConfig> {
  return { kind: 'cosmos', ...(await aCosmosPlace()) };
}

/** Opened for a piece of work, and closed after it. */
export async function within<T>(
  place: StoreConfig,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(place);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
