import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCells, hiddenCaseCounts } from '../../../shared/reports/case-cells.ts';
import { caseNumbers } from '../../../shared/reports/case-numbers.ts';
import { aCase } from '../../builders/case.ts';
import { anyCaseload } from './caseload.ts';
import { solvedCells } from './solved-cells.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const anyPeriod = fc.constantFrom(tertial2, { from: '2026-01-01', to: '2026-12-31' });

describe('the counts of cases as one network', () => {
  it('lets out of every node what comes into it, for any caseload', () => {
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, period) => {
        const cells = caseCells(caseNumbers(cases, period));
        for (const node of new Set(cells.flatMap(({ from, to }) => [from, to]))) {
          const flow = cells.reduce(
            (so, { from, to, value }) =>
              so + (to === node ? value : 0) - (from === node ? value : 0),
            0,
          );
          expect(flow, node).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has every key once', () => {
    const keys = caseCells(caseNumbers([], tertial2)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what is hidden outside the team', () => {
  it('is every count of 1–4, and nothing that is hidden follows from what is shown', () => {
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, period) => {
        const numbers = caseNumbers(cases, period);
        const hidden = hiddenCaseCounts(numbers, 5);
        const cells = caseCells(numbers);
        for (const { key, value } of cells) {
          if (key.startsWith('opening')) continue;
          if (value > 0 && value < 5) expect(hidden, key).toContain(key);
          if (value === 0) expect(hidden, key).not.toContain(key);
        }
        expect(solvedCells(cells, hidden)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is nothing when the threshold is 1', () => {
    fc.assert(
      fc.property(anyCaseload(), (cases) => {
        expect(hiddenCaseCounts(caseNumbers(cases, tertial2), 1).size).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  it('gives a lone small livelihood company where cases have several and no total can be formed', () => {
    const cases = Array.from({ length: 9 }, (_, n) =>
      aCase(`BER-2026-00${n}`)
        .raisedOn('2026-05-05')
        .on('social-assistance', ...(n < 2 ? (['sickness-benefit'] as const) : []))
        .receivedOn('2026-05-12')
        .closedOn('2026-08-11')
        .build(),
    );
    const hidden = hiddenCaseCounts(caseNumbers(cases, tertial2), 5);
    expect(hidden).toContain('livelihood-in:sickness-benefit');
    expect(hidden).toContain('livelihood-in:social-assistance');
    expect(hidden).not.toContain('livelihood-out:employment');
  });
});
