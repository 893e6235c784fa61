import { setTimeout as pause } from 'node:timers/promises';
import { randomIds } from '../../bot/ids.ts';
import { createSharedSends, sharesLookMilliseconds } from '../../bot/scheduler/share-sends.ts';
import { openStore } from '../../bot/store/open.ts';
import { sendLimits } from '../../bot/teams/connector/send-limits.ts';
import { type Counted, countedCosmos } from './counted-cosmos.ts';

/** So many times faster than the clock on the wall. */
const pace = 10;
const minutesPlayed = 3;
const processes = 2;

/**
 * What the processes of production ask of Cosmos to agree on how much each may send, whoever is there: the servers of the
 * played month are of local mode, where there is one and nothing to agree on.
 */
export async function playShares(): Promise<{
  readonly operations: readonly Counted[];
  readonly units: number;
}> {
  const cosmos = await countedCosmos();
  const { place, database, container } = cosmos;
  const began = Date.now();
  const clock = { now: () => new Date(began + (Date.now() - began) * pace).toISOString() };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const timer = {
    now: () => performance.now(),
    sleep: (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms)),
  };
  const minutes = (count: number): Promise<void> => pause((count * 60_000) / pace);
  const playing = await Promise.all(
    Array.from({ length: processes }, async () => {
      const store = await openStore({ kind: 'cosmos', ...place, database, container });
      const quota = sendLimits(timer, { isShared: true });
      const shared = createSharedSends({ store, clock, ids: randomIds, log }, quota, {
        lookMilliseconds: sharesLookMilliseconds / pace,
      });
      shared.start();
      return { store, shared };
    }),
  );
  try {
    // Until each has its share: what a process asks for as it comes is of its start.
    await minutes(1);
    const before = cosmos.operations.length;
    await minutes(minutesPlayed);
    return { operations: cosmos.operations.slice(before), units: minutesPlayed };
  } finally {
    for (const { store, shared } of playing) {
      await shared.stop();
      await store.close();
    }
    cosmos.stop();
  }
}
