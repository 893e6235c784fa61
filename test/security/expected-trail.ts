import { anImportedCase, anImportedMeeting, digestOf } from '../builders/imports.ts';
import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { everybody } from './people.ts';

/** The log of a team, of seats, accounts, references and codes. */
const audits = ['coordinator', 'auditor'] as const;

/** Who reads the logs, and what is kept for how long (handbook §7). */
export const trailRoutes: Readonly<Record<string, ExpectedRoute>> = {
  // What is stored and logged about oneself.
  'GET /about-me': { at: () => '/api/about-me', may: everybody },
  'GET /about-me/file': { at: () => '/api/about-me/file', may: everybody },
  'GET /teams/:teamId/trail': { at: () => '/api/teams/ber/trail', may: audits },
  'GET /teams/:teamId/trail/file': { at: () => '/api/teams/ber/trail/file', may: audits },
  'GET /teams/:teamId/trail/check': { at: () => '/api/teams/ber/trail/check', may: audits },
  // All that is stored of one case, for who hands it out.
  'GET /teams/:teamId/cases/:reference/extract': {
    at: ({ cases }) => `/api/teams/ber/cases/${cases.ongoing}/extract`,
    may: ['coordinator'],
  },
  'GET /retention': { at: () => '/api/retention', may: ['office'] },
  'GET /retention/:decisionId': {
    at: ({ retention }) => `/api/retention/${retention}`,
    may: ['office'],
  },
};

type ImportVerb = 'import-cases' | 'import-meetings' | 'undo-import';

/** Cases and meetings from before, which only the office brings in and takes back. */
export const importCommands: { readonly [V in ImportVerb]: Expected<V> } = {
  'import-cases': {
    may: ['office'],
    of: () => ({
      ...{
        verb: 'import-cases',
        teamId: 'ber',
        importId: 'bbbbbbbbbbbb',
        file: digestOf('b'),
        of: 1,
      },
      rows: [anImportedCase()],
    }),
  },
  'import-meetings': {
    may: ['office'],
    of: () => ({
      ...{
        verb: 'import-meetings',
        teamId: 'ber',
        importId: 'bbbbbbbbbbbb',
        file: digestOf('b'),
        of: 1,
      },
      rows: [anImportedMeeting({}, '2019-05-07')],
    }),
  },
  'undo-import': {
    may: ['office'],
    of: ({ imported }) => ({ verb: 'undo-import', teamId: 'ber', importId: imported }),
  },
};

type RetentionVerb = Extract<Verb, `${string}-retention`>;

export const retentionCommands: { readonly [V in RetentionVerb]: Expected<V> } = {
  'register-retention': {
    may: ['office'],
    of: () => ({
      verb: 'register-retention',
      documentType: 'read-lines',
      number: 'Beslut om loggar',
      decidedOn: '2026-11-30',
      months: 24,
    }),
  },
  'begin-retention': {
    may: ['office'],
    of: ({ retention }) => ({ verb: 'begin-retention', decisionId: retention }),
  },
  'end-retention': {
    may: ['office'],
    of: ({ retention }) => ({ verb: 'end-retention', decisionId: retention }),
  },
};
