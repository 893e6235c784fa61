import { outsideOf } from './classes.ts';
import type { Folded } from './counting/fold.ts';
import {
  levelOf,
  type Merged,
  networkOf,
  pairsOf,
  saysWhatOthersSay,
  sidesOf,
  totalOf,
} from './network.ts';
import type { SplitRow } from './counting/row.ts';
import { connected, hiddenCells, isSmall } from './suppress.ts';

/** What may be seen outside the team: keys of counts (`raised`, `gender:woman`), and the splits told in merged codes. */
export interface Seen {
  readonly keys: ReadonlySet<string>;
  readonly merged: Merged;
}

/**
 * What is left of the figures outside the team (handbook §7): all that is classed, the splits suppressed. Codes are merged
 * before any count is hidden, together with all that it could be worked out from.
 */
export function seenOutside(folded: readonly Folded[], threshold: number): Seen {
  const classed = folded.filter(({ row }) => outsideOf(row) !== 'hidden');
  const merged = splitsToMerge(classed, threshold);
  const hidden = new Set([
    ...hiddenCells(networkOf(classed, merged), threshold),
    ...hiddenBySeveral(classed, merged, threshold),
  ]);
  const keys = new Set(
    classed
      .filter(({ row }) => !saysWhatOthersSay(row))
      .flatMap((one) => keysOf(one, classed, merged))
      .filter((key) => !hidden.has(key)),
  );
  const telling = new Set(
    classed.flatMap((one) => tellingKeys(one, { keys, merged }, folded, threshold)),
  );
  const safe = [...keys].filter((key) => !telling.has(key));
  const summed = classed.flatMap((one) => (one.kind === 'split' ? summedKeys(one.row, keys) : []));
  return { keys: new Set([...safe, ...summed]), merged };
}

/** The splits that have merged codes and, in their own, something that would have to be hidden. */
function splitsToMerge(folded: readonly Folded[], threshold: number): Merged {
  const cells = networkOf(folded, new Set());
  const touched = cells
    .filter(({ value }) => isSmall(value, threshold))
    .flatMap((cell) => connected(cells, cell).map(({ key }) => key));
  const keys = [...touched, ...hiddenBySeveral(folded, new Set(), threshold)];
  const codes = new Set(keys.map((key) => key.split(':')[0]));
  const splits = folded.filter((one) => one.kind === 'split' && one.row.merged !== undefined);
  return new Set(splits.map(({ row }) => row.code).filter((code) => codes.has(code)));
}

/**
 * Where a case is counted under several codes, they only just fail to sum to the total: a lone hidden one gets company, and
 * of few cases no code is shown, not even that it does not occur.
 */
function hiddenBySeveral(
  folded: readonly Folded[],
  merged: Merged,
  threshold: number,
): readonly string[] {
  return folded.flatMap((one) => {
    if (one.kind !== 'split' || outsideOf(one.row) !== 'suppressed') return [];
    if (saysWhatOthersSay(one.row)) return [];
    const { counts, single } = levelOf(one, merged);
    if (single) return [];
    const codes = Object.keys(counts).map((code) => `${one.row.code}:${code}`);
    if (isSmall(totalOf(folded, one.row.of.code), threshold)) return codes;
    const some = Object.entries(counts)
      .filter(([, value]) => value > 0)
      .sort(([, a], [, b]) => a - b);
    const small = some.filter(([, value]) => isSmall(value, threshold)).length;
    return some.slice(0, small === 1 ? 2 : small).map(([code]) => `${one.row.code}:${code}`);
  });
}

/**
 * Of a split whose codes follow from those of another: the counts that would tell what is hidden or merged there. They are told
 * where the other's count is, and those in that one but not in these are nobody, or enough.
 */
function tellingKeys(
  one: Folded,
  { keys, merged }: Seen,
  folded: readonly Folded[],
  threshold: number,
): readonly string[] {
  if (one.kind !== 'split' || one.row.follows === undefined) return [];
  const { row, value } = one;
  const { follows } = one.row;
  const total = totalOf(folded, row.of.code);
  const others = folded.filter(
    (other) =>
      other.kind === 'split' &&
      follows.of.includes(other.row.code) &&
      // Of another number it says nothing of the same individuals.
      totalOf(folded, other.row.of.code) === total,
  );
  const telling = others.flatMap((other) => {
    if (other.kind !== 'split') return [];
    const { counts } = levelOf(other, merged);
    const group = merged.has(other.row.code) ? other.row.merged : undefined;
    const inOther = (code: string) => group?.groupOf(follows.codeOf(code)) ?? follows.codeOf(code);
    return Object.entries(counts).flatMap(([code, n]) => {
      const shown = Object.entries(value.counts).filter(
        ([mine]) => inOther(mine) === code && keys.has(`${row.code}:${mine}`),
      );
      const left = shown.reduce((rest, [, count]) => rest - count, n);
      const isTold = keys.has(`${other.row.code}:${code}`);
      return isTold && !isSmall(left, threshold)
        ? []
        : shown.map(([mine]) => `${row.code}:${mine}`);
    });
  });
  // One that is hidden alone is what the total leaves when all others are known, those with none of the codes among them.
  return row.partial === true && telling.length > 0 ? [...telling, `${row.code}::rest`] : telling;
}

/** Of a split that others together are: the counts of which all of theirs are shown. */
function summedKeys({ code, labels, sumOf }: SplitRow, keys: ReadonlySet<string>) {
  if (sumOf === undefined) return [];
  return Object.keys(labels)
    .filter((category) => sumOf.every((split) => keys.has(`${split}:${category}`)))
    .map((category) => `${code}:${category}`);
}

/** Every count that a figure is shown by. */
function keysOf(one: Folded, folded: readonly Folded[], merged: Merged): readonly string[] {
  const { code } = one.row;
  switch (one.kind) {
    case 'count':
    case 'spread':
    case 'ratios':
      return [code];
    case 'share':
      return [`${code}:yes`, `${code}:no`];
    case 'split': {
      const codes = Object.keys(levelOf(one, merged).counts);
      // Those with none of the codes are printed nowhere, but are what is left of the total.
      return [...codes, ...(one.row.partial === true ? [':rest'] : [])].map(
        (category) => `${code}:${category}`,
      );
    }
    case 'cross': {
      const sides = sidesOf(one, folded, merged);
      return sides === undefined ? [] : pairsOf(sides).map((pair) => `${code}:${pair}`);
    }
  }
}
