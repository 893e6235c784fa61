import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptClosing, NewCase } from '../../../shared/cases/case.ts';
import { withHistory } from '../../../shared/cases/happened.ts';
import { standingUntil } from '../../../shared/cases/history.ts';
import { addDays, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { without } from '../../../shared/kernel/without.ts';
import type { Period } from '../../../shared/kernel/period.ts';
import { isMistake } from '../../../shared/reports/counting/case-course.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import { anyCaseload } from './caseload.ts';
import { countedOf } from './counted.ts';

/** The definitions of handbook §6 over whatever cases and period, counted again here without the figures. */

const anyDay = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2026-01-01', n));
const anyPeriod = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]): Period => (a <= b ? { from: a, to: b } : { from: b, to: a }));
const runs = { numRuns: 150 };

/** The case as it was when a day was over, or nothing where it was not raised yet. */
function asOf(starCase: NewCase, day: IsoDate): readonly NewCase[] {
  const history = [...standingUntil(starCase.history, day)];
  const then = history.length === 0 ? undefined : withHistory(starCase, history);
  return then?.type === 'new' ? [then] : [];
}

function isWithoutConsent({ history, current }: NewCase): boolean {
  if (current.status === 'closed' && current.closing.reason === 'consent-withdrawn') return true;
  return history.some(({ type }) => type === 'consent-withdrawn');
}

/** The closings that count: in the period, neither mistakes nor without consent by its end. */
function closingsIn(cases: readonly NewCase[], { from, to }: Period): readonly KeptClosing[] {
  return cases
    .filter((one) => !isMistake(one))
    .flatMap((one) => asOf(one, to))
    .filter((one) => !isWithoutConsent(one))
    .flatMap(({ current }) =>
      current.status === 'closed' && localDate(current.at) >= from ? [current.closing] : [],
    );
}

/** Received and not closed before the period began. */
function participantsIn(cases: readonly NewCase[], { from, to }: Period): readonly NewCase[] {
  return cases
    .filter((one) => !isMistake(one))
    .flatMap((one) => asOf(one, to))
    .filter((one) => !isWithoutConsent(one))
    .filter(
      ({ current }) =>
        current.status === 'ongoing' ||
        (current.status === 'closed' && localDate(current.at) >= from),
    );
}

type Counted = TeamNumbers['counted'];
const apart = (counted: Counted) => without(without(counted, 'consent-withdrawn'), 'ended');

describe('by the definitions of the handbook', () => {
  it('a case registered by mistake counts in no figure and no period', () => {
    fc.assert(
      fc.property(anyCaseload(20), anyPeriod, (cases, period) => {
        const real = cases.filter((one) => !isMistake(one));
        expect(countedOf(cases, period)).toEqual(countedOf(real, period));
      }),
      runs,
    );
  });

  it('a case without consent counts in the total of ended cases, apart, and in no other figure', () => {
    fc.assert(
      fc.property(anyCaseload(20), anyPeriod, (cases, period) => {
        const consenting = cases.filter((one) => !asOf(one, period.to).some(isWithoutConsent));
        const [all, others] = [countedOf(cases, period), countedOf(consenting, period)];
        expect(apart(all)).toEqual(apart(others));
        expect(others['consent-withdrawn']).toBe(0);
        expect(all.ended).toBe(all.closed + all['consent-withdrawn']);
      }),
      runs,
    );
  });

  it('a past period does not change with what happens after it', () => {
    fc.assert(
      fc.property(anyCaseload(20), anyPeriod, (cases, period) => {
        const real = cases.filter((one) => !isMistake(one));
        const then = real.flatMap((one) => asOf(one, period.to));
        expect(countedOf(real, period)).toEqual(countedOf(then, period));
      }),
      runs,
    );
  });

  it('a participant is received and ongoing on some day of the period', () => {
    fc.assert(
      fc.property(anyCaseload(30), anyPeriod, (cases, period) => {
        const { participants } = countedOf(cases, period);
        expect(participants).toBe(participantsIn(cases, period).length);
      }),
      runs,
    );
  });

  it('own planning is of the participants, and beside it of those with a plan, by the end of the period', () => {
    fc.assert(
      fc.property(anyCaseload(30), anyPeriod, (cases, period) => {
        const numbers = countedOf(cases, period);
        const plans = participantsIn(cases, period).map(({ history }) =>
          history.flatMap((event) => (event.type === 'planned' ? [event.plan] : [])),
        );
        const tookPart = plans.filter((made) => made.some((plan) => plan.individualTookPart));
        expect(numbers['took-part']).toEqual({ part: tookPart.length, of: plans.length });
        expect(numbers['took-part-of-planned']).toEqual({
          part: tookPart.length,
          of: plans.filter((made) => made.length > 0).length,
        });
      }),
      runs,
    );
  });

  it('work or studies, and the measures of AF, are of those closed', () => {
    const working = ['employment', 'subsidised-employment', 'studies'];
    const isAfs = ({ occupationOut, reason, takingOver }: KeptClosing) =>
      takingOver === 'af' &&
      (occupationOut === 'work-oriented-measure' || reason === 'work-oriented-measure');
    fc.assert(
      fc.property(anyCaseload(30), anyPeriod, (cases, period) => {
        const numbers = countedOf(cases, period);
        const closings = closingsIn(cases, period);
        const of = closings.length;
        const part = closings.filter(({ occupationOut = 'unknown' }) =>
          working.includes(occupationOut),
        ).length;
        expect(numbers['work-or-studies']).toEqual({ part, of });
        expect(numbers['af-measures']).toEqual({ part: closings.filter(isAfs).length, of });
        expect(numbers.closed).toBe(of);
      }),
      runs,
    );
  });
});
