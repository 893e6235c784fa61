import { once } from 'node:events';
import { request } from 'node:http';
import { randomIds } from '../../bot/ids.ts';
import { createSharedSends } from '../../bot/scheduler/share-sends.ts';
import { stopSignal } from '../../bot/shutdown.ts';
import { type StoreConfig, openStore } from '../../bot/store/open.ts';
import { sendLimits } from '../../bot/teams/connector/send-limits.ts';

/** What a test starts, twice: `JSON` of this. */
export interface SendingProcess {
  readonly store: StoreConfig;
  readonly connector: string;
  readonly isShared: boolean;
}

/**
 * A server process reduced to its sends: as fast as it is let, into many threads of its own and into one that others send to
 * as well. Each says when it was let go: on a machine with other work to do it arrives when that lets it.
 */
const { store: place, connector, isShared } = JSON.parse(process.argv[2] ?? '') as SendingProcess;

const asked = stopSignal();
const clock = { now: () => new Date().toISOString() };
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const store = await openStore(place);
/**
 * One time for all that happens before the process turns to something else: a send is said to have been let go when it was
 * counted, also where the processor was taken away between the two.
 */
let thisTurn: number | undefined;
function now(): number {
  if (thisTurn === undefined) {
    thisTurn = performance.now();
    setImmediate(() => (thisTurn = undefined));
  }
  return thisTurn;
}
const timer = {
  now,
  sleep: (ms: number) => new Promise<void>((resume) => setTimeout(resume, ms)),
};
const limits = sendLimits(timer, { isShared });
const shared = createSharedSends({ store, clock, ids: randomIds, log }, limits, {
  lookMilliseconds: 700,
});
if (isShared) shared.start();

let isStopping = false;
async function sendTo(thread: string): Promise<void> {
  while (!isStopping) {
    if (!(await limits.turn(thread))) continue;
    const at = performance.timeOrigin + now();
    const asking = request(`${connector}/${at}/${thread}`, { method: 'POST' });
    asking.end();
    const [answer] = (await once(asking, 'response')) as [NodeJS.ReadableStream];
    answer.resume();
  }
}
const own = Array.from({ length: 20 }, (_, n) => sendTo(`own-${process.pid}-${n}`));
const inOne = Array.from({ length: 8 }, () => sendTo('shared'));
await asked;
isStopping = true;
await Promise.all([...own, ...inOne]);
if (isShared) await shared.stop();
await store.close();
process.exit(0);
