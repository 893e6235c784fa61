import type { App } from '../app/context/app.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';

export interface Doorbell {
  ring(): void;
  /** Rings when a job is due. What is due later than the next look anyhow is left to that. */
  alarm(due: Instant): void;
  /** Hears of jobs that this process saves, and rings when they are due. Returns what ends that. */
  listen(): () => void;
  /** Resolves at the next ring, at once when it has rung since the last time, and after `milliseconds` in any case. */
  next(milliseconds: number): Promise<void>;
}

export function createDoorbell(
  { clock, workSignal }: Pick<App, 'clock' | 'workSignal'>,
  longestMilliseconds: number,
): Doorbell {
  let hasRung = false;
  let answer: (() => void) | undefined;
  /** When the alarm for the job that is due next goes off, in the milliseconds of the clock. */
  let alarmAt = Infinity;

  function ring(): void {
    hasRung = true;
    answer?.();
  }

  function alarm(due: Instant): void {
    const dueAt = Date.parse(due);
    const wait = dueAt - Date.parse(clock.now());
    if (wait <= 0) ring();
    if (wait <= 0 || wait >= longestMilliseconds || dueAt >= alarmAt) return;
    alarmAt = dueAt;
    setTimeout(() => {
      // Those that were due after it are found by the look that follows.
      if (alarmAt === dueAt) alarmAt = Infinity;
      ring();
    }, wait).unref();
  }

  return {
    ring,
    alarm,
    listen: () => workSignal.listen(alarm),
    async next(milliseconds) {
      if (!hasRung) {
        await new Promise<void>((resume) => {
          const timer = setTimeout(resume, milliseconds);
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
