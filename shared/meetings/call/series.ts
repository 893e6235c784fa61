import type { Confirmed } from '../../guard/confirming.ts';
import { type IsoDate, nthWeekdayOfMonth, partsOf } from '../../kernel/calendar.ts';
import { isHoliday } from '../../kernel/holidays.ts';
import { isWithin } from '../../kernel/within.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';
import type { SeriesPattern } from '../contract.ts';
import type { Meeting, MeetingPlan } from '../meeting.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { planMeeting } from './plan.ts';
import type { Planned } from './plan-rules.ts';
import type { MeetingRefusal } from '../refusals.ts';

/** Two years of monthly meetings; more is a slip of the finger. */
export const mostMeetings = 24;
/** Looked at in a pattern, whatever it asks for: enough to see that it is too long, and little enough to preview. */
const mostMonths = 60;

export interface SkippedDate {
  readonly date: IsoDate;
  readonly why: 'break' | 'holiday' | 'planned';
}

/**
 * The days of a series, both ends included. Days in a break, on a public holiday or with a meeting already planned are
 * passed over and told.
 */
export function seriesDates(
  pattern: SeriesPattern,
  team: Pick<Team, 'settings'>,
  others: readonly Planned[],
): PatternDays {
  const isPaused = (date: IsoDate) =>
    settingsOn(team, date).breakPeriods.some((pause) => isWithin(date, pause));
  return patternDays(pattern, { isPaused, others });
}

/** What may become of the days of a pattern, whatever is planned on them. */
export interface PatternDays {
  readonly dates: readonly IsoDate[];
  readonly skipped: readonly SkippedDate[];
}

/** The same of what has no breaks of a team's, or others. */
export function patternDays(
  pattern: SeriesPattern,
  {
    isPaused,
    others,
  }: { readonly isPaused: (date: IsoDate) => boolean; readonly others: readonly Planned[] },
): PatternDays {
  const dates: IsoDate[] = [];
  const skipped: SkippedDate[] = [];
  for (const date of monthlyDays(pattern)) {
    if (isPaused(date)) skipped.push({ date, why: 'break' });
    else if (isHoliday(date)) skipped.push({ date, why: 'holiday' });
    else if (others.some((other) => isPlannedOn(other, date)))
      skipped.push({ date, why: 'planned' });
    else dates.push(date);
  }
  return { dates, skipped };
}

/** All meetings of a series or none: one day that cannot be (it is past, or has a meeting and nobody has said to pass over it) refuses the series. */
export function planSeries(
  team: Team,
  pattern: SeriesPattern,
  plan: Omit<MeetingPlan, 'date'>,
  others: readonly Meeting[],
  ctx: RuledContext,
  {
    skipPlanned = false,
    ...confirmed
  }: Confirmed & { readonly skipPlanned?: boolean | undefined } = {},
): Result<
  { readonly meetings: readonly Meeting[]; readonly skipped: readonly SkippedDate[] },
  MeetingRefusal
> {
  const { dates, skipped } = seriesDates(pattern, team, others);
  const taken = skipped.filter(({ why }) => why === 'planned').map(({ date }) => date);
  if (taken.length > 0 && !skipPlanned) return err({ code: 'series-overlaps', dates: taken });
  if (dates.length === 0) return err({ code: 'series-empty' });
  if (dates.length > mostMeetings) return err({ code: 'series-too-long', most: mostMeetings });
  const seriesId = ctx.newId();
  const meetings: Meeting[] = [];
  for (const date of dates) {
    const planned = planMeeting(team, { ...plan, date }, others, ctx, confirmed);
    if (!planned.ok) return planned;
    meetings.push({ ...planned.value, seriesId });
  }
  return ok({ meetings, skipped });
}

function isPlannedOn({ plan, current }: Planned, date: IsoDate): boolean {
  return plan.date === date && current.status !== 'cancelled';
}

function monthlyDays({ nth, weekday, from, to }: SeriesPattern): readonly IsoDate[] {
  const first = monthNumber(from);
  const months = Math.min(mostMonths, Math.max(0, monthNumber(to) - first + 1));
  return Array.from({ length: months }, (_, n) =>
    nthWeekdayOfMonth(Math.floor((first + n) / 12), ((first + n) % 12) + 1, weekday, nth),
  )
    .filter((day) => day !== undefined)
    .filter((day) => from <= day && day <= to);
}

function monthNumber(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month - 1;
}
