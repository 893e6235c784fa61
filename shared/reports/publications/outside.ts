import { isPublished, outsideOf } from '../counting/classes.ts';
import type { Folded } from '../counting/fold.ts';
import { levelOf, type Merged, networkOf, saysWhatOthersSay, totalOf } from './network.ts';
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
      .flatMap((one) => keysOf(one, merged))
      .filter((key) => !hidden.has(key)),
  );
  return { keys, merged };
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
    if (one.kind !== 'split' || !isPublished(one.row)) return [];
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

/** The counts of figures by their keys, in the codes they are told in. */
export function valuesOf(folded: readonly Folded[], merged: Merged): ReadonlyMap<string, number> {
  return new Map(
    folded.flatMap((one): readonly (readonly [string, number])[] => {
      const { code } = one.row;
      switch (one.kind) {
        case 'count':
          return [[code, one.value]];
        case 'share':
          return [
            [`${code}:yes`, one.value.part],
            [`${code}:no`, one.value.of - one.value.part],
          ];
        case 'split':
          return Object.entries(levelOf(one, merged).counts).map(
            ([category, n]) => [`${code}:${category}`, n] as const,
          );
        case 'cross':
        case 'spread':
        case 'ratios':
          return [];
      }
    }),
  );
}

/** Every count that a figure is shown by. */
function keysOf(one: Folded, merged: Merged): readonly string[] {
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
    // Of two attributes at once nothing leaves the team.
    case 'cross':
      return [];
  }
}
