import { describe, expect, it } from 'vitest';
import { demoRules } from '../../../bot/local/demo/rules.ts';
import { totalsTogether } from '../../../shared/entered/present-totals.ts';
import { anEntered } from '../../builders/entered.ts';

const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');
const costs = (year: number, staff: number, other: number) =>
  anEntered({ what: 'costs', values: { year, staff, other } });
const there = [costs(2026, 198402.99, 0.01), costs(2026, 100, 0.5), costs(2025, 7, 7)];

describe('what several have together in a report', () => {
  it('is the funded posts of the whole county, as the handbook has them', () => {
    const { posts } = totalsTogether('county', { there: [], rules: demoRules, year: 2026 });
    expect(plain(posts)).toBe('Tillsammans 2026, månadsviktat: 952,5 % av heltid');
  });

  it('is those of the teams of a styrgrupp, where the report is theirs', () => {
    const { posts } = totalsTogether(['ber', 'kro'], {
      ...{ there: [], rules: demoRules, year: 2026 },
    });
    expect(plain(posts)).toBe('Tillsammans 2026, månadsviktat: 100 % av heltid');
  });

  it('is the costs of that year to the öre, and of one alone nothing beside itself', () => {
    const of = { rules: demoRules, year: 2026 };
    expect(plain(totalsTogether('county', { ...of, there }).costs)).toBe(
      'Tillsammans 2026: 198 503,50 kr',
    );
    expect(totalsTogether('county', { ...of, there: there.slice(1) })).not.toHaveProperty('costs');
  });
});
