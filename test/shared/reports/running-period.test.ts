import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { livelihoods } from '../../../shared/codes/livelihood.ts';
import { ageBands, genders, processLevels, referrers } from '../../../shared/codes/raising.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { presentNumbers } from '../../../shared/reports/present-numbers.ts';
import type { Publication } from '../../../shared/reports/publications/publication.ts';
import { numbersOf } from '../../builders/numbers.ts';
import { allEditions } from '../../builders/publication.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';
import { anyCaseload } from './caseload.ts';

const team = aTeam().aimingAt(6, 12).build();
const running = { kind: 'tertial', year: 2026, n: 3 } as const satisfies PeriodRef;
const { from, to } = periodOf(running);
const anyDayInIt = fc.integer({ min: 0, max: 121 }).map((days) => addDays(from, days));

const otherwise = fc.record({
  referrer: fc.constantFrom(...referrers.filter((one) => one !== 'several')),
  gender: fc.constantFrom(...genders),
  ageBand: fc.constantFrom(...ageBands),
  livelihood: fc.constantFrom(...livelihoods).map((one) => [one]),
  processLevel: fc.constantFrom(...processLevels),
});

function outside(cases: readonly NewCase[], today: string, publication?: Publication) {
  const source = { team, cases, meetings: [], deviations: [], rules: builtInRules };
  const numbers = numbersOf(source, periodOf(running), today);
  return presentNumbers(team, numbers, running, { suppressed: true, publication, today });
}

describe('a period that is not over', () => {
  it('says the same outside the team whoever the cases are about', () => {
    fc.assert(
      fc.property(
        anyCaseload(12),
        anyDayInIt,
        fc.array(otherwise, { minLength: 1, maxLength: 12 }),
        (cases, today, others) => {
          const about = cases.map((one, n) => ({ ...one, ...others[n % others.length] }));
          // What has been published stays, whatever is found out of it since.
          const source = { team, cases, meetings: [], deviations: [], rules: builtInRules };
          const before = allEditions(source, today).at(-1);
          expect(outside(about, today, before)).toEqual(outside(cases, today, before));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is published on the day after its last, and not before', () => {
    const cases = fc.sample(anyCaseload(40), { numRuns: 1, seed: 3 })[0] ?? [];
    const source = { team, cases, meetings: [], deviations: [], rules: builtInRules };
    expect(allEditions(source, to).at(-1)?.until).toBe('2026-08-31');
    expect(allEditions(source, addDays(to, 1)).at(-1)?.until).toBe(to);
  });
});
