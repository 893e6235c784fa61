import { type Instant } from '../../../shared/kernel/calendar.ts';
import { storeAround } from '../documents/store-around.ts';
import {
  dueOf,
  type DueDocument,
  type Etag,
  isShown,
  type Scope,
  type Store,
  type Write,
} from '../ports.ts';

/** Tells in this process, at once, of what has been saved in it. */
export interface Signal<T> {
  /** @returns stops listening */
  listen(listener: (told: T) => void): () => void;
}

/** A job that was saved: as it lies, where that is known. */
export interface SavedWork {
  readonly due: Instant;
  readonly document?: DueDocument;
}

interface Signalling {
  readonly store: Store;
  /** Something shown was written in a scope. What other processes write `Store.version` tells. */
  readonly written: Signal<Scope>;
  /** What was written of jobs, so that none waits for the scheduler's next look. */
  readonly workSignal: Signal<SavedWork>;
  /** A line was written in the log of a scope, and waits to be sealed. */
  readonly logSignal: Signal<Scope>;
}

/** The store, with who hears of what is saved in it. */
export function signalling(store: Store): Signalling {
  const written = createSignal<Scope>();
  const workSignal = createSignal<SavedWork>();
  const logSignal = createSignal<Scope>();
  const tellOfWork = (scope: Scope, writes: readonly Write[], etags: readonly Etag[]): void => {
    for (const [n, write] of writes.entries()) {
      if (write.op === 'remove') continue;
      const { body } = write;
      const due = dueOf(body);
      if (due === undefined) continue;
      const etag = etags[n];
      workSignal.tell({
        due,
        ...(etag !== undefined && { document: { scope, body, etag } }),
      });
    }
  };
  return {
    store: storeAround(store, {
      async commit(scope, writes, until) {
        // Told before it is known to be saved: who seals looks for it, and finds it or not.
        if (writes.some(isLine)) logSignal.tell(scope);
        try {
          const outcome = await store.commit(scope, writes, until);
          if (outcome.status !== 'saved') return outcome;
          if (writes.some(isShown)) written.tell(scope);
          tellOfWork(scope, writes, outcome.etags);
          return outcome;
        } catch (error) {
          // It may have been saved, and nobody else would hear of it.
          tellOfWork(scope, writes, []);
          throw error;
        }
      },
    }),
    written,
    workSignal,
    logSignal,
  };
}

function isLine(write: Write): boolean {
  return write.op !== 'remove' && write.body.kind === 'audit';
}

function createSignal<T>(): Signal<T> & { tell(told: T): void } {
  const listeners = new Set<(told: T) => void>();
  return {
    tell(told) {
      for (const listener of listeners) listener(told);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
