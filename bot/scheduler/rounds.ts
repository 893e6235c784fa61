import { setTimeout as pause } from 'node:timers/promises';

/** Work that goes on in rounds, with rests between them, from its start to its stop. */
export interface Rounds {
  readonly start: () => void;
  /** Resolves when the round under way has ended. */
  readonly stop: () => Promise<void>;
  readonly isStopping: () => boolean;
  /** Told to stop, it ends at once. */
  readonly rest: (milliseconds: number) => Promise<void>;
}

/** @param run goes on until `isStopping` */
export function createRounds(run: () => Promise<void>): Rounds {
  let stopping = new AbortController();
  let underWay: Promise<void> | undefined;
  return {
    start() {
      stopping = new AbortController();
      underWay ??= run();
    },
    async stop() {
      stopping.abort();
      await underWay;
      underWay = undefined;
    },
    isStopping: () => stopping.signal.aborted,
    async rest(milliseconds) {
      await pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
    },
  };
}
