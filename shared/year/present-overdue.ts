import type { GatheringPlace } from '../gatherings/gathering.ts';
import { formatDay, inSentence } from '../text/format.ts';
import { itemText } from './present-year.ts';
import type { YearItem } from './year-item.ts';

/** What is reminded of, once: the key says what has been. */
export interface OverdueLine {
  readonly key: string;
  readonly text: string;
}

/** What of a place's year is overdue and is its own to mend; what others hold that it is part of is told of there. */
export function overdueOf(
  items: readonly YearItem[],
  place: GatheringPlace,
): readonly OverdueLine[] {
  return items
    .filter((item) => item.state === 'overdue' && isTheirs(item, place))
    .map((item) => ({ key: keyOf(item), text: overdueText(item) }));
}

/** Whether it is the place's own to mend. */
export function isTheirs(
  { gathering, isOthers }: YearItem,
  { teamId, steeringGroupId }: GatheringPlace,
): boolean {
  return (
    isOthers === undefined &&
    (gathering === undefined ||
      (gathering.teamId === teamId && gathering.steeringGroupId === steeringGroupId))
  );
}

/** The same as long as it is the same that is missing: a gathering, or what was due on a day. What the parties confirm has none. */
function keyOf({ key, what, date, gathering }: YearItem): string {
  if (gathering !== undefined) return gathering.id;
  // There may be several of them on one day; with another day it is told of anew.
  if (what === 'milestone') return `${key}-${date}`;
  return what === 'offers' ? what : `${what}-${date}`;
}

export function overdueText(item: YearItem): string {
  const text = itemText(item);
  if (item.gathering !== undefined)
    return `${text} ${formatDay(item.date)} är inte bekräftat som genomfört`;
  return item.what === 'offers'
    ? `${text}: någon insats har inte bekräftats på länge`
    : `${text}, senast ${formatDay(item.date)}`;
}

/** The one sentence of it, for the notification and where no card is shown. */
export function presentOverdue(ofText: string, lines: readonly OverdueLine[]): string {
  return `${ofText}, försenat i årshjulet: ${lines.map(({ text }) => inSentence(text)).join('; ')}.`;
}
