import { mayDo } from '../../access/access.ts';
import { meetingPageFor } from '../../access/meeting-page.ts';
import type { Role } from '../../access/role.ts';
import type { Instant } from '../../kernel/calendar.ts';
import type { ChannelState } from '../../teams/channel-state.ts';
import type { Team } from '../../teams/team.ts';
import { formatCount } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { presentAnswerCount, presentAnswers } from './present-answers.ts';
import { inItsChannel, presentHead } from '../present-head.ts';
import { meetingPlanWarnings } from './present-warnings.ts';
import type { MeetingRow } from './view.ts';

export interface RowFacts {
  readonly channel: ChannelState;
  readonly rules: RuleBook;
  /** What the asker is at this meeting. */
  readonly roles: readonly Role[];
  readonly ownSeatIds: readonly string[];
  readonly now: Instant;
  /** Another line of the list has said what to do about the channel: this one says no more than that it is hindered. */
  readonly channelTold?: boolean;
}

/** As much of a meeting as the asker may read: the calendar alone tells dates and places. */
export function presentMeetingRow(
  meeting: Meeting,
  team: Team,
  { channel, rules, roles, ownSeatIds, now, channelTold = false }: RowFacts,
): MeetingRow {
  const { status } = meeting.current;
  const answerable = status === 'planned' || status === 'called';
  const warnings = answerable ? meetingPlanWarnings(meeting.plan, team, rules) : [];
  const page = meetingPageFor(roles);
  const own =
    page !== 'meeting' && answerable && mayDo(roles, 'answer-notice').allowed
      ? presentAnswers(meeting, team, ownSeatIds).find((answer) => answer.own)
      : undefined;
  const row = {
    head: presentHead(meeting, team, warnings.length > 0 ? warnings.join(' ') : undefined),
    ...(page === undefined ? {} : { page }),
    ...(own === undefined ? {} : { answer: own }),
    ...(meeting.seriesId === undefined ? {} : { seriesId: meeting.seriesId }),
    ...(page === 'meeting'
      ? { answersText: presentAnswerCount(meeting, team), itemsText: itemsText(meeting) }
      : {}),
  };
  const shown = inItsChannel(row, meeting, channel, now);
  const { noticeText } = shown.head;
  return channelTold ? { ...row, head: { ...row.head, noticeText } } : shown;
}

function itemsText({ items, topics }: Meeting): string {
  const cases = formatCount(items.length, 'ärende', 'ärenden');
  return topics.length > 0
    ? `${cases} och ${formatCount(topics.length, 'punkt', 'punkter')}`
    : cases;
}
