import type { ExpectedRoute } from './expectation.ts';
import { members, type Person } from './people.ts';
import type { Places } from './places.ts';

const team = ['coordinator', ...members] as const;
const deputies = ['deputy', 'substitute', 'deputy-not-sent'] as const;

/** The meeting a person's command is about: the substitute's is the one they have been sent to. */
export function meetingOf(places: Places, person: Person): string {
  return person === 'substitute' ? places.sent : places.ahead;
}

/** Where a meeting is read: whole, for a room, one's own part of it, and its day. */
export const meetingRoutes = {
  'GET /teams/:teamId/meetings/:meetingId': {
    at: (places, person) => `/api/teams/ber/meetings/${meetingOf(places, person)}`,
    may: [...team, 'substitute'],
  },
  'GET /teams/:teamId/meetings/:meetingId/stage': {
    at: (places, person) => `/api/teams/ber/meetings/${meetingOf(places, person)}/stage`,
    may: [...team, 'substitute'],
  },
  // What concerns one's own seat; FK's people and the individkoordinator have seats too.
  'GET /teams/:teamId/meetings/:meetingId/before': {
    at: (places, person) => `/api/teams/ber/meetings/${meetingOf(places, person)}/before`,
    may: [...team, 'fk-contact', 'substitute', 'individual-coordinator'],
  },
  'GET /teams/:teamId/meetings/:meetingId/after': {
    at: (places, person) => `/api/teams/ber/meetings/${meetingOf(places, person)}/after`,
    may: [...team, 'fk-contact', 'substitute', 'individual-coordinator'],
  },
  // When and where, for who may read the calendar.
  'GET /teams/:teamId/meetings/:meetingId/calendar': {
    at: (places, person) => `/api/teams/ber/meetings/${meetingOf(places, person)}/calendar`,
    may: [...team, 'fk-contact', ...deputies, 'individual-coordinator', 'office'],
  },
} as const satisfies Readonly<Record<string, ExpectedRoute>>;
