import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import { networkOf } from '../../../../shared/reports/publications/network.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { seenOutside } from '../../../../shared/reports/publications/outside.ts';
import { countOccasions, countScreening } from '../../../../shared/tallies/count.ts';
import type { Tally } from '../../../../shared/tallies/tally.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { solvedCells } from '../solved-cells.ts';

const team = aTeam().build();
const ctx = aContext('2027-01-12T09:00:00.000Z');

function tallied(tertial: string, offered: number, done: number, occasions = 0): Tally {
  const place = { teamId: 'berg', tertial };
  const counted = value(countOccasions(undefined, place, occasions, ctx));
  return value(countScreening(counted, place, { tool: 'audit', offered, done }, ctx));
}

function numbers(tallies: readonly Tally[], period: PeriodRef) {
  const source = { team, cases: [], meetings: [], deviations: [], tallies, rules: builtInRules };
  return numbersOf(source, periodOf(period), '2027-01-12');
}

const year2026 = [
  tallied('2026-T1', 6, 5, 1),
  tallied('2026-T2', 3, 1, 2),
  tallied('2026-T3', 8, 2, 4),
];

describe('what the samordnare has counted', () => {
  it('is summed over the tertials that lie wholly in the period', () => {
    const of = (period: PeriodRef) =>
      numbers([...year2026, tallied('2025-T3', 9, 9, 9)], period).counted;
    expect(of({ kind: 'year', year: 2026 })).toMatchObject({
      'offered-audit': 17,
      'done-audit': { done: 8 },
      'offered-dudit': 0,
      'done-dudit': { done: 0 },
      occasions: 7,
      'tallied-tertials': 3,
    });
    expect(of({ kind: 'tertial', year: 2026, n: 2 })).toMatchObject({
      'offered-audit': 3,
      'done-audit': { done: 1 },
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
        const tallies = [tallied('2026-T1', done + more, done)];
        const { folded } = numbers(tallies, { kind: 'tertial', year: 2026, n: 1 });
        const { keys, merged } = seenOutside(folded, 5);
        const cells = networkOf(folded, merged);
        for (const { key, value: n } of cells) if (n > 0 && n < 5) expect(keys).not.toContain(key);
        const hidden = new Set(cells.map(({ key }) => key).filter((key) => !keys.has(key)));
        expect(solvedCells(cells, hidden)).toEqual([]);
      }),
    );
  });
});
