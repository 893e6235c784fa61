import { describe, expect, it } from 'vitest';
import { dueReport, lastDayOf } from '../../../shared/period-reports/due.ts';
import { presentStanding } from '../../../shared/period-reports/present-standing.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import { startValues } from '../../../shared/rules/rule.ts';
import { yearlyPlanRules } from '../../../shared/rules/yearly-plan-rules.ts';
import { reportItems } from '../../../shared/year/duties.ts';
import { builtInRules } from '../../builders/rules.ts';

/** In 2027 the teams have ten days, and those above them twenty. */
const tenDays: RuleBook = {
  ...builtInRules,
  plans: [
    {
      ...startValues(yearlyPlanRules),
      ...{ code: 'p', version: 1, name: 'Plan 2027', from: '2027-01-01', year: 2027 },
      ...{ reportsWithin: 10, reportsAboveWithin: 20 },
    },
  ],
};
const since = '2025-01-01';
const today = '2027-01-05';

describe('the last day for a report', () => {
  it('is what the plan that holds when its period is over says, on every page alike', () => {
    const ref = { kind: 'half-year', year: 2026, n: 2 } as const;
    expect(dueReport('team', [], { today, since, rules: tenDays })?.by).toBe('2027-01-10');
    const wanted = { year: 2027, today, since, rules: tenDays };
    expect(reportItems({ type: 'team', teamId: 'berg' }, [], wanted)[0]?.date).toBe('2027-01-10');
    expect(lastDayOf('county', ref, tenDays)).toBe('2027-01-20');
    const may = { write: true, sign: false };
    const subject = { type: 'county' } as const;
    const standing = presentStanding({ subject, reports: [], today, since, may, rules: tenDays });
    expect(standing[0]?.task).toBe('Lämnas senast ons 20 jan');
  });

  it('is the one a new federation begins with, where no plan holds', () => {
    const ref = { kind: 'half-year', year: 2026, n: 1 } as const;
    expect(lastDayOf('team', ref, { ...builtInRules, plans: [] })).toBe('2026-07-31');
    expect(lastDayOf('steering-group', { kind: 'year', year: 2026 }, builtInRules)).toBe(
      '2027-03-03',
    );
  });
});
