import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outsideOf } from '../../../shared/reports/classes.ts';
import { networkOf } from '../../../shared/reports/network.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import { seenOutside } from '../../../shared/reports/outside.ts';
import { aCase } from '../../builders/case.ts';
import { anyCaseload } from './caseload.ts';
import { numbersOfCases } from './counted.ts';
import { solvedCells } from './solved-cells.ts';

const tertial2 = { from: '2026-05-01', to: '2026-08-31' };
const anyPeriod = fc.constantFrom(tertial2, { from: '2026-01-01', to: '2026-12-31' });

function cellsOf({ folded }: TeamNumbers, threshold = 5) {
  const { keys, merged } = seenOutside(folded, threshold);
  const cells = networkOf(
    folded.filter(({ row }) => outsideOf(row) !== 'hidden'),
    merged,
  );
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

  const closedOn = (
    ...livelihoods: readonly (readonly Parameters<ReturnType<typeof aCase>['on']>[number][])[]
  ) =>
    livelihoods.map((some, n) =>
      aCase(`BER-2026-00${n}`)
        .raisedOn('2026-05-05')
        .on(...some)
        .receivedOn('2026-05-12')
        .closedOn('2026-08-11')
        .build(),
    );
  const nine = <Item>(item: Item) => Array.from({ length: 9 }, () => item);

  it('gives a lone small livelihood company where cases have several and no total can be formed', () => {
    const cases = closedOn(
      ...nine(['social-assistance'] as const).map((one, n) =>
        n < 2 ? ([...one, 'sickness-benefit'] as const) : one,
      ),
    );
    const { keys, merged } = seenOutside(numbersOfCases(cases, tertial2).folded, 5);
    expect(merged).toContain('livelihood-in');
    expect(keys).not.toContain('livelihood-in:social-insurance');
    expect(keys).not.toContain('livelihood-in:social-assistance');
    expect(keys).toContain('livelihood-in:other');
  });

  it('is every livelihood where few cases have several', () => {
    const cases = closedOn(['social-assistance', 'sickness-benefit']);
    const { keys } = seenOutside(numbersOfCases(cases, tertial2).folded, 5);
    expect([...keys].filter((key) => key.startsWith('livelihood-in:'))).toEqual([
      'livelihood-in::rest',
    ]);
  });

  const raisedOn = (livelihood: Parameters<ReturnType<typeof aCase>['on']>[number], n: number) =>
    Array.from({ length: n }, (_, i) =>
      aCase(`BER-2026-${livelihood.length}${i}`).raisedOn('2026-05-05').on(livelihood).build(),
    );

  it('is a priority group beside which a livelihood told in merged codes leaves a single one over', () => {
    const others = [...raisedOn('social-assistance', 8), ...raisedOn('employment', 5)];
    const cases = [...others, ...raisedOn('sickness-benefit', 5)];
    const groupsSeen = (some: readonly ReturnType<typeof raisedOn>[number][]) =>
      [...seenOutside(numbersOfCases(some, tertial2).folded, 5).keys].filter((key) =>
        /^priority-raised:(sickness-benefit|social-assistance)$/.test(key),
      );
    expect(groupsSeen(cases)).toHaveLength(2);
    // Six on social insurance less five on sjukpenning is one.
    expect(groupsSeen([...cases, ...raisedOn('disability-pension', 1)])).toEqual([
      'priority-raised:social-assistance',
    ]);
  });

  it('is what is left of the total too, where one priority group alone is hidden', () => {
    const cases = [...raisedOn('employment', 2), ...raisedOn('unemployment-insurance', 3)];
    const { cells, hidden } = cellsOf(numbersOfCases(cases, tertial2));
    expect(hidden).toContain('priority-raised:no-public-support');
    expect(solvedCells(cells, hidden)).toEqual([]);
  });

  it('is no less of the priority groups than a reader needs to tell a few by their livelihood', () => {
    const inMerged = {
      'sickness-benefit': 'social-insurance',
      'activity-compensation': 'social-insurance',
      'social-assistance': 'social-assistance',
      'no-public-support': 'other',
    };
    fc.assert(
      fc.property(anyCaseload(), anyPeriod, (cases, period) => {
        const { folded } = numbersOfCases(cases, period);
        const { keys, merged } = seenOutside(folded, 5);
        const countsOf = (code: string) => {
          const found = folded.find((one) => one.kind === 'split' && one.row.code === code);
          if (found?.kind !== 'split') throw new Error(`no ${code}`);
          return merged.has(code) ? (found.value.merged?.counts ?? {}) : found.value.counts;
        };
        const livelihoods: Readonly<Record<string, number>> = countsOf('livelihood-raised');
        const left = { ...livelihoods };
        for (const [group, n] of Object.entries(countsOf('priority-raised'))) {
          if (!keys.has(`priority-raised:${group}`)) continue;
          const code = merged.has('livelihood-raised')
            ? inMerged[group as keyof typeof inMerged]
            : group;
          expect(keys).toContain(`livelihood-raised:${code}`);
          left[code] = (left[code] ?? 0) - n;
        }
        for (const [code, n] of Object.entries(left))
          if (n !== livelihoods[code]) expect([code, n > 0 && n < 5]).toEqual([code, false]);
      }),
      { numRuns: 100 },
    );
  });

  it('is less where merged codes are enough, and then nothing is told in the finer ones', () => {
    const raisedBy = (referrer: 'ifo' | 'ame', n: number) =>
      aCase(`BER-2026-1${n}`).raisedOn('2026-05-05').by(referrer).build();
    const cases = [...Array(3).keys()].map((n) => raisedBy('ifo', n));
    const more = [...Array(4).keys()].map((n) => raisedBy('ame', 10 + n));
    const { keys, merged } = seenOutside(numbersOfCases([...cases, ...more], tertial2).folded, 5);
    expect(merged).toContain('referrer');
    expect(keys).toContain('referrer:municipality');
    expect([...keys]).not.toContain('referrer:ifo');
  });
});
