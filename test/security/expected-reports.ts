import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { members } from './people.ts';

type ReportVerb = Extract<Verb, `${string}-report`>;

const ofReport = { subject: { type: 'team', teamId: 'ber' }, period: '2026-H1' } as const;
/** Aggregates: the team's own, and those above who see the team's. */
const reads = [
  ...['coordinator', ...members],
  ...['steering-member', 'county-group', 'process-lead', 'office'],
] as ExpectedRoute['may'];

/** The styrgrupp's own: its members, the samordnare as its secretary, and those above who see all teams. */
const readsOfGroup = [
  ...['coordinator', 'steering-member', 'county-group', 'process-lead', 'office'],
] as ExpectedRoute['may'];
/** The county's: those above the teams, and every samordnare, who compares. */
const readsOfCounty = [
  ...['coordinator', 'coordinator-of-bracke', 'county-group', 'process-lead', 'office'],
] as ExpectedRoute['may'];

/** The report of a period. */
export const reportRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/report': { at: () => '/api/teams/ber/report', may: reads },
  'GET /teams/:teamId/report/word': { at: () => '/api/teams/ber/report/word', may: reads },
  'GET /teams/:teamId/report/pdf': { at: () => '/api/teams/ber/report/pdf', may: reads },
  ...ofGroup('', '/word', '/pdf'),
  ...ofCounty('', '/word', '/pdf'),
  'GET /steering/:id/reports': {
    at: () => '/api/steering/styrgrupp-ber/reports',
    may: readsOfGroup,
  },
  'GET /county/reports': { at: () => '/api/county/reports', may: readsOfCounty },
};

function ofGroup(...files: readonly string[]): Readonly<Record<string, ExpectedRoute>> {
  return Object.fromEntries(
    files.map((file) => [
      `GET /steering/:id/report${file}`,
      {
        at: () => `/api/steering/styrgrupp-ber/report${file}?period=2026-H1`,
        may: readsOfGroup,
      },
    ]),
  );
}

function ofCounty(...files: readonly string[]): Readonly<Record<string, ExpectedRoute>> {
  return Object.fromEntries(
    files.map((file) => [
      `GET /county/report${file}`,
      { at: () => `/api/county/report${file}?period=2026-H1`, may: readsOfCounty },
    ]),
  );
}

export const reportCommands: { readonly [V in ReportVerb]: Expected<V> } = {
  'write-report': {
    may: ['coordinator', 'steering-member'],
    of: () => ({
      verb: 'write-report',
      ...ofReport,
      section: 'reflection',
      basedOn: 0,
      text: 'Vi möts oftare än förr.',
    }),
  },
  'submit-report': {
    may: ['coordinator', 'steering-member'],
    of: () => ({ verb: 'submit-report', ...ofReport, period: '2026-T2' }),
  },
  'return-report': {
    may: ['steering-member'],
    of: () => ({ verb: 'return-report', ...ofReport, text: 'Skriv mer om kön till teamet.' }),
  },
  'sign-report': { may: ['steering-member'], of: () => ({ verb: 'sign-report', ...ofReport }) },
};
