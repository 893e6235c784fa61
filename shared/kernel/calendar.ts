import { stockholmOffset } from './stockholm.ts';

/** A calendar day, `2026-12-08`. A real day of the Gregorian calendar in the years 1900–2199. */
export type IsoDate = string;

/** A wall clock time to the minute, `13:00`, from `00:00` to `23:59`. */
export type ClockTime = string;

/**
 * A point in time in UTC with milliseconds, `2026-12-01T06:59:00.000Z`, as `Date.prototype.toISOString` writes it:
 * one spelling only, so that the order of the strings is the order of time.
 */
export type Instant = string;

/** ISO numbering: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const millisecondsPerDay = 86_400_000;
const millisecondsPerHour = 3_600_000;

/**
 * Swedish wall time → instant. A time that the clocks jump over in March is moved on by the hour that is missing;
 * a time that comes twice in October means the first one (summer time).
 */
export function zonedInstant(date: IsoDate, time: ClockTime): Instant {
  const wall = Date.parse(`${date}T${time}:00.000Z`);
  const inSummer = wall - 2 * millisecondsPerHour;
  const isSummer = stockholmOffset(inSummer) === 2 * millisecondsPerHour;
  return new Date(isSummer ? inSummer : wall - millisecondsPerHour).toISOString();
}

/** The day it is in Sweden at that instant. */
export function localDate(at: Instant): IsoDate {
  return wallTime(at).slice(0, 10);
}

/** What a Swedish clock shows at that instant, cut to the minute. */
export function localTime(at: Instant): ClockTime {
  return wallTime(at).slice(11, 16);
}

export function addDays(date: IsoDate, n: number): IsoDate {
  return isoDay(utcMidnight(date) + n * millisecondsPerDay);
}

/** The same day of the month `n` months on; where that month is too short, its last day. */
export function addMonths(date: IsoDate, n: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const first = new Date(Date.UTC(year, month - 1 + n, 1));
  const lastDay = daysInMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return isoDay(first.getTime() + (Math.min(day, lastDay) - 1) * millisecondsPerDay);
}

/** Calendar days, whatever the clocks do between them; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / millisecondsPerDay;
}

export function weekday(date: IsoDate): Weekday {
  const sundayIsZero = new Date(utcMidnight(date)).getUTCDay();
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday;
}

export function addMinutes(at: Instant, n: number): Instant {
  return addSeconds(at, n * 60);
}

export function addSeconds(at: Instant, n: number): Instant {
  return new Date(Date.parse(at) + n * 1000).toISOString();
}

/**
 * The second Tuesday of a month is `nthWeekdayOfMonth(2026, 12, 2, 2)`; `nth` −1 is the last one.
 * Undefined when the month has no fifth.
 *
 * @param month 1–12
 */
export function nthWeekdayOfMonth(
  year: number,
  month: number,
  day: Weekday,
  nth: 1 | 2 | 3 | 4 | 5 | -1,
): IsoDate | undefined {
  const first = isoDay(Date.UTC(year, month - 1, 1));
  const length = daysInMonth(year, month);
  const firstMatch = (day - weekday(first) + 7) % 7;
  const lastMatch = firstMatch + Math.floor((length - 1 - firstMatch) / 7) * 7;
  const offset = nth === -1 ? lastMatch : firstMatch + (nth - 1) * 7;
  return offset < length ? addDays(first, offset) : undefined;
}

/** @param month 1–12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The numbers in a date, the month counted from 1. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** `2026-12-01T07:59:00.000`, with a Z that is not meant. */
function wallTime(at: Instant): string {
  const milliseconds = Date.parse(at);
  return new Date(milliseconds + stockholmOffset(milliseconds)).toISOString();
}

function utcMidnight(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

function isoDay(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
