import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import { periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { isMistake } from '../../../shared/reports/counting/case-course.ts';
import {
  addedBy,
  keptFigures,
  keptTogether,
  nothingKept,
  withKept,
} from '../../../shared/reports/kept-figures.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { builtInRules as rules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';
import { anyCaseload } from './caseload.ts';

const team = aTeam().build();
const today = '2030-01-10';
const periods: readonly PeriodRef[] = [2026, 2027, 2028].flatMap((year): PeriodRef[] => [
  ...([1, 2, 3] as const).map((n) => ({ kind: 'tertial', year, n }) as const),
  ...([1, 2] as const).map((n) => ({ kind: 'half-year', year, n }) as const),
  { kind: 'year', year },
]);

/** Every figure with what was counted for it, however the lengths of time are ordered. */
function figures({ counted, folded, isEmpty }: TeamNumbers) {
  return { counted, isEmpty, folded: folded.map(({ row, value }) => [row.code, value]) };
}

function counted(cases: readonly NewCase[], ref: PeriodRef): TeamNumbers {
  return numbersOf({ team, rules, cases, meetings: [], deviations: [] }, periodOf(ref), today);
}

describe('what is kept of cases that are removed', () => {
  it('leaves every figure of every tertial, half-year and year as it was, whichever are removed', () => {
    fc.assert(
      fc.property(anyCaseload(25), fc.func(fc.boolean()), (cases, isRemoved) => {
        const gone = cases.filter(({ id }) => isRemoved(id));
        const left = cases.filter(({ id }) => !isRemoved(id));
        for (const ref of periods) {
          const period = periodOf(ref);
          const kept = gone
            .map((one) => addedBy(one, period, { team, rules, since: localDate(one.raisedAt) }))
            // As they are stored, and read again.
            .map((one) => keptFigures.parse(JSON.parse(JSON.stringify(one))))
            .reduce(keptTogether, nothingKept);
          const raised = gone.filter(
            (one) => !isMistake(one) && localDate(one.raisedAt) <= period.to,
          );
          const after = withKept(counted(left, ref), { ...kept, cases: raised.length });
          expect(figures(after)).toEqual(figures(counted(cases, ref)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells nothing of a case but what each figure counts: no reference, no account and no day of its own', () => {
    fc.assert(
      fc.property(anyCaseload(5), (cases) => {
        for (const one of cases) {
          const since = localDate(one.raisedAt);
          const kept = addedBy(one, periodOf({ kind: 'year', year: 2026 }), { team, rules, since });
          const text = JSON.stringify({ ...kept, since: undefined });
          expect(text).not.toMatch(/[A-Z]{3}-\d{4}|\/|\d{4}-\d\d-\d\d/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
