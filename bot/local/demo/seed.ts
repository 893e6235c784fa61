import type { Scope, Store, Write } from '../../app/ports.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { type DemoDocument, demoDocuments } from './documents.ts';

/** The store's own limit on one commit. */
const most = 100;

/**
 * Fills an empty database with the demo; does nothing where there is a federation. Stopped halfway it begins again at
 * the next start, since the federation is the last document written.
 *
 * @returns whether anything was written
 */
export async function seedDemo(
  store: Store,
  now: Instant,
  options: { readonly serviceUrl: string },
): Promise<boolean> {
  if ((await store.read('federation', 'federation', 'federation')) !== undefined) return false;
  const documents = demoDocuments(now, options.serviceUrl);
  for (const [scope, ofScope] of Map.groupBy(documents, (one) => one.scope)) {
    await writeAll(store, scope, ofScope);
  }
  return true;
}

async function writeAll(
  store: Store,
  scope: Scope,
  documents: readonly DemoDocument[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += most) {
    const writes = documents
      .slice(from, from + most)
      .map(({ body }): Write => ({ op: 'upsert', body }));
    const outcome = await store.commit(scope, writes);
    if (outcome.status !== 'saved')
      throw new Error(`the demo could not be written to ${scope}: ${outcome.status}`);
  }
}
