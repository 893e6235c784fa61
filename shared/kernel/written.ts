import type { ClockTime, IsoDate } from './calendar.ts';

// A zone has a colon when no time stands before it: four digits after a day are the end of a person's number.
const dayForm =
  /^((?:19|2[01])\d{2})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?|Z|[+-]\d{2}:\d{2})?$/;
const timeForm =
  /^T?([01]\d|2[0-3])[:.]([0-5]\d)(?:[:.]\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** A calendar day as a form sends it. Some clients' date inputs add a clock time, which is no part of the day. */
export function writtenDay(text: string): IsoDate | undefined {
  const [, year = '', month = '', day = ''] = dayForm.exec(text.trim()) ?? [];
  const iso = `${year}-${month}-${day}`;
  const read = new Date(`${iso}T00:00:00Z`);
  // 30 February would be read as 2 March.
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** A clock time to the minute; seconds and zones that a client adds are left off, and `13.00` is how Swedes write it. */
export function writtenTime(text: string): ClockTime | undefined {
  const [, hour, minute] = timeForm.exec(text.trim()) ?? [];
  return hour === undefined || minute === undefined ? undefined : `${hour}:${minute}`;
}

/**
 * Digits, thousands apart as they are written (`1 200`), and no more behind a decimal sign than noughts: `12,5` and `1e3`
 * are no whole numbers, and are not made into others.
 */
export function writtenWholeNumber(text: string): number | undefined {
  const [, digits] = /^(\d{1,9}|\d{1,3}(?:\s\d{3}){1,2})(?:[.,]0+)?$/.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(/\s/g, ''));
}

const ticked: ReadonlySet<string> = new Set(['true', 'on', '1']);

/** A tick, as clients of all ages send it. */
export function isTicked(text: string): boolean {
  return ticked.has(text.trim().toLowerCase());
}
