import { isPublished, outsideOf } from '../counting/classes.ts';
import type { Folded, FoldedOf } from '../counting/fold.ts';
import type { FigureRow, LevelCounts } from '../counting/row.ts';
import type { Cell } from './suppress.ts';

/** Codes of the splits that are told in their merged codes. */
export type Merged = ReadonlySet<string>;

/** The counts of a split in the codes it is told in. */
export function levelOf({ row, value }: FoldedOf<'split'>, merged: Merged): LevelCounts {
  return (merged.has(row.code) ? value.merged : undefined) ?? value;
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
      const { code } = one.row;
      const stages = stagesOf(one, folded, merged);
      const between = stages.map((stage, n) => [stage, `${code} ${n}`] as const);
      if (outsideOf(one.row) === 'as-it-is')
        return between.flatMap(([stage, node]) => stage(`${node} from`, `${node} to`));
      const nodes = [...between.map(([, node]) => node), code];
      return [
        { key: code, value: one.value, from: code, to: nodes[0] ?? code },
        ...between.flatMap(([stage, node], n) => stage(node, nodes[n + 1] ?? code)),
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
      'of' in row && row.of.code === count.row.code && isPublished(row) && !saysWhatOthersSay(row),
  );
  const splits = parts.filter((one) => one.kind === 'split' && levelOf(one, merged).single);
  const within = new Set<string>();
  const stages = parts.flatMap((one): readonly Stage[] => {
    if (one.kind === 'share') {
      const split = splits.find(({ row }) => row.code === one.row.sums?.split);
      if (split?.kind === 'split') within.add(split.row.code);
      const level = split?.kind === 'split' ? levelOf(split, merged) : undefined;
      return [shareStage(one, level, count.value)];
    }
    return [];
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
  return 'readOff' in row;
}

/** Those that are, those that are not, and those of whom it is not known: what is left of a share can be had by subtraction. */
function shareStage(
  { row, value }: FoldedOf<'share'>,
  level: LevelCounts | undefined,
  total: number,
): Stage {
  const { code, sums } = row;
  const [yes, no] = [`${code}:yes`, `${code}:no`];
  const rest = value.of - value.part;
  if (sums === undefined || level === undefined)
    return (from, to) => [
      { key: yes, value: value.part, from, to },
      { key: no, value: rest, from, to },
      ...(total === value.of
        ? []
        : [{ key: `${code}:unknown`, value: total - value.of, from, to }]),
    ];
  return (from, to) => [
    { key: yes, value: value.part, from, to: yes, weight: headline },
    { key: no, value: rest, from, to: no, weight: headline },
    ...Object.entries(level.counts).map(([category, n]) => ({
      key: `${sums.split}:${category}`,
      value: n,
      from: sums.unknown.includes(category) ? from : sums.categories.includes(category) ? yes : no,
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

function sumOf({ counts }: LevelCounts): number {
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/** The value of a count; 0 for one that is not listed. */
export function totalOf(folded: readonly Folded[], code: string): number {
  const found = folded.find((one) => one.kind === 'count' && one.row.code === code);
  return found?.kind === 'count' ? found.value : 0;
}
