import { meetingStatusLabels } from '../codes/meeting.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatInstant, formatTimeSpan } from '../text/format.ts';
import { lunchOf } from './lunch.ts';
import type { Meeting, MeetingPlan } from './meeting.ts';
import type { MeetingHead } from './view.ts';

/** What stands at the top of everything about a meeting. */
export function presentHead(meeting: Meeting, team: Team, warning?: string): MeetingHead {
  const { plan, current } = meeting;
  const lunch = lunchOf(plan, team);
  return {
    meetingId: meeting.id,
    teamId: team.id,
    teamName: team.name,
    status: current.status,
    statusText: meetingStatusLabels[current.status],
    title: `STAR-möte ${formatDay(plan.date)}`,
    when: formatWhen(plan),
    date: plan.date,
    start: plan.start,
    end: plan.end,
    ...(plan.place === undefined ? {} : { place: plan.place }),
    ...(plan.link === undefined ? {} : { link: plan.link }),
    ...(lunch === undefined ? {} : { lunch: `Lunch ${formatTimeSpan(lunch.from, lunch.to)}` }),
    ...(plan.lunch === undefined ? {} : { lunchTimes: plan.lunch }),
    noticeText: noticeText(meeting),
    ...(warning === undefined ? {} : { warning }),
  };
}

/** `tis 8 dec 2026 kl. 13.00–16.00` */
export function formatWhen(plan: MeetingPlan): string {
  return `${formatDay(plan.date)} ${formatTimeSpan(plan.start, plan.end)}`;
}

/** `Kallelsen går ut tis 1 dec 2026 kl. 08.00`, with ` (sent)` when less than a week is left. */
export function noticeGoesOut(due: string, late: boolean): string {
  return `Kallelsen går ut ${formatInstant(due)}${lateMark(late)}`;
}

function noticeText(meeting: Meeting): string {
  const called = meeting.history.findLast((event) => event.type === 'called');
  if (called !== undefined) {
    return `Kallelsen gick ut ${formatInstant(called.at)}${lateMark(called.late)}`;
  }
  return meeting.current.status === 'planned'
    ? noticeGoesOut(meeting.noticeDue, meeting.noticeLate)
    : 'Ingen kallelse gick ut';
}

function lateMark(late: boolean): string {
  return late ? ' (sent)' : '';
}
