import { z } from 'zod';

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

/** {@link Instant} as it comes in. */
export const instant = z.iso.datetime({ precision: 3 }).refine(isPlausibleYear);
