import type { IsoDate } from './calendar.ts';
import type { Period } from './period.ts';

/** Whether the day is one of the period. */
export function isWithin(date: IsoDate, period: Period): boolean {
  return date >= period.from && date <= period.to;
}
