import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { anImportedEntry, digestOf } from '../builders/imports.ts';
import { members } from './people.ts';

type EnteredVerb = Extract<Verb, `enter-${string}` | 'withdraw-entered' | 'import-entered'>;

const ofTeam = { teamId: 'ber' };
const source = 'Kommunens bokslut';
/** Costs, posts and försörjningsstöd of a team are its samordnare's to enter; the county's are not. */
const ofTeams = ['coordinator', 'process-lead', 'office'] as const;
const ofCounty = ['process-lead', 'office'] as const;

export const enteredCommands: { readonly [V in EnteredVerb]: Expected<V> } = {
  'enter-costs': {
    may: ofTeams,
    of: () => ({ verb: 'enter-costs', ...ofTeam, year: 2026, staff: 198402.99, other: 0, source }),
  },
  'enter-posts': {
    may: ofTeams,
    of: () => ({
      ...{
        verb: 'enter-posts',
        ...ofTeam,
        post: 'individual-coordinator',
        percent: 40,
        filled: 20,
      },
      ...{ from: '2025-01-01', to: '2025-12-31', source },
    }),
  },
  'enter-assistance': {
    may: ofTeams,
    of: () => ({ verb: 'enter-assistance', ...ofTeam, year: 2026, amount: 4_000_000, source }),
  },
  'enter-survey': {
    may: ofCounty,
    of: () => ({
      ...{ verb: 'enter-survey', year: 2026, goal: 'm1-influence', respondents: 'participants' },
      ...{ percent: 86.5, answers: 42, source: 'NNS-rapporten' },
    }),
  },
  'enter-capital': {
    may: ofCounty,
    of: () => ({ verb: 'enter-capital', year: 2026, capital: 900_000, fees: 5_000_000, source }),
  },
  'import-entered': {
    may: ['office'],
    of: () => ({
      ...{ verb: 'import-entered', importId: 'cccccccccccc', file: digestOf('b'), of: 1 },
      ...{ what: 'costs', rows: [anImportedEntry('ber')] },
    }),
  },
  'withdraw-entered': {
    may: ofTeams,
    of: () => ({ verb: 'withdraw-entered', ...ofTeam, enteredId: 'ber-costs-2024' }),
  },
};

/** Costs and survey results are of nobody: for all who see the team's or the county's numbers, but those who coordinate single cases. */
export const enteredRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/entered': {
    at: () => '/api/teams/ber/entered',
    may: [
      ...['coordinator' as const, ...members, 'deputy' as const, 'substitute' as const],
      ...(['steering-member', 'county-group', 'process-lead', 'office'] as const),
    ],
  },
  'GET /teams/:teamId/goals': {
    at: () => '/api/teams/ber/goals',
    may: [
      ...['coordinator' as const, ...members, 'deputy' as const, 'substitute' as const],
      ...(['steering-member', 'county-group', 'process-lead', 'office'] as const),
    ],
  },
  'GET /imports': { at: () => '/api/imports', may: ['office'] },
  'GET /imports/template': {
    at: () => '/api/imports/template?what=costs&as=csv',
    may: ['office'],
  },
  'GET /imports/:importId': {
    at: ({ imported }) => `/api/imports/${imported}?team=ber`,
    may: ['office'],
  },
  'GET /entered': {
    at: () => '/api/entered',
    may: ['steering-member', 'county-group', 'process-lead', 'office'],
  },
};
