import { isShown, type Scope, type Store } from '../ports.ts';

/** Tells in this process, at once, that something shown was written in a scope. What others write `Store.version` tells. */
export interface ScopeSignal {
  /** @returns stops listening */
  listen(listener: (scope: Scope) => void): () => void;
}

/** The store, with who hears of what is saved in it. */
export function signalling(store: Store): { readonly store: Store; readonly written: ScopeSignal } {
  const listeners = new Set<(scope: Scope) => void>();
  return {
    store: {
      read: (...asked) => store.read(...asked),
      list: (...asked) => store.list(...asked),
      async commit(scope, writes) {
        const outcome = await store.commit(scope, writes);
        if (outcome.status === 'saved' && writes.some(isShown))
          for (const listener of listeners) listener(scope);
        return outcome;
      },
      version: (...asked) => store.version(...asked),
      due: (...asked) => store.due(...asked),
      healthy: () => store.healthy(),
      close: () => store.close(),
      ...(store.purge !== undefined && { purge: async () => store.purge?.() }),
      ...(store.sweep !== undefined && { sweep: async (now) => store.sweep?.(now) ?? false }),
    },
    written: {
      listen(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
