import type { Clock } from './app/ports.ts';

/**
 * The wall clock, or a clock that was started at another instant and runs on from there at the same pace: local mode
 * plays a month with it (`STAR_NOW`).
 */
export function startClock(startAt?: Date): Clock {
  const ahead = startAt === undefined ? 0 : startAt.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead).toISOString() };
}
