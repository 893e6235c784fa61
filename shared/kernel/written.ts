import type { ClockTime, IsoDate } from './calendar.ts';

const dayForm = /^((?:19|2[01])\d{2})-(\d{2})-(\d{2})(?:T[\d:.]*(?:Z|[+-][\d:]*)?)?$/;
const timeForm = /^([01]\d|2[0-3]):([0-5]\d)(?::\d{2}(?:\.\d+)?)?$/;

/** A calendar day as a form sends it. Some clients' date inputs add a clock time, which is no part of the day. */
export function writtenDay(text: string): IsoDate | undefined {
  const [, year = '', month = '', day = ''] = dayForm.exec(text) ?? [];
  const iso = `${year}-${month}-${day}`;
  const read = new Date(`${iso}T00:00:00Z`);
  // 30 February would be read as 2 March.
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** A clock time to the minute; seconds that a client adds are left off. */
export function writtenTime(text: string): ClockTime | undefined {
  const [, hour, minute] = timeForm.exec(text) ?? [];
  return hour === undefined || minute === undefined ? undefined : `${hour}:${minute}`;
}
