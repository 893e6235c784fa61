import type { Team } from '../teams/team.ts';
import { formatCount } from '../text/format.ts';
import type { Meeting } from './meeting.ts';
import { presentAnswerCount } from './present-answers.ts';
import { presentHead } from './present-head.ts';
import { planWarnings } from './present-warnings.ts';
import type { MeetingRow } from './view.ts';

const noChannel =
  'Teamets kanal är inte ansluten, så kallelsen kan inte gå ut. Anslut en kanal på teamets sida.';

/** @param channel `channelActive` false: the kallelse has nowhere to go */
export function presentMeetingRow(
  meeting: Meeting,
  team: Team,
  channel: { readonly channelActive: boolean },
): MeetingRow {
  const { status } = meeting.current;
  const warnings = [
    ...(status === 'planned' && !channel.channelActive ? [noChannel] : []),
    ...(status === 'planned' || status === 'called' ? planWarnings(meeting.plan) : []),
  ];
  const cases = formatCount(meeting.items.length, 'ärende', 'ärenden');
  const topics = formatCount(meeting.topics.length, 'punkt', 'punkter');
  return {
    head: presentHead(meeting, team, warnings.length > 0 ? warnings.join(' ') : undefined),
    answersText: presentAnswerCount(meeting, team),
    itemsText: meeting.topics.length > 0 ? `${cases} och ${topics}` : cases,
  };
}
