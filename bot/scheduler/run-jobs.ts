import type { App } from '../app/context/app.ts';
import { faultCode } from '../app/fault.ts';
import type { DueDocument } from '../app/ports.ts';
import { createCoolingChannels } from './cooling-channels.ts';
import { createDoorbell } from './doorbell.ts';
import { createTold } from './told.ts';
import { addSeconds, type Instant } from '../../shared/kernel/calendar.ts';
import { createOwnRedraws, graceSeconds } from './own-redraws.ts';
import { inPrecedence, isHeavy, isUrgent, mostBeside } from './precedence.ts';
import { runJob, type Memory } from './run-job.ts';

/** Carries out what is due. Several processes may run one each on the same database. */
export interface Scheduler {
  start(): void;
  /** Takes nothing new; resolves when what is under way has ended. */
  stop(): Promise<void>;
  /** Everything that is due now, once, to its end. */
  runDue(): Promise<void>;
}

/**
 * Teams takes 50 messages a second of the whole app (platform.md) and answers one in some hundred milliseconds: this
 * many at a time keep it busy even when an answer takes a whole second.
 */
const mostAtOnce = 50;
const batch = 200;
/** With those that wait for their turn; a store hands out no more at once. */
const largestBatch = 500;

/**
 * How often the scheduler looks ahead by itself, and how far: what is due before the next look is known in time, whoever has
 * saved it, and so is the end of a dead process's lease. A process runs what it saves itself; only what it saved for the next
 * half minute and left behind when it died waits for another one's look, as long as this at most. Between these it asks for
 * what is due by now: where many press, the next half minute holds a job of each.
 */
const lookEverySeconds = 30;
/** When the database did not answer, or had more than a batch. */
const lookAgainSeconds = 1;

export function createScheduler(app: App): Scheduler {
  const memory: Memory = { cooling: createCoolingChannels(), told: createTold() };
  const running = new Map<string, Promise<void>>();
  let heavyRunning = 0;
  let urgentRunning = 0;
  const unreadable = new Set<string>();
  const redraws = createOwnRedraws(app);
  const bell = createDoorbell(app, lookEverySeconds * 1_000);
  let loop: Promise<void> | undefined;
  let isStopping = false;
  let failing = false;
  let isHeldBack = false;
  /** How much is asked for: those that were held back lie before what is due later, and must not fill its place. */
  let most = batch;
  let heldBack = 0;
  /** Whether what was left behind before the start has been taken up. */
  let hasLooked = false;
  /** From when on the next round looks ahead again. */
  let lookAt: Instant = '';

  async function launch(document: DueDocument): Promise<boolean> {
    const key = `${document.scope}/${document.body.id}`;
    if (unreadable.has(key)) return false;
    // Asked for again while it runs, it is due already.
    if (running.has(key)) return holdBack();
    const whose = redraws.whose(document, app.clock.now());
    // Who has just started takes what was left behind.
    if (whose === 'anothers' && hasLooked) {
      bell.alarm(addSeconds(document.body.due ?? app.clock.now(), graceSeconds));
      return false;
    }
    const weighs = isHeavy(document) ? 1 : 0;
    const presses = isUrgent(document) ? 1 : 0;
    if (weighs > 0 && (heavyRunning >= mostBeside(document) || urgentRunning > 0))
      return holdBack();
    while (running.size >= mostAtOnce) await Promise.race(running.values());
    if (isStopping) return false;
    heavyRunning += weighs;
    urgentRunning += presses;
    redraws.forget(document);
    const run = runJob(app, memory, document, whose === 'own').then((end) => {
      heavyRunning -= weighs;
      urgentRunning -= presses;
      if (end === 'unreadable') unreadable.add(key);
      running.delete(key);
      if (isHeldBack) bell.ring();
      isHeldBack = false;
    });
    running.set(key, run);
    return true;
  }

  /** Until one that is running has ended. */
  function holdBack(): false {
    isHeldBack = true;
    heldBack += 1;
    return false;
  }

  /** @returns how many were launched, and whether there may be more */
  async function round(): Promise<{ readonly launched: number; readonly isFull: boolean }> {
    const now = app.clock.now();
    most = Math.min(batch + heldBack, largestBatch);
    heldBack = 0;
    const due = now < lookAt ? await dueBy(now) : await lookAhead(now);
    let launched = 0;
    for (const document of inPrecedence(due)) {
      if (isStopping) break;
      if (await launch(document)) launched += 1;
    }
    hasLooked = true;
    return { launched, isFull: due.length === most };
  }

  /** Has the bell ring for what is due soon. @returns what is due */
  async function lookAhead(now: Instant): Promise<readonly DueDocument[]> {
    const found = await dueBy(addSeconds(now, lookEverySeconds));
    const soon = addSeconds(now, lookAgainSeconds);
    lookAt = failing ? soon : addSeconds(now, lookEverySeconds);
    if (found.length === most) {
      // Only this far is known.
      const known = found.at(-1)?.body.due ?? soon;
      lookAt = known > soon ? known : soon;
    }
    const isDue = ({ body }: DueDocument) => body.due === undefined || body.due <= now;
    for (const one of found)
      if (!isDue(one) && one.body.due !== undefined) bell.alarm(one.body.due);
    return found.filter(isDue);
  }

  async function dueBy(instant: Instant): Promise<readonly DueDocument[]> {
    try {
      const due = await app.store.due(instant, most);
      if (failing) app.log.info('due-again');
      failing = false;
      return due;
    } catch (error) {
      // Asked again and again: said when it begins and when it is over.
      lookAt = addSeconds(app.clock.now(), lookAgainSeconds);
      if (!failing) app.log.error('due-failed', { code: faultCode(error) });
      failing = true;
      return [];
    }
  }

  async function run(): Promise<void> {
    const silence = bell.listen();
    lookAt = '';
    while (!isStopping) {
      const { launched, isFull } = await round();
      if (launched === 0 || !isFull) {
        memory.told.tellDropped(app.log);
        const wait = Date.parse(lookAt) - Date.parse(app.clock.now());
        if ((await bell.next(Math.max(wait, 0))) === 'silence') lookAt = '';
      }
    }
    silence();
    await Promise.all(running.values());
    memory.told.tellDropped(app.log);
  }

  return {
    start() {
      isStopping = false;
      hasLooked = false;
      loop ??= run();
    },
    async stop() {
      isStopping = true;
      bell.ring();
      await loop;
      loop = undefined;
    },
    async runDue() {
      while ((await round()).launched > 0) await Promise.all(running.values());
      memory.told.tellDropped(app.log);
    },
  };
}
