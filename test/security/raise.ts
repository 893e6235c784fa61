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
