import type { Cell } from '../../../shared/reports/publications/suppress.ts';

/**
 * The hidden cells that follow from the shown ones by adding and subtracting, in any combination: Gauss's elimination on
 * one equation a node. Every row stays in −1, 0 and 1, since each cell goes from one node to one.
 */
export function solvedCells(
  cells: readonly Cell[],
  hidden: ReadonlySet<string>,
): readonly string[] {
  const unknown = cells.filter(({ key }) => hidden.has(key));
  const nodes = [...new Set(unknown.flatMap(({ from, to }) => [from, to]))];
  const rows = nodes.map((node) =>
    unknown.map(({ from, to }) => Number(to === node) - Number(from === node)),
  );
  let done = 0;
  for (let column = 0; column < unknown.length; column += 1) {
    const pivot = rows.findIndex((row, r) => r >= done && row[column] !== 0);
    if (pivot === -1) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const by = rows[done]!;
    rows.forEach((row, r) => {
      const factor = row[column]! / by[column]!;
      if (r === done || factor === 0) return;
      rows[r] = row.map((value, c) => value - factor * by[c]!);
    });
    done += 1;
  }
  return rows.flatMap((row) => {
    const left = unknown.filter((_, c) => row[c] !== 0);
    return left.length === 1 ? left.map(({ key }) => key) : [];
  });
}
