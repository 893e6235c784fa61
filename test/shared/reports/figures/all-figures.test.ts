import { describe, expect, it } from 'vitest';
import { periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import { allFigures } from '../../../../shared/reports/figures/all-figures.ts';
import type { Facts } from '../../../../shared/reports/counting/basis.ts';
import {
  count,
  share,
  split,
  spread,
  wordsOf,
} from '../../../../shared/reports/counting/describe.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { presentNumbers } from '../../../../shared/reports/present-numbers.ts';
import type { FigureClass, FigureRow, Words } from '../../../../shared/reports/counting/row.ts';
import { aCase } from '../../../builders/case.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const tertial2: PeriodRef = { kind: 'tertial', year: 2026, n: 2 };
const source = {
  team,
  cases: Array.from({ length: 12 }, (_, n) =>
    aCase(`BER-2026-${100 + n}`)
      .raisedOn('2026-05-05')
      .receivedOn('2026-05-12')
      .build(),
  ),
  meetings: [],
  deviations: [],
  rules: builtInRules,
};

function facts(): Facts {
  return numbersOf(source, periodOf(tertial2), '2026-09-30');
}

/** The numbers with these figures after all the others. */
function shown(rows: readonly FigureRow[], suppressed: boolean) {
  const numbers = numbersOf(source, periodOf(tertial2), '2026-09-30', [...allFigures, ...rows]);
  return presentNumbers(team, numbers, tertial2, { suppressed, today: '2026-09-30' });
}

describe('every figure', () => {
  it('has a code of its own', () => {
    const codes = allFigures.map(({ code }) => code);
    expect(codes.filter((code, n) => codes.indexOf(code) !== n)).toEqual([]);
    // A colon parts a figure from its codes in the keys of counts.
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  it.each(allFigures.map((row) => [row.code, row] as const))(
    '%s has a class, a title, a definition, and words for all its codes',
    (_, row: FigureRow) => {
      expect([
        'flow-total',
        'split',
        'split-by-half-year',
        'split-by-tertial',
        'team-only',
      ]).toContain(row.class);
      expect(row.table.title).toMatch(/^\p{Lu}/u);
      expect(row.table.definition).toMatch(/^\p{Lu}.*\.$/u);
      const words = [
        ...('label' in row ? [row.label] : []),
        ...(row.kind === 'split' || row.kind === 'ratios'
          ? Object.values<Words>(wordsOf(row, periodOf(tertial2)))
          : []),
        ...(row.kind === 'split' ? Object.values(row.merged?.labels ?? {}) : []),
      ];
      for (const said of words)
        expect(typeof said === 'string' ? said : said(facts())).toMatch(/\p{L}{2}/u);
    },
  );

  it('stands in a table that all its figures describe alike', () => {
    const tables = new Map<string, unknown>();
    for (const { table } of allFigures) {
      expect(tables.get(table.code) ?? table, table.code).toBe(table);
      tables.set(table.code, table);
    }
  });

  it('is a part of what is listed too, as are the total of its table and what it is printed with', () => {
    const codes = new Set<string>(allFigures.map(({ code }) => code));
    const rows: readonly FigureRow[] = allFigures;
    for (const row of rows) {
      if ('of' in row) expect(codes, row.code).toContain(row.of.code);
      for (const code of [row.table.total, row.table.onlyWith])
        if (code !== undefined) expect(codes, row.code).toContain(code);
    }
  });

  it('tells every code apart when merged, and merges into codes that have words', () => {
    const { folded } = numbersOf(source, periodOf(tertial2), '2026-09-30');
    for (const one of folded)
      if (one.kind === 'split' && one.row.merged !== undefined) {
        const merged = Object.keys(one.value.merged?.counts ?? {});
        expect(merged, one.row.code).toEqual(Object.keys(one.row.merged.labels));
        expect(merged.length).toBeLessThan(Object.keys(one.row.labels).length);
      }
  });
});

describe('a figure that nobody has classed', () => {
  const table = {
    code: 'unclassed',
    group: 'flow' as const,
    title: 'Ny uppdelning',
    definition: 'Räknas på nytt.',
  };
  const moods = { glad: 'Glad', sad: 'Ledsen' };
  /** Twelve of a kind and nothing small, so that only the class can hide them. */
  function rowsOf(figureClass: FigureClass | undefined): readonly FigureRow[] {
    const whole = count({
      code: 'moods',
      class: figureClass,
      table,
      label: 'Alla stämningar',
      items: ({ courses }) => courses,
    });
    return [
      whole,
      split(whole, {
        code: 'mood',
        class: figureClass,
        table: {
          group: 'flow',
          title: 'Ny uppdelning efter stämning',
          definition: 'Räknas på nytt.',
        },
        labels: moods,
        by: () => ['glad'],
      }),
      share(whole, {
        code: 'gladness',
        class: figureClass,
        table,
        label: 'Glada',
        is: () => true,
      }),
      spread(whole, {
        code: 'mood-time',
        class: figureClass,
        table: { group: 'flow', title: 'Ny tid', definition: 'Räknas på nytt.' },
        shownIn: 'days',
        days: () => 7,
      }),
    ];
  }
  const told = /Ny uppdelning|stämning|Glad|Ny tid/;

  it('is shown in the team and hidden outside it', () => {
    expect(JSON.stringify(shown(rowsOf(undefined), false))).toMatch(told);
    const outside = shown(rowsOf(undefined), true);
    expect(JSON.stringify(outside)).not.toMatch(told);
    expect(outside).toEqual(shown([], true));
  });

  it('is shown outside once it has been classed', () => {
    const titles = shown(rowsOf('flow-total'), true).tables.map(({ title }) => title);
    expect(titles).toContain('Ny uppdelning efter stämning');
    expect(titles).toContain('Ny tid');
  });

  it('is hidden by whatever way it came in: without the field, with a class unknown here, with one of no prototype', () => {
    const [whole] = rowsOf(undefined);
    const without = Object.fromEntries(Object.entries(whole!).filter(([key]) => key !== 'class'));
    // What has not been through the compiler, as from a document.
    const unknown = JSON.parse(
      JSON.stringify(['flow-totals', 'constructor', '', null, 1, {}]),
    ) as FigureClass[];
    expect(shown([without as unknown as FigureRow], true)).toEqual(shown([], true));
    for (const one of unknown)
      expect(shown([{ ...whole!, class: one }], true)).toEqual(shown([], true));
  });

  it('hides what is a part of it, however that is classed', () => {
    const [whole, ...parts] = rowsOf('flow-total');
    const rows = parts.map((row) => ({ ...row, of: { ...whole!, class: undefined } }) as FigureRow);
    expect(shown(rows, true)).toEqual(shown([], true));
  });

  it('is hidden as well when its class keeps it in the team', () => {
    expect(shown(rowsOf('team-only'), true)).toEqual(shown([], true));
  });
});
