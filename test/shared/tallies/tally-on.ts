import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { Tally } from '../../../shared/tallies/tally.ts';

type TallyCounts = Pick<Tally, 'screening' | 'informationOccasions'>;

/** What had been counted when that day was over, by the history alone: nothing of it may be lost in what is stored. */
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
