import { outsideOf } from './classes.ts';
import type { Folded, FoldedOf } from './counting/fold.ts';
import type { FigureRow, LevelCounts } from './counting/row.ts';
import type { Cell } from './suppress.ts';

/** Codes of the splits that are told in their merged codes. */
export type Merged = ReadonlySet<string>;

/** The counts of a split in the codes it is told in. */
export function levelOf({ row, value }: FoldedOf<'split'>, merged: Merged): LevelCounts {
  return (merged.has(row.code) ? value.merged : undefined) ?? value;
}

/**
 * Both splits of a cross table in codes that sum to the count, or undefined: without totals of rows and columns there is
 * nothing it could be guarded by.
 */
export function sidesOf(
  { row }: FoldedOf<'cross'>,
  folded: readonly Folded[],
  merged: Merged,
): readonly [LevelCounts, LevelCounts] | undefined {
  const [from, to] = [row.from, row.to].map(({ code }) => {
    const side = folded.find((one) => one.kind === 'split' && one.row.code === code);
    const level = side?.kind === 'split' ? levelOf(side, merged) : undefined;
    return level?.single === true && sumOf(level) === totalOf(folded, row.of.code)
      ? level
      : undefined;
  });
  if (from === undefined || to === undefined) return undefined;
  return merged.has(row.from.code) === merged.has(row.to.code) ? [from, to] : undefined;
}

export function pairsOf(sides: readonly [LevelCounts, LevelCounts]): readonly string[] {
  const [from, to] = sides.map(({ counts }) => Object.keys(counts));
  return (from ?? []).flatMap((one) => (to ?? []).map((other) => `${one}:${other}`));
}

/** What it costs to hide what is asked for first. */
const headline = 4;

/** The cells of one breakdown, between the two nodes it lies between. */
type Stage = (from: string, to: string) => readonly Cell[];

/**
 * All that is suppressed, as one network of cells whose sums are those a reader can form. Breakdowns of a total that is shown
 * in any case stand each by itself; those of one that may be hidden lie after each other in a circle with it.
 */
export function networkOf(folded: readonly Folded[], merged: Merged): readonly Cell[] {
  return folded
    .filter((one) => one.kind === 'count')
    .flatMap((one) => {
      const { code, restOf } = one.row;
      const stages = stagesOf(one, folded, merged);
      const between = stages.map((stage, n) => [stage, `${code} ${n}`] as const);
      if (outsideOf(one.row) === 'as-it-is')
        return between.flatMap(([stage, node]) => stage(`${node} from`, `${node} to`));
      const [start, end] = restOf === undefined ? [code, code] : [`${restOf} from`, `${restOf} to`];
      const nodes = [...between.map(([, node]) => node), end];
      return [
        { key: code, value: one.value, from: start, to: nodes[0] ?? end },
        ...between.flatMap(([stage, node], n) => stage(node, nodes[n + 1] ?? end)),
      ];
    });
}

function stagesOf(
  count: FoldedOf<'count'>,
  folded: readonly Folded[],
  merged: Merged,
): readonly Stage[] {
  const parts = folded.filter(
    ({ row }) =>
      'of' in row &&
      row.of.code === count.row.code &&
      outsideOf(row) === 'suppressed' &&
      !saysWhatOthersSay(row),
  );
  const splits = parts.filter((one) => one.kind === 'split' && levelOf(one, merged).single);
  const within = new Set<string>();
  const stages = parts.flatMap((one): readonly Stage[] => {
    if (one.kind === 'share') {
      const split = splits.find(({ row }) => row.code === one.row.sums?.split);
      if (split?.kind === 'split') within.add(split.row.code);
      return [shareStage(one, split?.kind === 'split' ? levelOf(split, merged) : undefined)];
    }
    const sides = one.kind === 'cross' ? sidesOf(one, folded, merged) : undefined;
    if (one.kind !== 'cross' || sides === undefined) return [];
    within.add(one.row.from.code).add(one.row.to.code);
    return [crossStage(one, sides, merged)];
  });
  const alone = splits.flatMap((one) =>
    one.kind === 'split' && !within.has(one.row.code)
      ? [splitStage(one, levelOf(one, merged), count.value)]
      : [],
  );
  return [...stages, ...alone];
}

/** Its counts are those of other figures, and are hidden with them. */
export function saysWhatOthersSay(row: FigureRow): boolean {
  return 'readOff' in row || 'sumOf' in row;
}

/** Those that are, and those that are not: what is left of a share can be had by subtraction. */
function shareStage({ row, value }: FoldedOf<'share'>, level: LevelCounts | undefined): Stage {
  const { code, sums } = row;
  const [yes, no] = [`${code}:yes`, `${code}:no`];
  const rest = value.of - value.part;
  if (sums === undefined || level === undefined)
    return (from, to) => [
      { key: yes, value: value.part, from, to },
      { key: no, value: rest, from, to },
    ];
  return (from, to) => [
    { key: yes, value: value.part, from, to: yes, weight: headline },
    { key: no, value: rest, from, to: no, weight: headline },
    ...Object.entries(level.counts).map(([category, n]) => ({
      key: `${sums.split}:${category}`,
      value: n,
      from: sums.categories.includes(category) ? yes : no,
      to,
    })),
  ];
}

function splitStage({ row }: FoldedOf<'split'>, level: LevelCounts, total: number): Stage {
  const codes = Object.entries(level.counts);
  return (from, to) => [
    ...codes.map(([category, value]) => ({ key: `${row.code}:${category}`, value, from, to })),
    ...(row.partial === true
      ? [{ key: `${row.code}::rest`, value: total - sumOf(level), from, to }]
      : []),
  ];
}

function crossStage(
  { row, value }: FoldedOf<'cross'>,
  sides: readonly [LevelCounts, LevelCounts],
  merged: Merged,
): Stage {
  const counts = merged.has(row.from.code) ? value.merged : value.counts;
  const [rows, columns] = sides.map((side) => Object.entries(side.counts));
  const node = (side: string, code = '') => `${row.code} ${side} ${code}`;
  return (from, to) => [
    ...(rows ?? []).map(([code, n]) => ({
      ...{ key: `${row.from.code}:${code}`, value: n, from, to: node('row', code) },
    })),
    ...pairsOf(sides).map((pair) => {
      const [one, other] = pair.split(':');
      return {
        key: `${row.code}:${pair}`,
        value: counts[pair] ?? 0,
        from: node('row', one),
        to: node('column', other),
      };
    }),
    ...(columns ?? []).map(([code, n]) => ({
      ...{ key: `${row.to.code}:${code}`, value: n, from: node('column', code), to },
    })),
  ];
}

function sumOf({ counts }: LevelCounts): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/** The value of a count; 0 for one that is not listed. */
export function totalOf(folded: readonly Folded[], code: string): number {
  const found = folded.find((one) => one.kind === 'count' && one.row.code === code);
  return found?.kind === 'count' ? found.value : 0;
}
