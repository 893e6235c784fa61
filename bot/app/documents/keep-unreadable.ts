import type { Scope, Store, Write } from '../ports.ts';
import { read, readable } from './stored.ts';

/**
 * The store, but for one thing: a job that cannot be read is left as it lies when it is asked for again. The new wish gets an
 * id beside it, and is carried out.
 */
export function keepingUnreadable(store: Store): Store {
  async function spared(scope: Scope, write: Write): Promise<Write> {
    if (write.op !== 'upsert' || write.body.kind !== 'job') return write;
    let { id } = write.body;
    while ((await readable(() => read(kept, scope, 'job', id))) === 'unreadable') id = `${id}-anew`;
    return { op: 'upsert', body: { ...write.body, id } };
  }
  const kept: Store = {
    read: (...asked) => store.read(...asked),
    list: (...asked) => store.list(...asked),
    commit: async (scope, writes) =>
      store.commit(scope, await Promise.all(writes.map((write) => spared(scope, write)))),
    due: (...asked) => store.due(...asked),
    healthy: () => store.healthy(),
    close: () => store.close(),
    ...(store.purge !== undefined && { purge: async () => store.purge?.() }),
  };
  return kept;
}
