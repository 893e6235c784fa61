import { addDays, daysInMonth, type IsoDate, localDate, partsOf } from '../../kernel/calendar.ts';
import { monthsOf, type Period } from '../../kernel/period.ts';
import { isWithin } from '../../kernel/within.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';

/**
 * The months of a period that ask for a meeting (handbook §2): those with at least half their days in the period, after
 * the team began and outside its declared breaks. One that is not over by `lastDay` asks only once it has been held.
 *
 * @param monthsHeld `2026-11` for every month with a meeting held
 */
export function requiredMonths(
  team: Team,
  period: Period,
  lastDay: IsoDate,
  monthsHeld: ReadonlySet<string>,
): readonly string[] {
  const began = team.history[0];
  const from = began === undefined ? period.from : later(period.from, localDate(began.at));
  return monthsOf(period).filter((month) => {
    const days = daysOf(month);
    const asking = days.filter(
      (day) =>
        isWithin(day, { from, to: period.to }) &&
        !settingsOn(team, day).breakPeriods.some((one) => isWithin(day, one)),
    );
    const isOver = days.every((day) => day <= lastDay || day > period.to);
    return asking.length * 2 >= days.length && (isOver || monthsHeld.has(month));
  });
}

function daysOf(month: string): readonly IsoDate[] {
  const first = `${month}-01`;
  const { year, month: number } = partsOf(first);
  return Array.from({ length: daysInMonth(year, number) }, (_, n) => addDays(first, n));
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
