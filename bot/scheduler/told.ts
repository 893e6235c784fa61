import type { Log } from '../app/ports.ts';

/** What the log has been told, so that what lasts stands there once, and what comes in hundreds with its number. */
export interface Told {
  /** Whether it is news of `whose` (a channel, a job) that it is in that state. */
  isNews(whose: string, state: string): boolean;
  /** It is over: the next time it is news again. */
  over(whose: string): void;
  /** A job had nothing to do any more. */
  dropped(type: string, why: string): void;
  /** One line for all that were dropped alike since the last time. */
  tellDropped(log: Log): void;
}

export function createTold(): Told {
  const states = new Map<string, string>();
  const drops = new Map<string, { type: string; why: string; count: number }>();
  return {
    isNews(whose, state) {
      if (states.get(whose) === state) return false;
      states.set(whose, state);
      return true;
    },
    over: (whose) => void states.delete(whose),
    dropped(type, why) {
      const key = `${type} ${why}`;
      const count = (drops.get(key)?.count ?? 0) + 1;
      drops.set(key, { type, why, count });
    },
    tellDropped(log) {
      for (const drop of drops.values()) log.info('jobs-dropped', drop);
      drops.clear();
    },
  };
}
