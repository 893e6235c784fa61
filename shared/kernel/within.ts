import type { IsoDate } from './calendar.ts';
import type { Period } from './period.ts';

/** Apart from the periods themselves, which are read by schemas: the tab asks this too, and loads none. */
export function isWithin(date: IsoDate, period: Period): boolean {
  return date >= period.from && date <= period.to;
}
