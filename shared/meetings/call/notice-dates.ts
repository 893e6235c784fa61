import {
  addDays,
  daysBetween,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../kernel/calendar.ts';
import { workdayOnOrAfter, workdayOnOrBefore } from '../../kernel/holidays.ts';
import { type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import type { MeetingPlan } from '../meeting.ts';

export interface NoticeSchedule {
  readonly noticeDue: Instant;
  readonly noticeLate: boolean;
  readonly proposalsUntil: IsoDate;
  readonly reminderDue: Instant;
}

/**
 * When a meeting's kallelse and reminder go out (handbook §2): M−7 and M−3 in calendar days, at the rule set's clock
 * time in Sweden, on the nearest workday before when that day is none. What should already have gone out is due `now`;
 * it is late when less than the week is left. Proposals are welcome through the day of the reminder *(choice)*.
 */
export function noticeSchedule(plan: MeetingPlan, rules: RuleBook, now: Instant): NoticeSchedule {
  const { noticeLeadDays, noticeTime } = ruleSetOn(rules, plan.date);
  const onTime = zonedInstant(workdayOnOrBefore(addDays(plan.date, -noticeLeadDays)), noticeTime);
  const noticeDue = onTime > now ? onTime : now;
  return {
    noticeDue,
    noticeLate: isLate(plan, rules, noticeDue),
    ...reminderAfter(plan, rules, noticeDue),
  };
}

/** When every member is asked for cases: M−14, on the nearest workday before when that day is none. */
export function casesAskedAt({ date }: MeetingPlan, rules: RuleBook): Instant {
  const { casesLeadDays, noticeTime } = ruleSetOn(rules, date);
  return zonedInstant(workdayOnOrBefore(addDays(date, -casesLeadDays)), noticeTime);
}

/**
 * When those who took something on at a meeting get it in writing: the first workday after it was closed (handbook §2,
 * M+1), at the same time of day as a kallelse.
 */
export function listsAfterAt(plan: MeetingPlan, rules: RuleBook, closedAt: Instant): Instant {
  const day = workdayOnOrAfter(addDays(localDate(closedAt), 1));
  return zonedInstant(day, ruleSetOn(rules, plan.date).noticeTime);
}

/** Whether a kallelse that goes out then leaves its readers less than the week they are to have. */
export function isLate(plan: MeetingPlan, rules: RuleBook, at: Instant): boolean {
  return daysBetween(localDate(at), plan.date) < ruleSetOn(rules, plan.date).noticeLeadDays;
}

/**
 * The reminder after a kallelse (or a change of time) sent at `noticeAt`, never on the same day as it: M−3, else the
 * last workday before the meeting, else the same morning. When not even that is left it equals `noticeAt`: those who
 * have not answered were asked a moment ago, and no reminder is to be sent.
 */
export function reminderAfter(
  plan: MeetingPlan,
  rules: RuleBook,
  noticeAt: Instant,
): Pick<NoticeSchedule, 'proposalsUntil' | 'reminderDue'> {
  const { reminderLeadDays, noticeTime } = ruleSetOn(rules, plan.date);
  const start = zonedInstant(plan.date, plan.start);
  const reminderDue = [
    workdayOnOrBefore(addDays(plan.date, -reminderLeadDays)),
    workdayOnOrBefore(addDays(plan.date, -1)),
    plan.date,
  ]
    .filter((day) => day > localDate(noticeAt))
    .map((day) => zonedInstant(day, noticeTime))
    .find((at) => at < start);
  const due = reminderDue ?? noticeAt;
  return { proposalsUntil: localDate(due), reminderDue: due };
}
