import { describe, expect, it } from 'vitest';
import { demoRules } from '../../../bot/local/demo/rules.ts';
import {
  capitalShare,
  monthWeighted,
  sumKronor,
  surveyValue,
} from '../../../shared/entered/facts.ts';
import { wrongSums } from '../../../shared/entered/year-counts.ts';
import { planOn } from '../../../shared/rules/rule-book.ts';
import { anEntered, costsOfBerg } from '../../builders/entered.ts';

describe('what is made of what was entered', () => {
  it('is 952.5 % of the funded posts of 2026, each month weighing as any other', () => {
    expect(monthWeighted(planOn(demoRules, '2026-12-31')?.fundedPosts ?? [], 2026)).toBe(952.5);
  });

  it('weighs a post of a part of a month by its days', () => {
    expect(monthWeighted([{ percent: 100, from: '2026-01-01', to: '2026-06-30' }], 2026)).toBe(50);
    expect(monthWeighted([{ percent: 120, from: '2026-06-16', to: '2026-06-30' }], 2026)).toBe(5);
    expect(monthWeighted([{ percent: 120, from: '2025-01-01', to: '2025-12-31' }], 2026)).toBe(0);
  });

  it('sums kronor to the öre', () => {
    expect(sumKronor(costsOfBerg.map(([, , kronor]) => kronor))).toBe(2210492.13);
    expect(sumKronor([0.1, 0.2])).toBe(0.3);
  });

  it('weighs those who answered a survey by how many they are', () => {
    const of = (respondents: 'staff' | 'managers', percent: number, answers: number) =>
      anEntered({
        what: 'survey',
        values: { year: 2025, goal: 'm9-cross-sector', respondents, percent, answers },
      });
    const all = [of('staff', 90, 30), of('managers', 70, 10)];
    expect(surveyValue(all, 'm9-cross-sector', 2025)).toEqual({ percent: 85, answers: 40 });
    expect(surveyValue(all, 'm9-cross-sector', 2024)).toBeUndefined();
    expect(surveyValue(all, 'm2-own-planning', 2025)).toBeUndefined();
  });

  it('reckons own capital in percent of the fees, unrounded', () => {
    const all = [
      anEntered({ what: 'capital', values: { year: 2025, capital: 1_520_001, fees: 7_600_000 } }),
    ];
    expect(capitalShare(all, 2025)).toBeCloseTo(20.000013, 6);
    expect(capitalShare(all, 2024)).toBeUndefined();
  });

  it('finds counts that are not the total they should be together', () => {
    const counts = { raised: 36, 'gender:man': 17, 'gender:woman': 19, closed: 28 };
    expect(wrongSums(counts)).toEqual([]);
    expect(wrongSums({ ...counts, 'gender:woman': 18 })).toEqual([
      { set: 'gender', sum: 35, total: 'raised', of: 36 },
    ]);
    // Several livelihoods may be one person's.
    expect(wrongSums({ ...counts, 'livelihood-in:social-assistance': 40 })).toEqual([]);
  });
});
