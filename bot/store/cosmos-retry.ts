import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '../app/errors.ts';
import { askedToWait, cosmosAccident } from './cosmos-errors.ts';

/** A second and a half of waiting together, when Cosmos says nothing of how long. */
const mostTries = 6;
const firstMilliseconds = 50;

/**
 * Asks again while Cosmos is not to be had just now: throttled, moving a partition, timed out, failing. Each time later, by
 * chance, so that those who failed together do not come back together; never sooner than Cosmos asks for, and not beyond
 * `deadline`. Throws the accident that the last try met.
 */
export async function retrying<T>(deadline: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (let before = 0; ; before += 1) {
    try {
      return await attempt();
    } catch (error) {
      const accident = cosmosAccident(error);
      const isLast = before + 1 >= mostTries || deadline.aborted;
      if (isLast || !(accident instanceof StoreUnavailable)) throw accident;
      await pauseUnless(deadline, waitAfter(before, askedToWait(error)), accident);
    }
  }
}

function waitAfter(before: number, askedFor: number): number {
  const ceiling = firstMilliseconds * 2 ** before;
  const own = ceiling / 2 + (ceiling / 2) * Math.random();
  return askedFor > 0 ? askedFor + own : own;
}

/** Where the patience ends in the middle of a wait, what was met is the answer. */
async function pauseUnless(deadline: AbortSignal, wait: number, accident: Error): Promise<void> {
  try {
    await pause(wait, undefined, { signal: deadline });
  } catch {
    throw accident;
  }
}
