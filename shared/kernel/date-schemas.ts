import { z } from 'zod';
import { writtenDay, writtenTime } from './written.ts';

// Outside these years a date is a slip of the finger, and the holiday tables end before year 1582.
const firstYear = '1900';
const lastYear = '2199';

function isPlausibleYear(text: string): boolean {
  const year = text.slice(0, 4);
  return year >= firstYear && year <= lastYear;
}

/** {@link IsoDate} as it comes in. */
export const isoDate = z.iso.date().refine(isPlausibleYear);

/** {@link ClockTime} as it comes in. */
export const clockTime = z.iso.time({ precision: -1 });

/** A day in a command: a client may send it with a clock time, which is no part of it. What is stored is an `isoDate`. */
export const dayInput = asWritten(writtenDay, isoDate);
export const timeInput = asWritten(writtenTime, clockTime);

/** What is a text goes through `read` first, and as it is where that makes nothing of it. */
export function asWritten<T>(read: (text: string) => unknown, schema: z.ZodType<T>): z.ZodType<T> {
  return z.preprocess(
    (given) => (typeof given === 'string' ? (read(given) ?? given) : given),
    schema,
  );
}

/** {@link Instant} as it comes in. */
export const instant = z.iso.datetime({ precision: 3 }).refine(isPlausibleYear);
