import type { GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import { waitsOfYear } from '../../../shared/year/present-year-waits.ts';
import type { Wait } from '../../../shared/year/wait.ts';
import type { YearItem } from '../../../shared/year/year-item.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { contentsOf, firstDayOf, placeName } from './year.ts';

/** So long a year that has gone has something left to mend *(choice)*. */
const daysBack = 183;

/** What of the year of a styrgrupp or of the county waits for those who meet there. */
export async function yearWaits(
  app: App,
  landscape: Landscape,
  place: GatheringPlace,
  today: IsoDate,
): Promise<readonly Wait[]> {
  const since = firstDayOf(landscape, place);
  const earliest = addDays(today, -daysBack);
  const thisYear = Number(today.slice(0, 4));
  const years = [...new Set([Number(earliest.slice(0, 4)), thisYear])];
  const all = await Promise.all(
    years.map(async (year) => {
      const wanted = { year, rules: landscape.rules, today, since };
      const { items } = await contentsOf(app, landscape, place, wanted);
      return year === thisYear ? items : items.filter((one) => isMendable(one, earliest));
    }),
  );
  const of = { place, ofText: placeName(landscape, place), today };
  return waitsOfYear(all.flat(), of);
}

/** Nobody can plan a meeting in a year that has gone. */
function isMendable({ date, gathering, what }: YearItem, earliest: IsoDate): boolean {
  return date >= earliest && (gathering !== undefined || what === 'report');
}
