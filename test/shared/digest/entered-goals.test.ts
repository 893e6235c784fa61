import { describe, expect, it } from 'vitest';
import { enteredGoal } from '../../../shared/digest/entered-goals.ts';
import type { Entered } from '../../../shared/entered/entered.ts';
import { respondentsOf, type SurveyGoal, surveyGoals } from '../../../shared/entered/survey.ts';
import { goalCodes, goalKinds } from '../../../shared/rules/goals.ts';
import { anEntered } from '../../builders/entered.ts';
import { builtInRules } from '../../builders/rules.ts';

const base = { level: 'county', rules: builtInRules, today: '2027-01-15' } as const;

function survey(year: number, percent: number, answers = 40, goal: SurveyGoal = 'm1-influence') {
  const [respondents] = respondentsOf[goal];
  const values = { year, goal, respondents, percent, answers };
  return anEntered({ what: 'survey', values }, { at: '2027-01-10T09:00:00.000Z' });
}
function capital(year: number, kronor: number) {
  const values = { year, capital: kronor, fees: 7_600_000 };
  return anEntered({ what: 'capital', values }, { at: '2027-01-10T09:00:00.000Z' });
}
const of = (county: readonly Entered[], teams: readonly Entered[] = []) => ({
  ...base,
  entered: { county, teams },
});
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

describe('a goal that is measured elsewhere', () => {
  it.each(surveyGoals)(
    'takes its value, its answers, whether it is met and its trend from what was entered: %s',
    (goal) => {
      const there = [survey(2026, 91.5, 64, goal), survey(2025, 88, 50, goal)];
      const row = enteredGoal(goal, 85, of(there));
      expect(plain(row.text)).toBe('91,5 % av 64 svar 2026, 88 % året före');
      expect(row).toMatchObject({ met: true, measured: { value: 91.5, aim: 85 } });
    },
  );

  it('is held against its goal unrounded: 84.96 % shows as 85 and is short of it', () => {
    const row = enteredGoal('m1-influence', 85, of([{ ...survey(2026, 84.9, 1_000) }]));
    expect(row.met).toBe(false);
    const both = [
      anEntered(
        {
          what: 'survey',
          values: {
            year: 2026,
            goal: 'm9-cross-sector',
            respondents: 'staff',
            percent: 84.9,
            answers: 500,
          },
        },
        { at: '2027-01-10T09:00:00.000Z' },
      ),
      anEntered(
        {
          what: 'survey',
          values: {
            year: 2026,
            goal: 'm9-cross-sector',
            respondents: 'managers',
            percent: 85,
            answers: 700,
          },
        },
        { at: '2027-01-10T09:00:00.000Z' },
      ),
    ];
    const weighed = enteredGoal('m9-cross-sector', 85, of(both));
    expect(plain(weighed.text)).toBe('85 % av 1 200 svar 2026');
    expect(weighed.met).toBe(false);
  });

  it('is the last year’s while this year’s is not entered, and says which', () => {
    expect(plain(enteredGoal('m1-influence', 85, of([survey(2026, 90)])).text)).toContain('2026');
    expect(enteredGoal('m1-influence', 85, of([]))).toMatchObject({ text: 'Inte inmatat än' });
    expect(enteredGoal('m1-influence', 85, of([]))).not.toHaveProperty('met');
  });

  it('is of a team its own where it has one, and otherwise the county’s, which is said', () => {
    const facts = of([survey(2026, 90)], [survey(2026, 70, 20)]);
    expect(plain(enteredGoal('m1-influence', 85, { ...facts, level: 'team' }).text)).toBe(
      '70 % av 20 svar 2026',
    );
    const none = { ...of([survey(2026, 90)]), level: 'team' } as const;
    expect(plain(enteredGoal('m1-influence', 85, none).text)).toBe(
      '90 % av 40 svar 2026, hela länet',
    );
  });

  it('tells nothing of a survey that few answered', () => {
    const row = enteredGoal('m1-influence', 85, of([survey(2026, 90, 9)]));
    expect(row.text).toBe('För få svar för att säga (2026)');
    expect(row).not.toHaveProperty('met');
  });

  it('of own capital is met by what is at most, of two amounts', () => {
    const row = (kronor: number) =>
      enteredGoal('m11-own-capital', 20, of([capital(2026, kronor), capital(2025, 760_000)]));
    expect(plain(row(1_520_000).text)).toBe('20 % 2026, 10 % året före');
    expect(row(1_520_000).met).toBe(true);
    expect(row(1_520_001).met).toBe(false);
    expect(row(1_520_001).label).toContain('högst omkring 20 %');
  });

  it('is any that is not counted from cases', () => {
    for (const code of goalCodes.filter((one) => goalKinds[one].measuredBy !== 'cases'))
      expect(enteredGoal(code, 50, of([])).text).toBe('Inte inmatat än');
  });
});
