import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../shared/digest/compared.ts';
import type { CountyTeam } from '../../../shared/digest/county-team.ts';

const nothing = { shares: {}, wholes: {} };
const berg: CountyTeam = {
  ...{ teamId: 'berg', name: 'STAR Berg' },
  figures: { raised: { text: '4', value: 4 }, held: { text: '2 av 4', value: 2, of: 4 } },
  ...{ waits: [11, 30], troubles: [], now: nothing, then: nothing, before: nothing },
};

describe('teams beside each other', () => {
  const compared = comparedOf([berg, { ...berg, teamId: 'are', name: 'STAR Åre' }], {
    ...{ kind: 'tertial', year: 2026, n: 3 },
  } as const);

  it('are told by their first figures, as each of them shows them', () => {
    expect(compared.period.code).toBe('2026-T3');
    expect(compared.columns.map(({ label }) => label)).toContain('Väntetid');
    expect(compared.teams.map(({ name }) => name)).toEqual(['STAR Berg', 'STAR Åre']);
    expect(compared.teams[0]?.figures.raised).toEqual({ text: '4', value: 4 });
    expect(compared).not.toHaveProperty('total');
  });

  it('have nothing of what only the county’s sums are made of', () => {
    expect(Object.keys(compared.teams[0]?.figures ?? {})).not.toContain('held');
    expect(JSON.stringify(compared)).not.toContain('30');
  });
});
