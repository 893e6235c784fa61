import { meetingStatusLabels } from '../codes/meeting.ts';
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

/**
 * `Kallelsen går ut tis 1 dec 2026 kl. 08.00`, with ` (sent)` when less than a week is left. No promise is made while the
 * channel does not take it: `Kallelsen ska gå ut …, men kanalen hittas inte av Teams`.
 */
export function noticeGoesOut(due: string, late: boolean, trouble?: string): string {
  const when = `${formatInstant(due)}${lateMark(late)}`;
  return trouble === undefined
    ? `Kallelsen går ut ${when}`
    : `Kallelsen ska gå ut ${when}, men ${trouble}`;
}

/** The same of a meeting's view, as its team's channel is now: what a meeting says of itself knows no channel. */
export function inItsChannel<V extends { readonly head: MeetingHead }>(
  view: V,
  meeting: Meeting,
  state: ChannelState,
): V {
  const trouble = channelTrouble(state);
  if (meeting.current.status !== 'planned' || trouble === undefined) return view;
  const { warning } = view.head;
  const told = presentChannel(state).text;
  return {
    ...view,
    head: {
      ...view.head,
      noticeText: noticeGoesOut(meeting.noticeDue, meeting.noticeLate, trouble),
      warning: warning === undefined ? told : `${told} ${warning}`,
    },
  };
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
