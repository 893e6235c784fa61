import {
  addDays,
  addMinutes,
  addMonths,
  type Instant,
  type IsoDate,
  localDate,
  nthWeekdayOfMonth,
  partsOf,
} from '../../../shared/kernel/calendar.ts';
import { isWorkday } from '../../../shared/kernel/holidays.ts';
import { noticeSchedule } from '../../../shared/meetings/call/notice-dates.ts';
import { demoRules } from './rules.ts';
import type { DemoTeam } from './teams.ts';

/** A clock started at 07.59, to see the kallelse go out at 08.00, is at the day itself. */
const soon = 5;

/** The team's days between two days, July excepted; on the next workday where that one is none. */
export function meetingDays(
  { meets }: Pick<DemoTeam, 'meets'>,
  from: IsoDate,
  to: IsoDate,
): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1)) {
    const { year, month } = partsOf(first);
    const day = nthWeekdayOfMonth(year, month, meets.weekday, meets.nth);
    if (day !== undefined && month !== 7) days.push(nextWorkday(day));
  }
  return days.filter((day) => day >= from && day <= to);
}

/** The days before today it has met, each with the regular day that follows: what follow-ups are booked for. */
export function daysHeld(
  team: Pick<DemoTeam, 'meets'>,
  from: IsoDate,
  today: IsoDate,
): readonly { readonly day: IsoDate; readonly next: IsoDate }[] {
  const days = meetingDays(team, from, addDays(today, 100));
  return days.flatMap((day, n) => {
    const next = days[n + 1];
    return day < today && next !== undefined ? [{ day, next }] : [];
  });
}

/** The latest day whose kallelse is due at `now`, so that it goes out at the start with as much of its week as there is. */
export function dayWithNoticeDue(now: Instant): IsoDate {
  let day = addDays(localDate(now), 12);
  while (!isWorkday(day) || noticeDueOn(day) > addMinutes(now, soon)) day = addDays(day, -1);
  return day;
}

/** That day, or the first after it whose kallelse is not due for a day yet. */
export function dayWithNoticeAhead(day: IsoDate, now: Instant): IsoDate {
  let later = day;
  while (!isWorkday(later) || noticeDueOn(later) <= addMinutes(now, 24 * 60))
    later = addDays(later, 1);
  return later;
}

function noticeDueOn(day: IsoDate): Instant {
  const plan = { date: day, start: '13:00', end: '16:00' };
  return noticeSchedule(plan, demoRules, '1900-01-01T00:00:00.000Z').noticeDue;
}

function nextWorkday(day: IsoDate): IsoDate {
  return isWorkday(day) ? day : nextWorkday(addDays(day, 1));
}
