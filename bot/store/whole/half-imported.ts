import { StoreUnusable } from '../../app/errors.ts';
import type { Store } from '../../app/ports.ts';

/** Lies in the store while an import is under way, and after one that was broken off: nobody may work with half of it. */
export const importMark = { scope: 'federation', kind: 'import', id: 'everything' } as const;

export async function refuseHalfImported(store: Store): Promise<void> {
  const { scope, kind, id } = importMark;
  if ((await store.read(scope, kind, id)) !== undefined)
    throw new StoreUnusable(
      'an import into this database has not ended: npm run import:all with the same file goes on',
    );
}
