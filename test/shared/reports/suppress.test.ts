import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, hiddenCells } from '../../../shared/reports/publications/suppress.ts';
import { possibleValues } from './possible-values.ts';

const threshold = 5;
const sum = (values: readonly number[]) => values.reduce((so, one) => so + one, 0);

/** A list of parts with their total. */
function list(...parts: readonly number[]): readonly Cell[] {
  return [
    ...parts.map((value, n) => ({ key: `${n}`, value, from: 'whole', to: 'parts' })),
    { key: 'total', value: sum(parts), from: 'parts', to: 'whole' },
  ];
}

/** A cross table with totals of rows and columns and the total of all. */
function crossTable(rows: readonly (readonly number[])[]): readonly Cell[] {
  const columns = rows[0]!.map((_, c) => rows.map((row) => row[c]!));
  return [
    ...rows.flatMap((row, r) =>
      row.map((value, c) => ({ key: `${r}:${c}`, value, from: `row${r}`, to: `column${c}` })),
    ),
    ...rows.map((row, r) => ({ key: `row${r}`, value: sum(row), from: 'all', to: `row${r}` })),
    ...columns.map((column, c) => ({
      key: `column${c}`,
      value: sum(column),
      from: `column${c}`,
      to: 'end',
    })),
    { key: 'total', value: sum(rows.flat()), from: 'end', to: 'all' },
  ];
}

function hidden(cells: readonly Cell[]): readonly string[] {
  return [...hiddenCells(cells, threshold)].sort();
}

/** Every hidden cell can be at least two different things. */
function expectSafe(cells: readonly Cell[]): void {
  const keys = hiddenCells(cells, threshold);
  for (const { key, value } of cells) {
    if (value > 0 && value < threshold) expect(keys).toContain(key);
    if (value === 0) expect(keys).not.toContain(key);
  }
  for (const [key, values] of possibleValues(cells, keys)) {
    expect(values.size, `${key} of ${JSON.stringify(cells)}`).toBeGreaterThan(1);
  }
}

describe('a list with its total', () => {
  it('hides nothing where nothing is small, and shows zeros', () => {
    expect(hidden(list(5, 12, 0, 40))).toEqual([]);
    expect(hidden(list(0, 0))).toEqual([]);
  });

  it('hides a lone small count together with the least of the others', () => {
    expect(hidden(list(3, 12, 7))).toEqual(['0', '2']);
  });

  it('hides no more than the small ones where they hide each other', () => {
    expect(hidden(list(3, 4, 12))).toEqual(['0', '1']);
  });

  it('hides the total too where there is nothing else, or the small ones can only be ones', () => {
    expect(hidden(list(4, 0, 0))).toEqual(['0', 'total']);
    expect(hidden(list(1, 1, 1, 1, 1))).toContain('total');
    expect(hidden(list(1, 1, 8))).toEqual(['0', '1', '2']);
  });

  it('does not let another breakdown of the same total give the total away', () => {
    const byReferrer = [3, 0].map((value, n) => ({
      key: `referrer${n}`,
      value,
      from: 'raised',
      to: 'between',
    }));
    const byGender = [3, 0].map((value, n) => ({
      key: `gender${n}`,
      value,
      from: 'between',
      to: 'counted',
    }));
    const total = { key: 'total', value: 3, from: 'counted', to: 'raised' };
    expect(hidden([...byReferrer, ...byGender, total])).toEqual(['gender0', 'referrer0', 'total']);
  });
});

describe('a cross table', () => {
  it('hides a rectangle, so that neither row nor column gives the small one', () => {
    const keys = hidden(
      crossTable([
        [3, 10, 20],
        [30, 40, 50],
        [60, 70, 80],
      ]),
    );
    expect(keys).toEqual(['0:0', '0:1', '1:0', '1:1']);
  });

  it('knows that two hidden in every row and column can still give one away', () => {
    // Two rectangles and a cell between them: the rows of the first less its columns leave exactly that cell.
    const cells = crossTable([
      [3, 3, 2, 9],
      [3, 3, 9, 9],
      [9, 9, 3, 3],
      [9, 9, 3, 3],
    ]);
    expect(hidden(cells)).toContain('0:2');
    expect(hidden(cells).length).toBeGreaterThan(9);
    expectSafe(cells);
  });
});

// Small counts and zeros more often than large ones, as in a municipality of a few thousand people.
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));

describe('whoever adds and subtracts', () => {
  it('finds no hidden count of a list', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 7 }), (parts) => {
        expectSafe(list(...parts));
      }),
    );
  });

  it('finds no hidden count of a cross table', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (rows) => expectSafe(crossTable(rows))),
      { numRuns: 150 },
    );
  });
});

/** Parts of a total that is shown in any case. */
function parts(...values: readonly number[]): readonly Cell[] {
  return values.map((value, n) => ({ key: `${n}`, value, from: 'whole', to: 'parts' }));
}

describe('the parts of a total that is shown in any case', () => {
  it('hide a lone small one together with the least of the others, or with more where both could only be one', () => {
    expect(hidden(parts(3, 12, 7))).toEqual(['0', '2']);
    expect(hidden(parts(1, 1, 8))).toEqual(['0', '1', '2']);
    expect(hidden(parts(5, 12, 0))).toEqual([]);
  });

  it('are all hidden, the zeros too, where there is nothing else to hide the small one with', () => {
    expect(hidden(parts(3, 0, 0))).toEqual(['0', '1', '2']);
    expect(hidden(parts(1, 1, 0))).toEqual(['0', '1', '2']);
    expect(hidden(parts(2, 1, 0))).toEqual(['0', '1']);
  });

  it('leave every hidden one with at least two possible values', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 6 }), (values) => {
        const cells = parts(...values);
        const keys = hiddenCells(cells, threshold);
        for (const { key, value } of cells)
          if (value > 0 && value < threshold) expect(keys).toContain(key);
        // A reader who sees no part cannot rule out that one of them is 0.
        const least = keys.size === cells.length ? 0 : 1;
        const total = { key: 'total', value: sum(values), from: 'parts', to: 'whole' };
        for (const [key, possible] of possibleValues([...cells, total], keys, least))
          expect(possible.size, `${key} of ${values.join()}`).toBeGreaterThan(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cells that do not add up', () => {
  it('are a fault and not a table', () => {
    const cells = [{ key: 'lost', value: 3, from: 'here', to: 'there' }];
    expect(() => hiddenCells(cells, threshold)).toThrow(/add up/);
  });
});
