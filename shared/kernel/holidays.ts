import { getHolidays } from 'swedish-holidays';
import { addDays, type IsoDate, partsOf, weekday } from './calendar.ts';

/**
 * The eves everyone is off on. They are not public holidays by law (SFS 1989:253), but semesterlagen 3 a § counts
 * them as Sundays and no authority is open, so a kallelse sent then is not read in time. (choice)
 */
const eves = ['Midsommarafton', 'Julafton', 'Nyårsafton'];

const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>();

/** A Swedish public holiday, or one of the three eves that count as Sundays. An ordinary Sunday is not one. */
export function isHoliday(date: IsoDate): boolean {
  return holidaysOf(partsOf(date).year).has(date);
}

/** Monday to Friday and not a holiday. */
export function isWorkday(date: IsoDate): boolean {
  return weekday(date) <= 5 && !isHoliday(date);
}

/** The day itself, or the nearest workday before it: what must not be late goes out earlier (handbook §2). */
export function workdayOnOrBefore(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, -1);
  return day;
}

/** The day itself, or the nearest workday after it: what nobody would read before then. */
export function workdayOnOrAfter(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

// A table that is the same for everyone and always: kept, because a calendar asks for hundreds of days at a time.
function holidaysOf(year: number): ReadonlySet<IsoDate> {
  const known = holidaysByYear.get(year);
  if (known !== undefined) return known;
  const days = new Set(
    getHolidays(year)
      .filter((holiday) => holiday.isPublicHoliday || eves.includes(holiday.name))
      .map((holiday) => dayOf(holiday.date)),
  );
  holidaysByYear.set(year, days);
  return days;
}

/**
 * The library's `month` and `day` are wrong in a process west of Greenwich, and its `date`, meant as midnight UTC, is
 * an hour off when the process's clocks change around it. Half a day's margin gives the right day in every zone.
 */
function dayOf(almostUtcMidnight: Date): IsoDate {
  return new Date(almostUtcMidnight.getTime() + 43_200_000).toISOString().slice(0, 10);
}
