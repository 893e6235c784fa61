import { describe, expect, it } from 'vitest';
import { comparedOf } from '../../../shared/digest/compared.ts';
import { numbersView } from '../../bot/teams/sample-reports.ts';

describe('teams beside each other', () => {
  const berg = numbersView();
  const are = { ...berg, teamId: 'are', teamName: 'STAR Åre' };

  it('are told by their first figures, as each of them shows them', () => {
    const compared = comparedOf([berg, are]);
    expect(compared?.columns.map(({ code }) => code)).toEqual(
      berg.headline.map(({ code }) => code),
    );
    expect(compared?.teams.map(({ name }) => name)).toEqual([berg.teamName, 'STAR Åre']);
    expect(compared?.teams[0]?.figures.raised).toEqual(berg.headline[0]?.figure);
    expect(compared).not.toHaveProperty('total');
  });

  it('are none where there is one or none', () => {
    expect(comparedOf([berg])).toBeUndefined();
    expect(comparedOf([])).toBeUndefined();
  });
});
