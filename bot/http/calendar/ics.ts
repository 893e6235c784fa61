import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry, CalendarView } from '../../../shared/calendar/view.ts';
import type { ClockTime, IsoDate } from '../../../shared/kernel/calendar.ts';
import { stockholm } from './stockholm.ts';

export const calendarType = 'text/calendar; charset=utf-8' as const;

/** Seconds between two looks that a calendar program is asked to keep to; Outlook and Google take their own time. */
const lookAgainAfter = 3_600;

/** The calendar as a file (RFC 5545). The same meetings give the same file, to the letter. */
export function icsOf({ name, entries }: CalendarView): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'STAR', product: 'STAR in Teams', language: 'SV' },
    // Named at each meeting and not here, or the library writes its stamps too in the time of the process.
    timezone: { name: null, generator: () => stockholm.rules },
    ttl: lookAgainAfter,
  });
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      status: entry.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Else it is the moment of the asking, and no two files are alike.
      stamp: new Date(entry.changedAt),
      timezone: stockholm.name,
      ...timesOf(entry.plan),
      summary: entry.title,
      ...(entry.place === undefined ? {} : { location: entry.place }),
      ...(entry.lines.length === 0 ? {} : { description: entry.lines.join('\n') }),
      // As an address is written: nothing in it begins another line.
      ...(entry.link === undefined ? {} : { url: new URL(entry.link).href }),
    });
  }
  return calendar.toString();
}

function timesOf(plan: CalendarEntry['plan']) {
  if (!('start' in plan)) return { start: Temporal.PlainDate.from(plan.date), allDay: true };
  const { date, start, end } = plan;
  return { start: wallClock(date, start), end: wallClock(date, end) };
}

/** A time by the clock on the wall in Sweden, whatever the process thinks the time is. */
function wallClock(date: IsoDate, time: ClockTime): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(`${date}T${time}`);
}
