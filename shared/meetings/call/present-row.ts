import type { Team } from '../../teams/team.ts';
import { formatCount } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { presentAnswerCount } from './present-answers.ts';
import { presentHead } from '../present-head.ts';
import { meetingPlanWarnings } from './present-warnings.ts';
import type { MeetingRow } from './view.ts';

const noChannel =
  'Teamets kanal är inte ansluten, så kallelsen kan inte gå ut. Anslut en kanal på teamets sida.';

/**
 * @param around `channelActive` false: the kallelse has nowhere to go; `reads` false: the asker may read the calendar
 *   and not the meeting
 */
export function presentMeetingRow(
  meeting: Meeting,
  team: Team,
  {
    channelActive,
    reads,
    rules,
  }: { readonly channelActive: boolean; readonly reads: boolean; readonly rules: RuleBook },
): MeetingRow {
  const { status } = meeting.current;
  const warnings = [
    ...(status === 'planned' && !channelActive ? [noChannel] : []),
    ...(status === 'planned' || status === 'called'
      ? meetingPlanWarnings(meeting.plan, team, rules)
      : []),
  ];
  return {
    head: presentHead(meeting, team, warnings.length > 0 ? warnings.join(' ') : undefined),
    ...(reads
      ? { answersText: presentAnswerCount(meeting, team), itemsText: itemsText(meeting) }
      : {}),
  };
}

function itemsText({ items, topics }: Meeting): string {
  const cases = formatCount(items.length, 'ärende', 'ärenden');
  return topics.length > 0
    ? `${cases} och ${formatCount(topics.length, 'punkt', 'punkter')}`
    : cases;
}
