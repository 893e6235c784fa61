import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../shared/cases/case-plan.ts';
import { areParallel } from '../../../../shared/cases/plan/parallel.ts';
import { addDays } from '../../../../shared/kernel/calendar.ts';

let made = 0;
function aMeasure(days: Partial<Measure>): Measure {
  made += 1;
  return { id: `m-${made}`, code: 'sfi', provider: 'municipality', from: '2026-11-02', ...days };
}

describe('measures', () => {
  it('are parallel when two of them have a day in common', () => {
    const first = aMeasure({ to: '2026-11-30' });
    const second = aMeasure({ from: '2026-11-30' });
    expect(areParallel([first, second])).toBe(true);
    expect(areParallel([first, aMeasure({ from: '2026-12-01' })])).toBe(false);
    expect(areParallel([first, aMeasure({ from: '2026-12-01' }), second])).toBe(true);
  });

  it('without a last day go on', () => {
    expect(areParallel([aMeasure({}), aMeasure({ from: '2029-01-08' })])).toBe(true);
  });

  it('count by the days they took in fact, where those are known', () => {
    const ended = aMeasure({ startedOn: '2026-11-02', endedOn: '2026-11-10' });
    expect(areParallel([ended, aMeasure({ from: '2026-11-11' })])).toBe(false);
    const late = aMeasure({ to: '2026-11-30', startedOn: '2026-12-07', endedOn: '2026-12-08' });
    expect(areParallel([late, aMeasure({ to: '2026-12-01' })])).toBe(false);
    expect(areParallel([late, aMeasure({ from: '2026-12-08' })])).toBe(true);
  });

  it('are not parallel alone, or when there are none', () => {
    expect(areParallel([])).toBe(false);
    expect(areParallel([aMeasure({})])).toBe(false);
  });

  it('are parallel in whatever order they stand', () => {
    const days = fc.record({ from: fc.nat({ max: 60 }), length: fc.nat({ max: 20 }) });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 5 }), (list) => {
        const measures = list.map(({ from, length }) =>
          aMeasure({
            from: addDays('2026-11-02', from),
            to: addDays('2026-11-02', from + length),
          }),
        );
        const taken = list.flatMap(({ from, length }) =>
          Array.from({ length: length + 1 }, (_, n) => from + n),
        );
        const shared = new Set(taken).size < taken.length;
        expect(areParallel(measures)).toBe(shared);
        expect(areParallel([...measures].reverse())).toBe(shared);
      }),
    );
  });
});
