import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/kernel/calendar.ts';
import {
  nextPeriod,
  type PeriodRef,
  periodCode,
  periodOf,
  previousPeriod,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import { isWithin } from '../../../shared/kernel/within.ts';

const years = fc.integer({ min: 2000, max: 2100 });
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const periods: fc.Arbitrary<PeriodRef> = fc.oneof(
  fc.record({ kind: fc.constant('tertial'), year: years, n: fc.constantFrom(1, 2, 3) }),
  fc.record({ kind: fc.constant('half-year'), year: years, n: fc.constantFrom(1, 2) }),
  fc.record({ kind: fc.constant('year'), year: years }),
  fc.tuple(days, fc.nat(800)).map(([from, length]) => ({
    kind: 'interval' as const,
    from,
    to: addDays(from, length),
  })),
);

describe('the days of a period', () => {
  it.each<[string, PeriodRef, string, string]>([
    ['the first tertial', { kind: 'tertial', year: 2026, n: 1 }, '2026-01-01', '2026-04-30'],
    ['the second tertial', { kind: 'tertial', year: 2026, n: 2 }, '2026-05-01', '2026-08-31'],
    ['the third tertial', { kind: 'tertial', year: 2026, n: 3 }, '2026-09-01', '2026-12-31'],
    ['the first half-year', { kind: 'half-year', year: 2026, n: 1 }, '2026-01-01', '2026-06-30'],
    ['the second half-year', { kind: 'half-year', year: 2026, n: 2 }, '2026-07-01', '2026-12-31'],
    ['a year', { kind: 'year', year: 2028 }, '2028-01-01', '2028-12-31'],
    [
      'an interval',
      { kind: 'interval', from: '2020-09-01', to: '2024-10-31' },
      '2020-09-01',
      '2024-10-31',
    ],
  ])('of %s', (_name, ref, from, to) => {
    expect(periodOf(ref)).toEqual({ from, to });
  });

  it('include the first and the last', () => {
    const period = periodOf({ kind: 'tertial', year: 2026, n: 2 });
    expect(
      ['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map((day) => isWithin(day, period)),
    ).toEqual([false, true, true, false]);
  });

  it('belong to exactly one tertial', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isWithin(day, periodOf(tertialOf(day)))).toBe(true);
      }),
    );
  });
});

describe('the period before and the one after', () => {
  it('go over the turn of the year', () => {
    expect(previousPeriod({ kind: 'tertial', year: 2026, n: 1 })).toEqual({
      kind: 'tertial',
      year: 2025,
      n: 3,
    });
    expect(nextPeriod({ kind: 'half-year', year: 2026, n: 2 })).toEqual({
      kind: 'half-year',
      year: 2027,
      n: 1,
    });
  });

  it('meet without a gap, and lead back', () => {
    fc.assert(
      fc.property(periods, (ref) => {
        expect(periodOf(nextPeriod(ref)).from).toBe(addDays(periodOf(ref).to, 1));
        expect(periodOf(previousPeriod(ref)).to).toBe(addDays(periodOf(ref).from, -1));
        expect(previousPeriod(nextPeriod(ref))).toEqual(ref);
        expect(nextPeriod(previousPeriod(ref))).toEqual(ref);
      }),
    );
  });
});

describe('the code of a period', () => {
  it.each<[PeriodRef, string]>([
    [{ kind: 'tertial', year: 2026, n: 3 }, '2026-T3'],
    [{ kind: 'half-year', year: 2026, n: 1 }, '2026-H1'],
    [{ kind: 'year', year: 2026 }, '2026'],
    [{ kind: 'interval', from: '2026-01-01', to: '2026-03-31' }, '2026-01-01--2026-03-31'],
  ])('of %j is %s', (ref, code) => {
    expect(periodCode(ref)).toBe(code);
  });

  it('leads back to the period', () => {
    fc.assert(
      fc.property(periods, (ref) => {
        expect(parsePeriodCode(periodCode(ref))).toEqual({ ok: true, value: ref });
      }),
    );
  });

  it.each([
    '',
    '2026-T0',
    '2026-T4',
    '2026-H3',
    '2026-T',
    '2026T3',
    '26-T1',
    '0206',
    '2026-t3',
    '2026-03-31--2026-01-01',
    '2026-02-30--2026-03-01',
    '2026-01-01--2026-02-01--2026-03-01',
    '2026-01-01',
    '../2026',
  ])('may not be %j', (code) => {
    expect(parsePeriodCode(code)).toEqual({ ok: false, error: { code: 'invalid-period' } });
  });
});

it('an interval that ends before it begins is no period', () => {
  expect(parsePeriodCode('2026-03-31--2026-01-01').ok).toBe(false);
});
