import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../../shared/reports/publications/network.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import { publishedBy } from '../../../shared/reports/publications/snapshot.ts';
import { seenOutside } from '../../../shared/reports/publications/outside.ts';
import { anyCaseload } from './caseload.ts';
import { numbersOfCases } from './counted.ts';
import { solvedCells } from './solved-cells.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const anyPeriod = fc.constantFrom(tertial2, { from: '2026-01-01', to: '2026-12-31' });

function cellsOf(numbers: TeamNumbers, threshold = 5) {
  const folded = publishedBy(numbers.folded, 'by-half-year');
  const { keys, merged } = seenOutside(folded, threshold);
  const cells = networkOf(folded, merged);
  return {
    cells,
    keys,
    hidden: new Set(cells.map(({ key }) => key).filter((key) => !keys.has(key))),
  };
}

describe('what is hidden outside the team', () => {
  it('is every count of 1–4 that tells somebody apart, and nothing that is hidden follows from what is shown', () => {
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, period) => {
        const { cells, hidden } = cellsOf(numbersOfCases(cases, period));
        for (const { key, value } of cells)
          if (value > 0 && value < 5) expect(hidden).toContain(key);
        expect(solvedCells(cells, hidden)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing when the threshold is 1', () => {
    fc.assert(
      fc.property(anyCaseload(), (cases) => {
        expect(cellsOf(numbersOfCases(cases, tertial2), 1).hidden.size).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('has every count under one key', () => {
    const keys = cellsOf(numbersOfCases([], tertial2)).cells.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
