import { describe, expect, it } from 'vitest';
import { demoRules } from '../../../bot/local/demo/rules.ts';
import { dueOfCounty, dueOfTeam } from '../../../shared/entered/due.ts';
import type { Entered } from '../../../shared/entered/entered.ts';
import { respondentsOf, surveyGoals } from '../../../shared/entered/survey.ts';
import { anEntered } from '../../builders/entered.ts';

const facts = (today: string, there: readonly Entered[] = [], since = '2024-01-01') => ({
  ...{ today, there, since },
  rules: demoRules,
});
const kindsOf = (due: readonly { what: string; year: number }[]) =>
  due.map(({ what, year }) => `${what} ${year}`);

describe('what is to be entered now', () => {
  it('is of a team in January the year that is over, and who has the posts of the one that runs', () => {
    expect(kindsOf(dueOfTeam('ber', facts('2026-01-02')))).toEqual([
      'costs 2025',
      'assistance 2025',
      'posts 2026',
    ]);
    expect(dueOfTeam('ber', facts('2026-01-02'))[0]).toMatchObject({
      from: '2026-01-02',
      by: '2026-01-31',
    });
  });

  it('is nothing more once it is entered', () => {
    const there = [
      anEntered({ what: 'costs', values: { year: 2025, staff: 1, other: 0 } }),
      anEntered({ what: 'assistance', values: { year: 2025, amount: 1 } }),
      anEntered({
        what: 'posts',
        values: {
          ...{ post: 'coordinator', from: '2026-01-01', to: '2026-12-31' },
          ...{ percent: 10, filled: 10 },
        },
      }),
    ];
    expect(dueOfTeam('ber', facts('2026-03-01', there))).toEqual([]);
    expect(kindsOf(dueOfTeam('ber', facts('2027-01-04', there)))).toEqual([
      'costs 2026',
      'assistance 2026',
    ]);
  });

  it('is nothing of the years before there was a team', () => {
    expect(kindsOf(dueOfTeam('ber', facts('2026-03-01', [], '2026-02-01')))).toEqual([
      'posts 2026',
    ]);
  });

  it('is nothing of posts where the plan funds none', () => {
    expect(kindsOf(dueOfTeam('nobody', facts('2026-03-01')))).not.toContain('posts 2026');
  });

  it('is of the county the plan’s surveys at the end of the year, and its capital after it', () => {
    expect(dueOfCounty(facts('2026-11-30'))).toEqual([]);
    expect(kindsOf(dueOfCounty(facts('2026-12-01')))).toEqual(['survey 2026']);
    expect(kindsOf(dueOfCounty(facts('2027-01-04')))).toEqual(['survey 2026', 'capital 2026']);
    const all = surveyGoals.map((goal) => {
      const [respondents] = respondentsOf[goal];
      const values = { year: 2026, goal, respondents, percent: 80, answers: 30 };
      return anEntered({ what: 'survey', values }, { at: '2026-12-05T09:00:00.000Z' });
    });
    expect(kindsOf(dueOfCounty(facts('2027-01-04', all)))).toEqual(['capital 2026']);
    // One goal left out is still to be entered.
    expect(kindsOf(dueOfCounty(facts('2027-01-04', all.slice(1))))).toContain('survey 2026');
  });
});
