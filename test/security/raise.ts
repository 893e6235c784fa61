import type { ExpectedRoute } from './expectation.ts';
import { members } from './people.ts';
import type { RaiseInput } from '../../shared/cases/raise-input.ts';

export function aRaise(referrer: 'af' | 'fk' | 'ifo'): Extract<RaiseInput, { type: 'new' }> {
  return {
    type: 'new',
    referrer,
    referrers: [],
    consent: { form: 'star', signedOn: '2026-11-20', ownWords: true, livesInMunicipality: true },
    gender: 'woman',
    ageBand: '30-64',
    livelihoodIn: ['social-assistance'],
    criteria: ['working-age', 'combined-needs'],
  };
}

/** What can be raised lists the ongoing cases one may see; an ersättare raises at the meeting they are sent to. */
export const raisingRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /teams/:teamId/raising': {
    at: () => '/api/teams/ber/raising',
    may: ['coordinator', ...members, 'fk-contact', 'substitute'],
  },
};
