import { addDays, daysBetween, type IsoDate } from '../kernel/calendar.ts';
import { formatNumber } from '../text/format.ts';

interface SoFar {
  /** Those of the year until the day, and among them those from before it. */
  readonly soFar: number;
  readonly before: number;
  readonly lastDay: IsoDate;
}

export interface Forecast {
  readonly text: string;
  /** The method, in words. */
  readonly how?: string;
  readonly range?: { readonly expected: number; readonly least: number; readonly most: number };
}

/** Before that one case more or less is half of what is foretold. */
const leastDays = 28;
/** Four of five years lie so many standard deviations around what is expected. */
const fourOfFive = 1.2816;

/**
 * How many there will be when the year is over: those there are, and new ones as many a day as so far. The range has room for
 * four of five years if new ones come by chance at that rate, which is itself not known better than so few tell it. Nothing of a
 * year that is over.
 */
export function forecastOf({ soFar, before, lastDay }: SoFar): Forecast | undefined {
  const year = lastDay.slice(0, 4);
  const past = daysBetween(`${year}-01-01`, lastDay) + 1;
  const left = daysBetween(lastDay, addDays(`${year}-12-31`, 1)) - 1;
  if (left === 0) return undefined;
  if (past < leastDays) return { text: 'för tidigt för en prognos' };
  const ratio = left / past;
  const fresh = soFar - before;
  const more = fresh * ratio;
  // Nobody new so far is not nobody ever: one is added to what tells how much the rate may vary.
  const spread = fourOfFive * Math.sqrt((fresh + 1) * ratio * (1 + ratio));
  const range = {
    expected: soFar + Math.floor(more + 0.5),
    least: soFar + Math.max(0, Math.floor(more - spread)),
    most: soFar + Math.ceil(more + spread),
  };
  const span = `${formatNumber(range.least)}–${formatNumber(range.most)}`;
  return {
    text: `prognos ${formatNumber(range.expected)} för helåret (${span})`,
    how: 'Prognosen räknar med lika många nya om dagen som från årets början. Spannet rymmer fyra år av fem, om nya deltagare kommer slumpvis i den takten.',
    range,
  };
}
