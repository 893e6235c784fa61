import type { Cell } from '../../../shared/reports/publications/suppress.ts';

/**
 * What a reader who can add and subtract finds out: for every hidden cell the values it can have, near the true one, so
 * that what flows into each node still flows out of it. Shown cells are as they are; hidden ones are at least 1, or as told.
 * Found by trying, so that it shares nothing with the code it judges.
 */
export function possibleValues(
  cells: readonly Cell[],
  hidden: ReadonlySet<string>,
  least = 1,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map([...hidden].map((key) => [key, new Set<number>()]));
  const nodes = [...new Set(cells.flatMap(({ from, to }) => [from, to]))];
  // The last cell at a node decides whether it can still come out even.
  const lastAt = new Map(nodes.map((node) => [node, cells.findLastIndex((c) => touches(c, node))]));
  const values: number[] = [];

  const isEven = (node: string): boolean =>
    cells.reduce(
      (flow, { from, to }, n) =>
        flow + (to === node ? values[n]! : 0) - (from === node ? values[n]! : 0),
      0,
    ) === 0;

  const tryFrom = (n: number): void => {
    const cell = cells[n];
    if (cell === undefined) {
      cells.forEach(({ key }, index) => found.get(key)?.add(values[index]!));
      return;
    }
    const near = [cell.value - 1, cell.value, cell.value + 1].filter((value) => value >= least);
    for (const value of hidden.has(cell.key) ? near : [cell.value]) {
      values[n] = value;
      const settled = [cell.from, cell.to].filter((node) => lastAt.get(node) === n);
      if (settled.every(isEven)) tryFrom(n + 1);
    }
  };
  tryFrom(0);
  return found;
}

function touches({ from, to }: Cell, node: string): boolean {
  return from === node || to === node;
}
