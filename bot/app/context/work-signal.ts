import type { Instant } from '../../../shared/kernel/calendar.ts';

/** Tells the scheduler of this process when a new job is due, so that none waits for its next look. */
export interface WorkSignal {
  ring(due: Instant): void;
  /** @returns stops listening */
  listen(listener: (due: Instant) => void): () => void;
}

export function createWorkSignal(): WorkSignal {
  const listeners = new Set<(due: Instant) => void>();
  return {
    ring(due) {
      for (const listener of listeners) listener(due);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
