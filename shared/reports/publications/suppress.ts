/**
 * Small counts outside the team (handbook §7): what may be shown so that a hidden count cannot be worked out either.
 *
 * Tables with totals are a network: a cell is an arrow from what it is a part of to what it is summed into next, and
 * what flows into a node flows out of it. A row of n parts with its total is n arrows there and one back; a cross table
 * has a node for every row and every column; breakdowns of the same total lie after each other. So every sum anybody can
 * form from the table is a sum over nodes, and a hidden cell is safe exactly when the hidden cells leave a way around
 * along which one could be added and taken away without breaking a sum.
 */
export interface Cell {
  readonly key: string;
  /** A count, 0 or more. */
  readonly value: number;
  readonly from: string;
  readonly to: string;
  /** Counts against hiding this one to protect another: what is asked for first should stay. */
  readonly weight?: number;
}

/**
 * Keys of the cells to hide: those under the threshold (0 is shown), and as many more, the least first, as it takes.
 * The reader is taken to know that what is hidden is at least 1. Only where nothing else is left, as when the total is known
 * and there is one part, the zeros connected with it are hidden too, all of them; then the reader cannot know that.
 *
 * A total that is known in any case is left out of the cells.
 */
export function hiddenCells(cells: readonly Cell[], threshold: number): ReadonlySet<string> {
  const small = cells.filter(({ value }) => isSmall(value, threshold));
  const so: Hiding = { hidden: new Set(small.map(({ key }) => key)), zeros: new Set() };
  for (let exposed = exposedCell(cells, so); exposed; exposed = exposedCell(cells, so)) {
    const around = wayAround(cells, so, exposed);
    if (around !== undefined) around.forEach((key) => so.hidden.add(key));
    else if (!so.zeros.has(exposed.key)) hideZeros(connected(cells, exposed), so);
    else throw new Error(`the cells around ${exposed.key} do not add up, so it cannot be hidden`);
  }
  return so.hidden;
}

/** Cells from which one can come to this one, along any others. */
export function connected(cells: readonly Cell[], one: Cell): readonly Cell[] {
  const nodes = new Set([one.from, one.to]);
  for (let size = 0; size < nodes.size;) {
    size = nodes.size;
    for (const { from, to } of cells) if (nodes.has(from) || nodes.has(to)) nodes.add(from).add(to);
  }
  return cells.filter(({ from }) => nodes.has(from));
}

interface Hiding {
  readonly hidden: Set<string>;
  /** Cells where the reader cannot rule out 0. */
  readonly zeros: Set<string>;
}

function hideZeros(cells: readonly Cell[], { hidden, zeros }: Hiding): void {
  for (const { key, value } of cells) {
    zeros.add(key);
    if (value === 0) hidden.add(key);
  }
}

/** Not 0, which says nothing about anybody, and under the threshold. */
export function isSmall(count: number, threshold: number): boolean {
  return count > 0 && count < threshold;
}

interface Step {
  readonly cell: Cell;
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/** A hidden cell that has only one possible value. */
function exposedCell(cells: readonly Cell[], so: Hiding): Cell | undefined {
  const hiddenOnes = cells.filter(({ key }) => so.hidden.has(key));
  return hiddenOnes.find((cell) => shortestCycle(hiddenOnes, so, cell) === undefined);
}

/** The cheapest cells whose hiding gives this one another possible value. */
function wayAround(
  cells: readonly Cell[],
  so: Hiding,
  exposed: Cell,
): readonly string[] | undefined {
  // Zeros that are shown can move nothing.
  const usable = cells.filter(({ key, value }) => value > 0 || so.hidden.has(key));
  return shortestCycle(usable, so, exposed);
}

/** Around through the cell, in either direction; the cheaper of the two. */
function shortestCycle(
  cells: readonly Cell[],
  so: Hiding,
  through: Cell,
): readonly string[] | undefined {
  const steps = cells.filter(({ key }) => key !== through.key).flatMap((cell) => stepsOf(cell, so));
  const more = shortestWay(steps, through.to, through.from);
  const less = canBeLess(through, so) ? shortestWay(steps, through.from, through.to) : undefined;
  if (more === undefined || less === undefined) return (more ?? less)?.keys;
  return (less.cost < more.cost ? less : more).keys;
}

/** One more goes with the arrow, one less against it. */
function stepsOf(cell: Cell, so: Hiding): readonly Step[] {
  const { from, to, value, weight = 1 } = cell;
  const cost = so.hidden.has(cell.key) ? 0 : value * weight;
  const forward = { cell, from, to, cost };
  return canBeLess(cell, so) ? [forward, { cell, from: to, to: from, cost }] : [forward];
}

function canBeLess({ key, value }: Cell, { zeros }: Hiding): boolean {
  return value > (zeros.has(key) ? 0 : 1);
}

interface Way {
  readonly cost: number;
  readonly keys: readonly string[];
}

function shortestWay(steps: readonly Step[], start: string, goal: string): Way | undefined {
  const done = new Set<string>();
  const open = new Map<string, Way>([[start, { cost: 0, keys: [] }]]);
  while (open.size > 0) {
    const [node, way] = cheapest(open);
    if (node === goal) return way;
    open.delete(node);
    done.add(node);
    for (const { cell, from, to, cost } of steps) {
      if (from !== node || done.has(to)) continue;
      const total = way.cost + cost;
      const known = open.get(to);
      if (known === undefined || total < known.cost)
        open.set(to, { cost: total, keys: [...way.keys, cell.key] });
    }
  }
  return undefined;
}

function cheapest(open: ReadonlyMap<string, Way>): readonly [string, Way] {
  return [...open].reduce((best, one) => (one[1].cost < best[1].cost ? one : best));
}
