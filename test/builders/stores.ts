import type { Store } from '../../bot/app/ports.ts';
import { openStore } from '../../bot/store/open.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { aCosmosPlace } from './cosmos-test-server.ts';

/** An empty database of each kind, for what must be alike in both; of Cosmos its test double. */
export const emptyStores: readonly (readonly [kind: string, open: () => Promise<Store>])[] = [
  ['SQLite', () => openSqliteStore(':memory:')],
  ['Cosmos', async () => openStore({ kind: 'cosmos', ...(await aCosmosPlace()) })],
];
