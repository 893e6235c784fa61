import { meetingStatusLabels } from '../codes/meeting.ts';
import { type Instant, zonedInstant } from '../kernel/calendar.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { channelTrouble, presentChannel } from '../teams/present-channel.ts';
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

type Due = Pick<Meeting, 'noticeDue' | 'noticeLate'> & {
  readonly plan: Pick<MeetingPlan, 'date' | 'start'>;
};

/**
 * What becomes of a kallelse that has not gone out, as the team's channel is now: `Kallelsen går ut tis 1 dec 2026 kl. 08.00`,
 * with ` (sent)` when less than a week is left. No promise is made while the channel does not take it, and none for a time
 * that has passed: `Kallelsen skulle ha gått ut …, men kanalen hittas inte av Teams`.
 */
export function noticeGoesOut(
  { noticeDue, noticeLate, plan }: Due,
  state: ChannelState,
  now: Instant,
): string {
  if (zonedInstant(plan.date, plan.start) <= now) return 'Kallelsen gick aldrig ut';
  const when = `${formatInstant(noticeDue)}${lateMark(noticeLate)}`;
  const trouble = channelTrouble(state);
  if (noticeDue >= now)
    return trouble === undefined
      ? `Kallelsen går ut ${when}`
      : `Kallelsen ska gå ut ${when}, men ${trouble}`;
  return trouble === undefined
    ? `Kallelsen är på väg ut sedan ${when}`
    : `Kallelsen skulle ha gått ut ${when}, men ${trouble}`;
}

/** The same of a meeting's view: what a meeting says of itself knows neither its channel nor what time it is. */
export function inItsChannel<V extends { readonly head: MeetingHead }>(
  view: V,
  meeting: Meeting,
  state: ChannelState,
  now: Instant,
): V {
  const { status } = meeting.current;
  if (status !== 'planned' && status !== 'open') return view;
  const head =
    status === 'open'
      ? view.head
      : { ...view.head, noticeText: noticeGoesOut(meeting, state, now) };
  if (channelTrouble(state) === undefined) return { ...view, head };
  const { warning } = head;
  // What goes there next: at a meeting that is being held its minutes, as is said where it is ended.
  const told = presentChannel(state, status === 'open' ? 'minnesanteckningar' : 'kallelser').text;
  return {
    ...view,
    head: { ...head, warning: warning === undefined ? told : `${told} ${warning}` },
  };
}

function noticeText(meeting: Meeting): string {
  const called = meeting.history.findLast((event) => event.type === 'called');
  if (called !== undefined) return noticeWentOut(called);
  // When it goes is the channel's to say, `inItsChannel`.
  return meeting.current.status === 'planned' ? 'Kallelsen har inte gått ut' : noNoticeWentOut;
}

/** `Kallelsen gick ut tis 1 dec 2026 kl. 08.00 (sent)` */
export function noticeWentOut({ at, late }: { readonly at: Instant; readonly late: boolean }) {
  return `Kallelsen gick ut ${formatInstant(at)}${lateMark(late)}`;
}
export const noNoticeWentOut = 'Ingen kallelse gick ut';

function lateMark(late: boolean): string {
  return late ? ' (sent)' : '';
}
