import type { SendQuota, SendShare } from '../../app/ports.ts';

/**
 * The connector's limits (platform notes): per bot and thread 7 in 1 s, 8 in 2 s, 60 in 30 s, 1 800 in an hour; the
 * whole app 50 in a second. Own code, since the libraries that are kept up (p-queue, p-throttle) know one window
 * each and the one that chains limiters (bottleneck) has had no release since 2019. Of each, a process has its share.
 */
export interface LimitTimer {
  now(): number;
  sleep(ms: number): Promise<void>;
}

interface Window {
  readonly sends: number;
  readonly ms: number;
}

const hourMs = 3_600_000;
const shortWindows: readonly Window[] = [
  { sends: 7, ms: 1_000 },
  { sends: 8, ms: 2_000 },
  { sends: 60, ms: 30_000 },
];
const hourWindow: Window = { sends: 1_800, ms: hourMs };
/** Our clock and theirs do not begin a second at the same time. */
const marginMs = 30;
/** Evenly, so that neither this process nor theirs has fifty to do at once: 50 in the window and what the way takes more or less. */
const appWindow = { sends: 50, ms: 1_075 } as const;
/** What was held up, by a timer that came late, may follow at once, as far as the window allows. */
const appCatchUpMs = 400;
/** Of a process that has just come; the job that waits keeps its lease for much longer. */
const longestWithoutShareMs = 15_000;
const lookForShareMs = 50;

export interface SendLimits extends SendQuota {
  /**
   * Resolves when one more send in the thread is allowed; it is counted then. In order, per thread. False when this process
   * has had no share for so long that somebody else may as well try later.
   */
  turn(thread: string): Promise<boolean>;
}

/** @param isShared whether others send as well: then nothing is sent before they have agreed on what this process may */
export function sendLimits(timer: LimitTimer, { isShared = false } = {}): SendLimits {
  const sent = new Map<string, number[]>();
  const queues = new Map<string, Promise<unknown>>();
  let share: SendShare | undefined = isShared ? undefined : { of: 1, ofHour: 1 };
  let nextOfApp = -Infinity;
  let lastOfApp: number[] = [];
  let appQueue: Promise<unknown> = Promise.resolve();

  const hasShare = async (deadline: number): Promise<boolean> => {
    while (share === undefined) {
      if (timer.now() >= deadline) return false;
      await timer.sleep(lookForShareMs);
    }
    return true;
  };

  /** As often as the share changes meanwhile. */
  const waitFor = async (freeFor: (share: SendShare) => number): Promise<void> => {
    for (;;) {
      const wait = share === undefined ? 0 : freeFor(share) - timer.now();
      if (wait <= 0) return;
      await timer.sleep(wait);
    }
  };

  /** One after another, each by when those before it did go and not by when they were to: timers that are late are late together. */
  const appTurn = (deadline: number): Promise<boolean> => {
    const mine = appQueue.then(async () => {
      if (!(await hasShare(deadline))) return false;
      const slot = Math.max(nextOfApp, timer.now() - appCatchUpMs);
      await waitFor((now) => Math.max(slot, roomAt(lastOfApp, [ofApp(now)])));
      // Taken away while it waited.
      if (share === undefined) return false;
      nextOfApp = slot + appWindow.ms / ofApp(share).sends;
      lastOfApp = [...lastOfApp.slice(1 - appWindow.sends), timer.now()];
      return true;
    });
    appQueue = mine;
    return mine;
  };

  const threadTurn = async (thread: string, deadline: number): Promise<boolean> => {
    const times = (sent.get(thread) ?? []).filter((time) => time > timer.now() - hourMs);
    const free = (now: SendShare): number => roomAt(times, ofThread(now));
    do {
      await waitFor(free);
      if (!(await appTurn(deadline))) return false;
      // A share that has shrunk while it waited for its place among all the others.
    } while (share !== undefined && free(share) > timer.now());
    times.push(timer.now());
    // Taken out first, so that the map stays in the order of the last send.
    sent.delete(thread);
    sent.set(thread, times);
    return true;
  };

  return {
    async turn(thread) {
      const deadline = timer.now() + longestWithoutShareMs;
      const before = queues.get(thread) ?? Promise.resolve();
      const mine = before.then(() => threadTurn(thread, deadline));
      queues.set(thread, mine);
      const isMine = await mine;
      if (queues.get(thread) === mine) queues.delete(thread);
      forgetOld(sent, timer.now());
      return isMine;
    },
    take(taken) {
      share = taken;
      if (taken === undefined) return 0;
      const calm = [
        calmAt(lastOfApp, [ofApp(taken)]),
        ...[...sent.values()].map((times) => calmAt(times, ofThread(taken))),
      ];
      return Math.max(0, ...calm.map((at) => at - timer.now()));
    },
  };
}

/** Of the whole app's. */
function ofApp({ of }: SendShare): Window {
  return { sends: Math.floor(appWindow.sends / of), ms: appWindow.ms };
}

/** Of what one thread takes. */
function ofThread({ of, ofHour }: SendShare): readonly Window[] {
  const short = shortWindows.map(({ sends, ms }) => ({ sends: Math.floor(sends / of), ms }));
  const hour = { ...hourWindow, sends: Math.floor(hourWindow.sends / ofHour) };
  return [...short, hour].map(({ sends, ms }) => ({ sends, ms: ms + marginMs }));
}

/** When there may be one more, given when there were the last ones. */
function roomAt(times: readonly number[], windows: readonly Window[]): number {
  return Math.max(0, ...windows.map(({ sends, ms }) => endOf(times.at(-sends), ms)));
}

/** When there have been no more than are allowed, without one more. */
function calmAt(times: readonly number[], windows: readonly Window[]): number {
  return Math.max(0, ...windows.map(({ sends, ms }) => endOf(times.at(-sends - 1), ms)));
}

function endOf(time: number | undefined, ms: number): number {
  return time === undefined ? 0 : time + ms;
}

/** Threads are one a month and team; without this the map would hold every one since the start. */
function forgetOld(sent: Map<string, number[]>, now: number): void {
  for (const [thread, times] of sent) {
    if ((times.at(-1) ?? 0) > now - hourMs) return;
    sent.delete(thread);
  }
}
