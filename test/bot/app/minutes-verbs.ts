import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

const leads = [coordinatorAccount] as const;
const ofTeam = { teamId: 'berg' };
type MinutesVerb =
  'correct-attendance' | 'correct-room' | 'correct-decision' | 'correct-topic' | 'add-to-minutes';

/** What puts the minutes of a meeting right when it is over. */
export const minutesVerbs: { readonly [V in MinutesVerb]: Expected<V> } = {
  'correct-attendance': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-attendance',
      ...ofTeam,
      meetingId: closed.id,
      memberId: 'ifo-officer',
      attendance: 'deputy',
    }),
  },
  'correct-room': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-room',
      ...ofTeam,
      meetingId: closed.id,
      verdict: 'over',
    }),
  },
  'correct-decision': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-decision',
      ...ofTeam,
      meetingId: closed.id,
      itemId: closed.items[0]?.id ?? '',
      decision: { outcome: 'follow-up', on: '2027-01-19' },
    }),
  },
  'correct-topic': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-topic',
      ...ofTeam,
      meetingId: closed.id,
      topicId: closed.topics[0]?.id ?? '',
      outcome: 'passed-on',
    }),
  },
  'add-to-minutes': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'add-to-minutes',
      ...ofTeam,
      meetingId: closed.id,
      part: 'learning',
      text: 'Genomgång av komvux utbud',
    }),
  },
};
