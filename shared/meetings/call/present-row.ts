import type { ChannelState } from '../../teams/channel-state.ts';
import type { Team } from '../../teams/team.ts';
import { formatCount } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { presentAnswerCount } from './present-answers.ts';
import { inItsChannel, presentHead } from '../present-head.ts';
import { meetingPlanWarnings } from './present-warnings.ts';
import type { MeetingRow } from './view.ts';

/** @param around `reads` false: the asker may read the calendar and not the meeting */
export function presentMeetingRow(
  meeting: Meeting,
  team: Team,
  {
    channel,
    reads,
    rules,
  }: { readonly channel: ChannelState; readonly reads: boolean; readonly rules: RuleBook },
): MeetingRow {
  const { status } = meeting.current;
  const warnings = [
    ...(status === 'planned' || status === 'called'
      ? meetingPlanWarnings(meeting.plan, team, rules)
      : []),
  ];
  const row = {
    head: presentHead(meeting, team, warnings.length > 0 ? warnings.join(' ') : undefined),
    ...(reads
      ? { answersText: presentAnswerCount(meeting, team), itemsText: itemsText(meeting) }
      : {}),
  };
  return inItsChannel(row, meeting, channel);
}

function itemsText({ items, topics }: Meeting): string {
  const cases = formatCount(items.length, 'ärende', 'ärenden');
  return topics.length > 0
    ? `${cases} och ${formatCount(topics.length, 'punkt', 'punkter')}`
    : cases;
}
