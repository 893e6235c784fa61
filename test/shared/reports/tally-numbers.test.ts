import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf } from '../../../shared/kernel/period.ts';
import {
  hiddenTallyCounts,
  tallyCells,
  tallyNumbers,
} from '../../../shared/reports/tally-numbers.ts';
import { countOccasions, countScreening } from '../../../shared/tallies/count.ts';
import type { Tally } from '../../../shared/tallies/tally.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { solvedCells } from './solved-cells.ts';

const ctx = aContext('2027-01-12T09:00:00.000Z');

function tallied(tertial: string, offered: number, done: number, occasions = 0): Tally {
  const place = { teamId: 'berg', tertial };
  const counted = value(countOccasions(undefined, place, occasions, ctx));
  return value(countScreening(counted, place, { tool: 'audit', offered, done }, ctx));
}

const year2026 = [
  tallied('2026-T1', 6, 5, 1),
  tallied('2026-T2', 3, 1, 2),
  tallied('2026-T3', 8, 2, 4),
];

describe('what the samordnare has counted', () => {
  it('is summed over the tertials that lie wholly in the period', () => {
    const of = (period: Parameters<typeof periodOf>[0]) =>
      tallyNumbers([...year2026, tallied('2025-T3', 9, 9, 9)], periodOf(period));
    expect(of({ kind: 'year', year: 2026 })).toMatchObject({
      screening: { audit: { offered: 17, done: 8 }, dudit: { offered: 0, done: 0 } },
      occasions: 7,
      tertials: 3,
    });
    expect(of({ kind: 'tertial', year: 2026, n: 2 })).toMatchObject({
      screening: { audit: { offered: 3, done: 1 } },
      occasions: 2,
    });
    // The second tertial lies across the two halves of the year.
    expect(of({ kind: 'half-year', year: 2026, n: 1 })).toMatchObject({ occasions: 1 });
    expect(of({ kind: 'half-year', year: 2026, n: 2 })).toMatchObject({ occasions: 4 });
  });

  it('hides few outside the team, and what they could be had from', () => {
    const count = fc.nat({ max: 12 });
    fc.assert(
      fc.property(count, count, (done, more) => {
        const numbers = tallyNumbers(
          [tallied('2026-T1', done + more, done)],
          periodOf({ kind: 'tertial', year: 2026, n: 1 }),
        );
        const cells = tallyCells(numbers);
        const hidden = hiddenTallyCounts(numbers, 5);
        for (const { key, value: shown } of cells)
          if (shown > 0 && shown < 5) expect(hidden).toContain(key);
        expect(solvedCells(cells, hidden)).toEqual([]);
      }),
    );
  });
});
