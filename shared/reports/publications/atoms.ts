import { addDays, type IsoDate, partsOf } from '../../kernel/calendar.ts';
import type { Period } from '../../kernel/period.ts';

/** The last days of tertials and half-years: each of those, and each year, is made of whole atoms. */
const lastDays = ['04-30', '06-30', '08-31', '12-31'];

/** The pieces of time that all periods of the plan are made of and that are over, in order, from the year of `since` on. */
export function atomsOver(since: IsoDate, today: IsoDate): readonly Period[] {
  const atoms: Period[] = [];
  const { year: first } = partsOf(since);
  const { year: last } = partsOf(today);
  for (let year = first; year <= last; year += 1) {
    let from = `${year}-01-01`;
    for (const day of lastDays) {
      const to = `${year}-${day}`;
      atoms.push({ from, to });
      from = addDays(to, 1);
    }
  }
  return atoms.filter(({ to }) => to >= since && to < today);
}

/** Where a half-year ends, or a tertial. */
export function endsHalfYear({ to }: Period): boolean {
  return to.endsWith('-06-30') || to.endsWith('-12-31');
}

export function endsTertial({ to }: Period): boolean {
  return !to.endsWith('-06-30');
}
