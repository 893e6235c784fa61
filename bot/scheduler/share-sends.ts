import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '../app/context/app.ts';
import { noShares, partOf, shareSeconds, withoutSender } from '../app/documents/send-shares.ts';
import { read } from '../app/documents/stored.ts';
import { faultCode } from '../app/fault.ts';
import type { SendQuota, SendShare, Write } from '../app/ports.ts';
import { createRounds } from './rounds.ts';

/** Agrees with the other processes on how much each may send of what Teams takes. */
export interface SharedSends {
  start(): void;
  /** Gives the share back; resolves when the others can know. */
  stop(): Promise<void>;
}

/** A process that comes waits for the others to look: some seconds at its start, and one request unit each time in Cosmos. */
export const sharesLookMilliseconds = 5_000;
/** Of one that waits for its share. */
const waitingMilliseconds = 500;
const mostTries = 8;
/** Before its word ends for the others. */
const earlierSeconds = 3;

export function createSharedSends(
  app: Pick<App, 'store' | 'clock' | 'ids' | 'log'>,
  quota: SendQuota,
  { lookMilliseconds = sharesLookMilliseconds } = {},
): SharedSends {
  const id = app.ids.next();
  const { start, stop, isStopping, rest } = createRounds(run);
  let mine: SendShare | undefined;
  let ending: NodeJS.Timeout | undefined;
  let failing = false;

  function take(share: SendShare | undefined): number {
    if (share?.of !== mine?.of || share?.ofHour !== mine?.ofHour)
      app.log.info('sends-shared', { of: share?.of ?? 'none', hour: share?.ofHour });
    mine = share;
    return quota.take(share);
  }

  async function save(body: typeof noShares, etag: string | undefined): Promise<boolean> {
    const write: Write =
      etag === undefined ? { op: 'create', body } : { op: 'replace', body, etag };
    return (await app.store.commit('federation', [write])).status === 'saved';
  }

  /** Until it is saved, or nothing had to be; somebody else may have been first. */
  async function look(): Promise<void> {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const asked = performance.now();
      const found = await read(app.store, 'federation', 'send-shares', noShares.id);
      const shares = found?.body ?? noShares;
      const part = partOf(shares, id, mine, app.clock.now(), take);
      const isSaid = part.shares === shares;
      if (isSaid || (await save(part.shares, found?.etag))) {
        take(part.share);
        // What was said before holds on; what is said now, for as long as it says.
        if (!isSaid) endsAt(asked + (shareSeconds - earlierSeconds) * 1_000);
        return;
      }
      await pause(20 * tries * app.ids.random());
    }
  }

  /** Nobody may keep to a share that the others have given to somebody else. */
  function endsAt(end: number): void {
    clearTimeout(ending);
    ending = setTimeout(() => take(undefined), end - performance.now()).unref();
  }

  async function run(): Promise<void> {
    while (!isStopping()) {
      try {
        await look();
        if (failing) app.log.info('sends-shared-again');
        failing = false;
      } catch (error) {
        if (!failing) app.log.error('sends-not-shared', { code: faultCode(error) });
        failing = true;
      }
      await rest(mine === undefined ? waitingMilliseconds : lookMilliseconds);
    }
  }

  async function leave(): Promise<void> {
    const calmIn =
      mine === undefined ? 0 : quota.take({ of: mine.of + 1, ofHour: mine.ofHour + 1 });
    take(undefined);
    clearTimeout(ending);
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const found = await read(app.store, 'federation', 'send-shares', noShares.id);
      if (found === undefined) return;
      const now = app.clock.now();
      if (await save(withoutSender(found.body, id, now, calmIn), found.etag)) return;
    }
  }

  return {
    start,
    async stop() {
      await stop();
      await leave();
    },
  };
}
