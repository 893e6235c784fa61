import { without } from '../../kernel/without.ts';
import { type CountedSplit, restCode } from './counted-atom.ts';

/** Atoms of one split together. */
export function summed(splits: readonly CountedSplit[]): CountedSplit {
  const [first, ...others] = splits;
  if (first === undefined) throw new Error('There is nothing to sum.');
  const sum = others.reduce(
    (so, one) => ({
      of: so.of + one.of,
      isOpen: so.isOpen,
      single: so.single && one.single,
      counts: added(so.counts, one.counts),
      ...(so.merged !== undefined &&
        one.merged !== undefined && {
          merged: { ...so.merged, counts: added(so.merged.counts, one.merged.counts) },
        }),
    }),
    first,
  );
  return sum.single ? sum : withoutRest(sum);
}

/** Of how many who have several codes have none is not known from their counts. */
function withoutRest(sum: CountedSplit): CountedSplit {
  const { merged } = sum;
  return {
    ...sum,
    counts: without(sum.counts, restCode),
    ...(merged && { merged: { ...merged, counts: without(merged.counts, restCode) } }),
  };
}

function added(
  a: CountedSplit['counts'],
  b: CountedSplit['counts'],
): Readonly<Record<string, number>> {
  const codes = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...codes].map((code) => [code, (a[code] ?? 0) + (b[code] ?? 0)]));
}
