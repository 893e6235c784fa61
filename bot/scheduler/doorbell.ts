import type { App } from '../app/context/app.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';

export interface Doorbell {
  ring(): void;
  /** Rings when a job is due. What is due later than the next look ahead anyhow is left to that. */
  alarm(due: Instant): void;
  /** Hears of jobs that this process saves, and rings when they are due. Returns what ends that. */
  listen(): () => void;
  /**
   * Resolves at the next ring, at once when it has rung since the last time, and after `milliseconds` in any case: then
   * with `silence`.
   */
  next(milliseconds: number): Promise<'ring' | 'silence'>;
}

export function createDoorbell(
  { clock, workSignal }: Pick<App, 'clock' | 'workSignal'>,
  longestMilliseconds: number,
): Doorbell {
  let hasRung = false;
  let answer: (() => void) | undefined;
  /** When jobs are due, in the milliseconds of the clock; more than one may be at each. */
  const alarms = new Set<number>();
  let timer: { readonly at: number; readonly id: NodeJS.Timeout } | undefined;

  function ring(): void {
    hasRung = true;
    answer?.();
  }

  function alarm(due: Instant): void {
    const at = Date.parse(due);
    const wait = at - Date.parse(clock.now());
    if (wait <= 0) ring();
    else if (wait < longestMilliseconds) {
      alarms.add(at);
      if (timer === undefined || at < timer.at) setTimer(at, wait);
    }
  }

  function setTimer(at: number, wait: number): void {
    clearTimeout(timer?.id);
    const id = setTimeout(() => {
      timer = undefined;
      const now = Date.parse(clock.now());
      // A timer has a clock of its own and may come a millisecond early, when nothing is due: what was asked for then waited for
      // the next look ahead.
      if (now < at) {
        setTimer(at, at - now);
        return;
      }
      ring();
      let next = Infinity;
      for (const one of alarms)
        if (one <= now) alarms.delete(one);
        else next = Math.min(next, one);
      if (next !== Infinity) setTimer(next, next - now);
    }, wait).unref();
    timer = { at, id };
  }

  return {
    ring,
    alarm,
    listen: () => workSignal.listen(({ due }) => alarm(due)),
    async next(milliseconds) {
      const heard = await new Promise<'ring' | 'silence'>((resume) => {
        if (hasRung) {
          resume('ring');
          return;
        }
        const wait = setTimeout(() => resume('silence'), milliseconds);
        answer = () => {
          clearTimeout(wait);
          resume('ring');
        };
      });
      answer = undefined;
      hasRung = false;
      return heard;
    },
  };
}
