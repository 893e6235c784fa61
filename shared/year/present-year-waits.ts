import { type GatheringPlace, ofWhom } from '../gatherings/gathering.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { periodCode } from '../kernel/period.ts';
import { lastOver } from '../period-reports/due.ts';
import { formatDayShort } from '../text/format.ts';
import { isTheirs, overdueText } from './present-overdue.ts';
import { itemText } from './present-year.ts';
import { soonDays, type Wait, type WaitPlace } from './wait.ts';
import type { YearItem } from './year-item.ts';

/** What of a year those who meet there see to themselves; the rest waits where it is entered, confirmed and published. */
const seenTo: Readonly<Record<ReturnType<typeof ofWhom>, readonly YearItem['what'][]>> = {
  team: [],
  'steering-group': ['steering-meeting', 'report'],
  county: ['county-meeting', 'revision', 'report'],
};

interface YearOf {
  readonly place: GatheringPlace;
  /** Whose year it is: `Styrgrupp Berg`. */
  readonly ofText: string;
  readonly today: IsoDate;
}

/**
 * What of their own year those who steer are behind with, or soon will be: the report of the period that is over, a meeting that
 * nobody has planned or said was held.
 */
export function waitsOfYear(items: readonly YearItem[], year: YearOf): readonly Wait[] {
  const { place, today } = year;
  const theirs = items.filter(
    (item) => seenTo[ofWhom(place)].includes(item.what) && isTheirs(item, place),
  );
  const late = theirs.filter(({ state }) => state === 'overdue');
  const soon = theirs.filter(
    ({ state, date }) => state === 'missing' && date <= addDays(today, soonDays),
  );
  return [...linesOf('late', late, year), ...linesOf('soon', soon, year)];
}

/** Meetings that are missing are planned in one place, and are one line. */
function linesOf(
  code: 'late' | 'soon',
  items: readonly YearItem[],
  { place, ofText: of, today }: YearOf,
): readonly Wait[] {
  return items
    .filter((item) => item.subject === undefined || isLastOver(item, today))
    .flatMap((item): readonly Wait[] => {
      const alike = items.filter((one) => isUnplanned(one) && one.what === item.what);
      if (isUnplanned(item) && alike[0] !== item) return [];
      const count = isUnplanned(item) ? alike.length : 1;
      const short = shortOf(item, count);
      return [{ code, text: overdueText(item), short, of, to: placeOf(item, place) }];
    });
}

function isUnplanned({ gathering, what }: YearItem): boolean {
  return gathering === undefined && what !== 'report' && what !== 'revision';
}

/** Older ones are on the page of their year. */
function isLastOver({ subject, period }: YearItem, today: IsoDate): boolean {
  return subject !== undefined && period === periodCode(lastOver(subject.type, today));
}

function shortOf(item: YearItem, count: number): string {
  const text = itemText(item);
  const day = formatDayShort(item.date);
  if (item.gathering !== undefined) return `${text} ${day}, inte bekräftat som genomfört`;
  if (!isUnplanned(item) || item.state !== 'overdue') return `${text}, senast ${day}`;
  return `${text}, ${count === 1 ? 'inte planerat' : `${count} inte planerade`} sedan ${day}`;
}

function placeOf({ what, period, subject, gathering }: YearItem, place: GatheringPlace): WaitPlace {
  if (gathering !== undefined) return { page: 'gathering', gatheringId: gathering.id };
  if (what === 'report' && subject !== undefined && period !== undefined)
    return { page: 'report', subject, period };
  if (what === 'revision') return { page: 'county-group' };
  const { steeringGroupId } = place;
  return { page: 'year', ...(steeringGroupId === undefined ? {} : { steeringGroupId }) };
}
