import type { ScreeningTool } from '../codes/screening.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { ScreeningCount, Tally } from './tally.ts';

export interface TallyCounts {
  readonly screening: Readonly<Partial<Record<ScreeningTool, ScreeningCount>>>;
  readonly informationOccasions: number;
}

/** What had been counted when that day was over. */
export function tallyOn(tally: Tally, day: IsoDate): TallyCounts {
  let counts: TallyCounts = { screening: {}, informationOccasions: 0 };
  for (const event of tally.history) {
    if (localDate(event.at) > day) continue;
    switch (event.type) {
      case 'screening-counted':
        counts = { ...counts, screening: { ...counts.screening, [event.tool]: event.count } };
        break;
      case 'occasions-counted':
        counts = { ...counts, informationOccasions: event.occasions };
        break;
    }
  }
  return counts;
}
