import { storeAround } from '../documents/store-around.ts';
import type { Scope, Store, Watcher, Write } from '../ports.ts';

/** The store, with the time that each operation takes, and jobs that say what asked for them. */
export function watchedStore(store: Store, watch: Watcher): Store {
  const timed = async <T>(operation: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    let outcome = 'failed';
    try {
      const result = await work();
      outcome = 'done';
      return result;
    } finally {
      watch.note('store-time', performance.now() - began, { operation, outcome });
    }
  };
  return storeAround(store, {
    read: (...asked) => timed('read', () => store.read(...asked)),
    list: (...asked) => timed('list', () => store.list(...asked)),
    commit: (scope, writes, until) =>
      watch.during('commit', { facts: { scope: kindOf(scope), writes: writes.length } }, () =>
        timed('commit', () => store.commit(scope, withCause(writes, watch.cause()), until)),
      ),
    version: (...asked) => timed('version', () => store.version(...asked)),
    due: (...asked) => timed('due', () => store.due(...asked)),
  });
}

/** Of the two kinds; which team is nobody's figure. */
function kindOf(scope: Scope): string {
  return scope === 'federation' ? scope : 'team';
}

/** A job that is only claimed or put off keeps who asked for it. */
function withCause(writes: readonly Write[], cause: string | undefined): readonly Write[] {
  if (cause === undefined) return writes;
  return writes.map((write) =>
    write.op !== 'remove' && write.op !== 'replace' && write.body.kind === 'job'
      ? { ...write, body: { ...write.body, cause } }
      : write,
  );
}
