/** Every day and clock time in this product is Swedish wall time; the process's own zone is never read. */
const timeZone = 'Europe/Stockholm';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Since then the European Union's rule holds, which is a few sums; what was before is looked up. */
const firstYearOfRule = 1996;

/**
 * Sweden's distance from UTC in milliseconds: two hours in summer time, one otherwise. Summer time begins on the last
 * Sunday of March and ends on the last Sunday of October, both at 01.00 UTC (directive 2000/84/EC; Swedish since 1996).
 * By the rule and not by the runtime's tables, because the numbers of a year ask for it some hundred thousand times.
 *
 * @param at milliseconds since 1970
 */
export function stockholmOffset(at: number): number {
  // What is asked for next is mostly of the same year.
  if (at < asked.from || at >= asked.to) asked = yearOf(at);
  if (asked.year < firstYearOfRule) return lookedUpOffset(at);
  return at >= asked.summerFrom && at < asked.summerTo ? 2 * hour : hour;
}

interface Year {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  readonly summerFrom: number;
  readonly summerTo: number;
}

let asked: Year = yearOf(Date.UTC(2026, 0));

function yearOf(at: number): Year {
  const year = new Date(at).getUTCFullYear();
  return {
    year,
    from: Date.UTC(year, 0),
    to: Date.UTC(year + 1, 0),
    summerFrom: lastSunday(year, 2) + hour,
    summerTo: lastSunday(year, 9) + hour,
  };
}

/** Midnight UTC of the last Sunday of a month of 31 days; `month` from 0. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * day;
}

function lookedUpOffset(at: number): number {
  const shown = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(shown ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
}
