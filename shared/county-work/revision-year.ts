import type { IsoDate } from '../kernel/calendar.ts';

/** One a year. */
export function revisionIdOf(year: number): string {
  return `revision-${year}`;
}

/** This year, or the first after it that has no revision among those with these ids: a second one would be refused. */
export function nextRevisionYear(today: IsoDate, ids: readonly string[]): number {
  let year = Number(today.slice(0, 4));
  while (ids.includes(revisionIdOf(year))) year += 1;
  return year;
}
