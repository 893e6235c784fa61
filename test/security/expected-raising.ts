import type { ExpectedRoute } from './expectation.ts';
import { members } from './people.ts';

/** What can be raised lists the ongoing cases one may see; an ersättare raises at the meeting they are sent to, as `deputy` is too. */
export const raisingRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/raising': {
    at: () => '/api/teams/ber/raising',
    may: ['coordinator', ...members, 'fk-contact', 'deputy', 'substitute'],
  },
};
