import type { App } from '../app/context/app.ts';

/** The longest the scheduler sleeps: what another process has saved is found within it. */
const pollMilliseconds = 1_000;

export interface Doorbell {
  ring(): void;
  /** Hears of jobs that this process saves, and rings when they are due. Returns what ends that. */
  listen(): () => void;
  /** Resolves at the next ring, at once when it has rung since the last time, and after a second in any case. */
  next(): Promise<void>;
}

export function createDoorbell({ clock, workSignal }: Pick<App, 'clock' | 'workSignal'>): Doorbell {
  let hasRung = false;
  let answer: (() => void) | undefined;
  /** When the alarm for a job that is due soon goes off, in the milliseconds of the clock. */
  let alarmAt = Infinity;

  function ring(): void {
    hasRung = true;
    answer?.();
  }

  function hear(due: string): void {
    const dueAt = Date.parse(due);
    const wait = dueAt - Date.parse(clock.now());
    if (wait <= 0) ring();
    if (wait <= 0 || wait >= pollMilliseconds || dueAt >= alarmAt) return;
    alarmAt = dueAt;
    setTimeout(() => {
      alarmAt = Infinity;
      ring();
    }, wait);
  }

  return {
    ring,
    listen: () => workSignal.listen(hear),
    async next() {
      if (!hasRung) {
        await new Promise<void>((resume) => {
          const timer = setTimeout(resume, pollMilliseconds);
          answer = () => {
            clearTimeout(timer);
            resume();
          };
        });
      }
      answer = undefined;
      hasRung = false;
    },
  };
}
