import type { Expected, ExpectedRoute } from './expectation.ts';

/** The samordnare is the team's secretary: the minutes of a meeting that is over are theirs to put right (choice). */
const leads = ['coordinator'] as const;
const ofTeam = { teamId: 'ber' };
type MinutesVerb =
  | 'judge-room'
  | 'close-meeting'
  | 'correct-attendance'
  | 'correct-room'
  | 'correct-decision'
  | 'correct-topic'
  | 'add-to-minutes';

export const minutesCommands: { readonly [V in MinutesVerb]: Expected<V> } = {
  'judge-room': {
    may: leads,
    of: ({ open }) => ({ verb: 'judge-room', ...ofTeam, meetingId: open, verdict: 'room' }),
  },
  'close-meeting': {
    may: leads,
    of: ({ open }) => ({ verb: 'close-meeting', ...ofTeam, meetingId: open, carryOver: true }),
  },
  'correct-attendance': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-attendance',
      ...ofTeam,
      meetingId: closed.meeting,
      memberId: 'ber-ifo-officer',
      attendance: 'deputy',
    }),
  },
  'correct-room': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-room',
      ...ofTeam,
      meetingId: closed.meeting,
      verdict: 'over',
    }),
  },
  'correct-decision': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-decision',
      ...ofTeam,
      meetingId: closed.meeting,
      itemId: closed.item,
      decision: { outcome: 'follow-up', on: '2027-01-19' },
    }),
  },
  'correct-topic': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'correct-topic',
      ...ofTeam,
      meetingId: closed.meeting,
      topicId: closed.topic,
      outcome: 'passed-on',
    }),
  },
  'add-to-minutes': {
    may: leads,
    of: ({ closed }) => ({
      verb: 'add-to-minutes',
      ...ofTeam,
      meetingId: closed.meeting,
      part: 'learning',
      text: 'Genomgång av komvux utbud',
    }),
  },
};

/** What would be posted if the meeting were closed now, for who may close it. */
export const minutesRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/meetings/:meetingId/minutes-preview': {
    at: (places) => `/api/teams/ber/meetings/${places.open}/minutes-preview`,
    may: leads,
  },
};
