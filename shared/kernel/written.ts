import { type ClockTime, type IsoDate, localDate, localTime } from './calendar.ts';

// A zone has a colon when no time stands before it: four digits after a day are the end of a person's number.
const dayForm =
  /^((?:19|2[01])\d{2})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?|Z|[+-]\d{2}:\d{2})?$/;
const timeForm =
  /^T?([01]\d|2[0-3])[:.]([0-5]\d)(?:[:.]\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * A calendar day as a form sends it. Some clients' date inputs add a clock time, which is no part of the day, unless it is
 * the midnight with which the day begins in Sweden, written as an instant: of 12 December, `2026-12-11T23:00:00Z`.
 */
export function writtenDay(text: string): IsoDate | undefined {
  const written = text.trim();
  const [, year = '', month = '', day = ''] = dayForm.exec(written) ?? [];
  const iso = `${year}-${month}-${day}`;
  const read = new Date(`${iso}T00:00:00Z`);
  // 30 February would be read as 2 March.
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== iso) return undefined;
  return swedishMidnight.test(written) ? dayBegunAt(written) : iso;
}

const swedishMidnight = /^\d{4}-\d{2}-\d{2}[T ]2[23]:00(?::00(?:[.,]0+)?)?Z$/;

function dayBegunAt(written: string): IsoDate {
  const at = `${written.slice(0, 10)}T${written.slice(11, 16)}:00.000Z`;
  return localTime(at) === '00:00' ? localDate(at) : written.slice(0, 10);
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

/**
 * An amount as people and programs write it: `198 402,99`, `198402.99`, `198 402,99 kr`, `62,5 %`. A sign that may part
 * thousands as well as decimals, and more decimals than it can have, make it none: it is not guessed at.
 */
export function writtenAmount(text: string, decimals: number): number | undefined {
  const bare = text.trim().replace(/\s*(?:kr\.?|kronor|sek|%|procent)$/i, '');
  const [, sign = '', whole = '', , after = ''] =
    /^([-−]?)(\d{1,12}|\d{1,3}(?:\s\d{3}){1,3})(?:([.,])(\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === '' || after.length > decimals) return undefined;
  const value = Number(`${whole.replaceAll(/\s/g, '')}.${after === '' ? '0' : after}`);
  return sign === '' ? value : -value;
}

const ticked: ReadonlySet<string> = new Set(['true', 'on', '1']);

/** A tick, as clients of all ages send it. */
export function isTicked(text: string): boolean {
  return ticked.has(text.trim().toLowerCase());
}
