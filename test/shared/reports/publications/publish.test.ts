import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumbersSource } from '../../../../shared/reports/counting/basis.ts';
import { chainUntil } from '../../../../shared/reports/publications/chain.ts';
import {
  type CountedAtom,
  summedSplits,
} from '../../../../shared/reports/publications/counted-atom.ts';
import { publishedFigures } from '../../../../shared/reports/publications/closing.ts';
import type { Block } from '../../../../shared/reports/publications/publication.ts';
import { summed } from '../../../../shared/reports/publications/sum.ts';
import {
  tableOf,
  tableSinceStart,
  together,
} from '../../../../shared/reports/publications/table.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { allEditions } from '../../../builders/publication.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { anyCaseload } from '../caseload.ts';
import { piecesOf } from './read-pages.ts';

const team = aTeam().build();
const rules = { edition: 1, threshold: 5 };

function sourceOf(cases: NumbersSource['cases']): NumbersSource {
  return { team, cases, meetings: [], deviations: [], rules: builtInRules };
}

/** One atom in which so many women and men were raised. */
function raised(to: string, woman: number, man: number, other = 0): CountedAtom {
  const counts = { woman, man, other };
  const of = woman + man + other;
  const from = `${to.slice(0, 5)}${to.endsWith('04-30') ? '01-01' : '05-01'}`;
  return { from, to, splits: { gender: { of, isOpen: true, single: true, counts } } };
}

function chain(...atoms: readonly CountedAtom[]): readonly Block[] {
  return chainUntil([], 'gender', atoms, rules);
}

describe('what is published of a split', () => {
  it('can be added up: two pieces of time together are the sum of both, for every figure that is published as sums', () => {
    const [first, ...others] = piecesOf([2026]);
    const consented = anyCaseload(30).map((cases) =>
      cases.filter(
        ({ history }) =>
          !history.some(
            (event) =>
              event.type === 'consent-withdrawn' ||
              (event.type === 'closed' && event.closing.reason === 'consent-withdrawn'),
          ),
      ),
    );
    fc.assert(
      fc.property(consented, (cases) => {
        const splitsIn = (from: string, to: string) =>
          summedSplits(
            numbersOf(sourceOf(cases), { from, to }, '2027-02-01', publishedFigures).folded,
          );
        const parts = [first!, ...others].map(({ from, to }) => splitsIn(from, to));
        const year = splitsIn('2026-01-01', '2026-12-31');
        for (const [code, { of, counts }] of Object.entries(year)) {
          const sum = summed(parts.flatMap((one) => one[code] ?? []));
          expect([code, sum.of, sum.counts]).toEqual([code, of, counts]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is an atom by itself where all of it may be told', () => {
    expect(chain(raised('2026-04-30', 6, 5), raised('2026-06-30', 7, 9))).toMatchObject([
      { from: '2026-01-01', to: '2026-04-30', of: 11 },
      { from: '2026-05-01', to: '2026-06-30', of: 16 },
    ]);
  });

  it('waits for what comes after where it may not, and is told together with that', () => {
    const blocks = chain(raised('2026-04-30', 3, 4), raised('2026-06-30', 3, 5));
    expect(blocks).toEqual([
      {
        ...{ from: '2026-01-01', to: '2026-06-30', of: 15, edition: 1 },
        groups: [
          { codes: ['woman'], count: 6 },
          { codes: ['man'], count: 9 },
          { codes: ['other'], count: 0 },
        ],
      },
    ]);
  });

  it('waits where one atom holds nearly all, so that the other has only so much left', () => {
    expect(chain(raised('2026-04-30', 6, 4), raised('2026-06-30', 0, 1))).toEqual([]);
  });

  it('is not that all are of one kind', () => {
    expect(chain(raised('2026-04-30', 12, 0))).toEqual([]);
  });

  it('is never two small counts together that their sum gives away', () => {
    // Two of at most four each: seven is three and four.
    expect(chain(raised('2026-04-30', 9, 3, 4))).toEqual([]);
    expect(chain(raised('2026-04-30', 9, 3, 3))[0]?.groups).toContainEqual({
      codes: ['man', 'other'],
      count: 6,
    });
  });

  it('stays as it was told, whatever is told after it', () => {
    fc.assert(
      fc.property(anyCaseload(60, 700), (cases) => {
        const editions = allEditions(sourceOf(cases), '2028-07-01');
        editions.forEach((one, n) => {
          const before = editions[n - 1];
          for (const [code, blocks] of Object.entries(before?.chains ?? {}))
            expect(one.chains[code]?.slice(0, blocks.length)).toEqual(blocks);
          for (const [code, snapshot] of Object.entries(before?.snapshots ?? {}))
            expect(one.snapshots[code]).toEqual(snapshot);
          expect(one.edition).toBe(n + 1);
        });
      }),
      { numRuns: 10 },
    );
  });
});

describe('a table of what is published', () => {
  const blocks = chain(raised('2026-04-30', 6, 5), raised('2026-06-30', 7, 8, 1));

  it('is of the days asked for where whole blocks make them up, and else of nothing', () => {
    expect(tableOf(blocks, { from: '2026-05-01', to: '2026-06-30' })?.of).toBe(16);
    expect(tableOf(blocks, { from: '2026-01-01', to: '2026-06-30' })?.of).toBe(27);
    expect(tableOf(blocks, { from: '2026-01-01', to: '2026-08-31' })).toBeUndefined();
    expect(tableOf(blocks, { from: '2026-02-01', to: '2026-06-30' })).toBeUndefined();
  });

  it('tells together what was told together in any of its blocks', () => {
    expect(tableSinceStart(blocks, '2026-12-31')).toMatchObject({
      of: 27,
      groups: [
        { codes: ['woman', 'other'], count: 14 },
        { codes: ['man'], count: 13 },
      ],
    });
  });

  it('hides what is hidden in any of them', () => {
    const [one] = blocks;
    const hidden = { ...one!, groups: [{ codes: ['woman'] }, { codes: ['man'], count: 5 }] };
    expect(together([one!, hidden]).groups.map(({ count }) => count)).toEqual([undefined, 10, 0]);
  });
});

describe('what is published of how things stand', () => {
  const planned = (id: number, tookPart: boolean, on = '2026-02-20') =>
    aCase(`BER-2026-${100 + id}`)
      .raisedOn('2026-01-05')
      .receivedOn('2026-01-12')
      .did(on, {
        verb: 'make-plan',
        plan: aPlanInput(on, { individualTookPart: tookPart }),
        nextFollowUp: '2027-12-12',
      })
      .build();
  const some = [...Array(16).keys()].map((n) => planned(n, n < 8));
  const snapshots = (cases: NumbersSource['cases']) =>
    allEditions(sourceOf(cases), '2027-01-01').at(-1)?.snapshots ?? {};

  it('is told once for each half-year', () => {
    const told = snapshots(some);
    expect(Object.keys(told).filter((code) => code.includes('H'))).toEqual(['2026-H1', '2026-H2']);
    expect(told['2026-H1']?.cells).toMatchObject({ 'took-part:yes': 8, 'took-part:no': 8 });
    expect(told['2026-H2']?.cells).toMatchObject({ 'took-part:yes': 8, 'took-part:no': 8 });
  });

  it('is not told a few at a time either, measured from when it was told last', () => {
    // Two more take part each half-year, of fourteen without a plan: two, four, and then six since it was told.
    const on = ['2026-09-01', '2027-02-01', '2027-09-01'];
    const never = [...Array(8).keys()].map((n) =>
      aCase(`BER-2026-${140 + n}`)
        .raisedOn('2026-01-05')
        .receivedOn('2026-01-12')
        .build(),
    );
    const moved = [
      ...some,
      ...on.flatMap((day, n) => [planned(20 + 2 * n, true, day), planned(21 + 2 * n, true, day)]),
      ...never,
    ];
    const told = allEditions(sourceOf(moved), '2028-01-01').at(-1)?.snapshots ?? {};
    const isTold = (code: string) => told[code]?.cells['own-planning:was-there'] !== undefined;
    expect(['2026-H1', '2026-H2', '2027-H1', '2027-H2'].map(isTold)).toEqual([
      ...[true, false, false, true],
    ]);
  });

  it('is not told again where only a few have changed since', () => {
    const moved = [
      ...some.slice(0, 8),
      ...some.slice(8, 14),
      planned(14, true, '2026-09-01'),
      planned(15, false, '2026-02-20'),
    ];
    const told = snapshots(moved);
    expect(told['2026-H1']?.cells).toHaveProperty('own-planning:was-there');
    expect(told['2026-H2']?.cells).not.toHaveProperty('own-planning:was-there');
    expect(told['2026-H2']?.cells).not.toHaveProperty('took-part:yes');
  });
});
