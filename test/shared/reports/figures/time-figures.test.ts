import { describe, expect, it } from 'vitest';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { countedOf } from '../counted.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const received = (n: number, raised: string, day: string) =>
  aCase(`BER-2026-00${n}`).raisedOn(raised).receivedOn(day);
const measure = { code: 'treatment', provider: 'region', from: '2026-05-20' } as const;

describe('how long it took', () => {
  it('is told in bands, each up to its last day', () => {
    const cases = [
      received(1, '2026-05-05', '2026-05-05'),
      received(2, '2026-05-05', '2026-06-04'),
      received(3, '2026-05-05', '2026-06-05'),
      received(4, '2025-08-05', '2026-05-12'),
    ].map((one) => one.build());
    expect(countedOf(cases, tertial2)['waiting-bands']).toEqual({
      ...{ 'to-30': 2, 'to-60': 1, 'to-90': 0, 'to-180': 0, longer: 1 },
    });
  });

  it('is told in bands of months from received to closed', () => {
    const cases = [
      received(1, '2026-05-05', '2026-05-05').closedOn('2026-08-11'),
      received(2, '2025-05-06', '2025-05-13').closedOn('2026-08-11'),
      received(3, '2024-01-09', '2024-01-16').closedOn('2026-08-11'),
    ].map((one) => one.build());
    expect(countedOf(cases, tertial2)['handling-bands']).toEqual({
      ...{ 'to-6': 1, 'to-12': 0, 'to-18': 1, 'to-24': 0, longer: 1 },
    });
  });

  it('is told of the first plan and of the first measure that began, in the period in which they did', () => {
    const planned = received(1, '2026-05-05', '2026-05-12')
      .did('2026-06-09', {
        verb: 'make-plan',
        plan: aPlanInput('2026-06-09', { measures: [{ ...measure, startedOn: '2026-06-08' }] }),
        nextFollowUp: '2027-01-12',
      })
      .did('2026-08-11', {
        verb: 'make-plan',
        plan: aPlanInput('2026-08-11'),
        nextFollowUp: '2027-01-12',
      });
    const before = received(2, '2026-01-13', '2026-02-10').did('2026-03-10', {
      verb: 'make-plan',
      plan: aPlanInput('2026-03-10', { measures: [measure] }),
      nextFollowUp: '2027-01-12',
    });
    expect(countedOf([planned.build(), before.build()], tertial2)).toMatchObject({
      'first-plans': 1,
      'time-to-plan': { n: 1, median: 28 },
      'first-measures': 1,
      'time-to-measure': { n: 1, median: 27 },
    });
  });

  it('is nought where a measure was under way when the team received the case', () => {
    const underWay = received(1, '2026-05-05', '2026-05-12').did('2026-06-09', {
      verb: 'make-plan',
      plan: aPlanInput('2026-06-09', { measures: [{ ...measure, startedOn: '2026-05-02' }] }),
      nextFollowUp: '2027-01-12',
    });
    expect(countedOf([underWay.build()], tertial2)['time-to-measure']).toMatchObject({
      ...{ n: 1, longest: 0 },
    });
  });
});

describe('what came of parked cases', () => {
  it('is that they go on, or how they were closed', () => {
    const parked = (n: number) =>
      received(n, '2026-01-13', '2026-02-10').parkedOn('2026-03-10', '2026-12-08');
    const cases = [
      parked(1).did('2026-06-09', { verb: 'resume-case', on: '2026-10-13' }),
      parked(2).closedOn('2026-08-11'),
      parked(3).closedOn('2026-08-11', { reason: 'b3-personal', planAgreed: false }),
      parked(4),
      parked(5).did('2026-04-14', { verb: 'resume-case', on: '2026-10-13' }),
    ].map((one) => one.build());
    expect(countedOf(cases, tertial2)).toMatchObject({
      'waits-ended': 3,
      'after-parked': { 'goes-on': 1, 'with-plan': 1, otherwise: 1 },
      parked: { investigation: 1 },
    });
  });
});
