import type { ExpectedRoute } from './expectation.ts';
import { members } from './people.ts';

/** "All teams' aggregates" (handbook §7): those above the teams, and every samordnare, to compare. */
const comparing = [
  'coordinator',
  'coordinator-of-bracke',
  'county-group',
  'process-lead',
  'office',
] as const;

/** What is read of the county, and of the cases behind a team's own numbers, for those who read its case rows. */
export const numbersRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/numbers/cases': {
    at: () => '/api/teams/ber/numbers/cases?figure=raised',
    may: ['coordinator', ...members, 'deputy', 'substitute'],
  },
  'GET /county': { at: () => '/api/county', may: comparing },
  'GET /finsam': { at: () => '/api/finsam?period=2026-H1', may: ['office'] },
  'GET /county/file': { at: () => '/api/county/file', may: comparing },
  'GET /county/sheets': { at: () => '/api/county/sheets', may: comparing },
};
