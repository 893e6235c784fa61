import {
  addDays,
  type ClockTime,
  daysBetween,
  daysInMonth,
  type IsoDate,
  partsOf,
} from '../kernel/calendar.ts';
import { calendarWords, monthsInFull } from './calendar-words.ts';

/**
 * A day as Swedes write it: `2026-12-08`, `20261208`, `8/12`, `8/12-26`, `8 dec`, `tis 8 december 2026`, `i dag`. Without
 * a year it is the nearest such day.
 */
export function typedDay(typed: string, today: IsoDate): IsoDate | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  const word = text.replace(/^i /, 'i');
  if (word === calendarWords.today) return today;
  if (word === calendarWords.tomorrow) return addDays(today, 1);
  const whole = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(text);
  if (whole !== null) return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const digits = /^(\d{1,2}) ?[/.] ?(\d{1,2})(?:[-/. ]+(\d{2}|\d{4}))?$/.exec(text);
  if (digits !== null) return inYear(digits[3], Number(digits[2]), Number(digits[1]), today);
  const words =
    /^(?:\p{L}+\.? )?(?:den )?(\d{1,2})(?::?e)? (\p{L}{3,})\.?(?: (\d{2}|\d{4}))?$/u.exec(text);
  if (words === null) return undefined;
  const month = monthsInFull.findIndex((name) => name.startsWith(words[2] ?? '')) + 1;
  return month === 0 ? undefined : inYear(words[3], month, Number(words[1]), today);
}

/** A time as Swedes write it: `13`, `13.00`, `13:00`, `1300`, `kl. 9`. */
export function typedTime(typed: string): ClockTime | undefined {
  const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d\d))?$/.exec(typed.trim().toLowerCase());
  if (found === null) return undefined;
  const [, hour = '', minute = '00'] = found;
  return Number(hour) < 24 && Number(minute) < 60
    ? `${hour.padStart(2, '0')}:${minute}`
    : undefined;
}

function inYear(
  year: string | undefined,
  month: number,
  day: number,
  today: IsoDate,
): IsoDate | undefined {
  const now = partsOf(today).year;
  if (year !== undefined)
    return dayOf(
      year.length === 2 ? Math.floor(now / 100) * 100 + Number(year) : Number(year),
      month,
      day,
    );
  const distance = (one: IsoDate): number => Math.abs(daysBetween(today, one));
  return [now - 1, now, now + 1]
    .map((one) => dayOf(one, month, day))
    .filter((one) => one !== undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}

function dayOf(year: number, month: number, day: number): IsoDate | undefined {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || day > daysInMonth(year, month))
    return undefined;
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
