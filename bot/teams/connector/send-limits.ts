/**
 * The connector's limits (platform notes): per bot and thread 7 in 1 s, 8 in 2 s, 60 in 30 s, 1 800 in an hour; the
 * whole app 50 in a second. Own code, since the libraries that are kept up (p-queue, p-throttle) know one window
 * each and the one that chains limiters (bottleneck) has had no release since 2019.
 */
export interface LimitTimer {
  now(): number;
  sleep(ms: number): Promise<void>;
}

const threadWindows = [
  { sends: 7, ms: 1_000 },
  { sends: 8, ms: 2_000 },
  { sends: 60, ms: 30_000 },
  { sends: 1_800, ms: 3_600_000 },
] as const;
const longestMs = 3_600_000;
/** Our clock and theirs do not begin a second at the same time. */
const marginMs = 30;
/** Evenly, so that neither this process nor theirs has fifty to do at once: 50 in the window and what the way takes more or less. */
const appWindow = { sends: 50, ms: 1_075 } as const;
const appGapMs = appWindow.ms / appWindow.sends;
/** What was held up, by a timer that came late, may follow at once, as far as the window allows. */
const appCatchUpMs = 400;

export interface SendLimits {
  /** Resolves when one more send in the thread is allowed; it is counted then. In order, per thread. */
  turn(thread: string): Promise<void>;
}

export function sendLimits(timer: LimitTimer): SendLimits {
  const sent = new Map<string, number[]>();
  const queues = new Map<string, Promise<void>>();
  let nextOfApp = -Infinity;
  let lastOfApp: number[] = [];
  let appQueue = Promise.resolve();

  /** One after another, each by when those before it did go and not by when they were to: timers that are late are late together. */
  const appTurn = (): Promise<void> => {
    appQueue = appQueue.then(async () => {
      const slot = Math.max(nextOfApp, timer.now() - appCatchUpMs);
      nextOfApp = slot + appGapMs;
      const first = lastOfApp.at(-appWindow.sends);
      const free = first === undefined ? 0 : first + appWindow.ms;
      const wait = Math.max(slot, free) - timer.now();
      if (wait > 0) await timer.sleep(wait);
      lastOfApp = [...lastOfApp.slice(1 - appWindow.sends), timer.now()];
    });
    return appQueue;
  };

  const threadTurn = async (thread: string): Promise<void> => {
    const times = (sent.get(thread) ?? []).filter((time) => time > timer.now() - longestMs);
    const wait = freeAt(times) - timer.now();
    if (wait > 0) await timer.sleep(wait);
    await appTurn();
    times.push(timer.now());
    // Taken out first, so that the map stays in the order of the last send.
    sent.delete(thread);
    sent.set(thread, times);
  };

  return {
    async turn(thread) {
      const mine = (queues.get(thread) ?? Promise.resolve()).then(() => threadTurn(thread));
      queues.set(thread, mine);
      await mine;
      if (queues.get(thread) === mine) queues.delete(thread);
      forgetOld(sent, timer.now());
    },
  };
}

/** When the thread may have its next send, given when it had its last ones. */
function freeAt(times: readonly number[]): number {
  return Math.max(
    0,
    ...threadWindows.map(({ sends, ms }) => {
      const first = times[times.length - sends];
      return first === undefined ? 0 : first + ms + marginMs;
    }),
  );
}

/** Threads are one a month and team; without this the map would hold every one since the start. */
function forgetOld(sent: Map<string, number[]>, now: number): void {
  for (const [thread, times] of sent) {
    if ((times.at(-1) ?? 0) > now - longestMs) return;
    sent.delete(thread);
  }
}
