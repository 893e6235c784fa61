import type { Store } from '../ports.ts';

/** A store in front of another: what it does not do in its own way the other does; what that one leaves out it leaves out. */
export function storeAround(store: Store, own: Partial<Store>): Store {
  return {
    read: (...asked) => store.read(...asked),
    list: (...asked) => store.list(...asked),
    commit: (...asked) => store.commit(...asked),
    version: (...asked) => store.version(...asked),
    due: (...asked) => store.due(...asked),
    healthy: () => store.healthy(),
    close: () => store.close(),
    ...(store.purge !== undefined && { purge: async () => store.purge?.() }),
    ...(store.mark !== undefined && { mark: () => store.mark?.() }),
    ...(store.reach !== undefined && { reach: async (...asked) => store.reach?.(...asked) }),
    ...(store.sweep !== undefined && { sweep: async (now) => store.sweep?.(now) ?? false }),
    ...own,
  };
}
