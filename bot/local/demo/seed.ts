import { listAll, read, readable, replacing } from '../../app/documents/stored.ts';
import { DocumentUnreadable } from '../../app/errors.ts';
import type { Scope, Store, Write } from '../../app/ports.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { type DemoDocument, demoDocuments } from './documents.ts';

/** The store's own limit on one commit. */
const most = 100;

/**
 * Fills an empty database with the demo; writes no such thing where there is a federation. Stopped halfway it begins
 * again at the next start, since the federation is the last document written.
 *
 * @returns whether the demo was written
 */
export async function seedDemo(
  store: Store,
  now: Instant,
  { serviceUrl }: { readonly serviceUrl: string },
): Promise<boolean> {
  const known = await readable(() => read(store, 'federation', 'federation', 'federation'));
  // One that cannot be read is there all the same, and the start says so.
  if (known instanceof DocumentUnreadable) return false;
  if (known !== undefined) {
    if (known.body.demo) await pointChannelsTo(store, serviceUrl);
    return false;
  }
  const documents = demoDocuments(now, serviceUrl);
  for (const [scope, ofScope] of Map.groupBy(documents, (one) => one.scope)) {
    const writes = ofScope.map(({ body }: DemoDocument): Write => ({ op: 'upsert', body }));
    await writeAll(store, scope, writes);
  }
  return true;
}

/** The Playground may be at another port than last time, and the channels remember where it was. */
async function pointChannelsTo(store: Store, serviceUrl: string): Promise<void> {
  const channels = await listAll(store, 'federation', { kind: 'channel' });
  const writes = channels.flatMap((channel) => {
    const { ms } = channel.body;
    const moved = { ...channel.body, ms: { ...ms, serviceUrl } };
    return ms.serviceUrl === serviceUrl ? [] : replacing(channel, moved);
  });
  await writeAll(store, 'federation', writes);
}

async function writeAll(store: Store, scope: Scope, writes: readonly Write[]): Promise<void> {
  for (let from = 0; from < writes.length; from += most) {
    const outcome = await store.commit(scope, writes.slice(from, from + most));
    if (outcome.status !== 'saved')
      throw new Error(`the demo could not be written to ${scope}: ${outcome.status}`);
  }
}
