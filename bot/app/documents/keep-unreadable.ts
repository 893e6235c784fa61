import type { Scope, Store, Write } from '../ports.ts';
import { setApartIn } from './set-apart.ts';
import { storeAround } from './store-around.ts';

/**
 * The store, but for one thing: a job that is known to be unreadable is left as it lies when it is asked for again. The new
 * wish gets an id beside it, and is carried out. Known they are from the start, see `ensureJobs`: an answer to a kallelse
 * asks for a job, and must not cost a read more for it.
 */
export function keepingUnreadable(store: Store): Store {
  const spared = (scope: Scope, write: Write): Write => {
    if (write.op !== 'upsert' || write.body.kind !== 'job') return write;
    let { id } = write.body;
    while (setApartIn(kept).has(scope, 'job', id)) id = `${id}-anew`;
    return id === write.body.id ? write : { op: 'upsert', body: { ...write.body, id } };
  };
  const kept = storeAround(store, {
    commit: (scope, writes, until) =>
      store.commit(
        scope,
        writes.map((write) => spared(scope, write)),
        until,
      ),
  });
  return kept;
}
