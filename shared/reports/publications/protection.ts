/** A reader must be left with so many values that a small count could have (handbook §7). */
const leastValues = 3;

/**
 * Whether a block may be told although the reader knows how many there are in each of its atoms: then every count of one group
 * in one atom lies between two bounds, and between them there must be enough values wherever it may be a small one. With fewer
 * in the atom than that, none may be ruled out.
 * @param ofAtoms how many there are in each atom
 * @param counts of the groups of the whole block
 */
export function holdsInAtoms(
  ofAtoms: readonly number[],
  counts: readonly number[],
  threshold: number,
): boolean {
  const all = ofAtoms.reduce((sum, n) => sum + n, 0);
  return ofAtoms
    .filter((n) => n > 0)
    .every((n) =>
      counts
        .filter((count) => count > 0)
        .every((count) => {
          const least = Math.max(0, n - (all - count));
          const most = Math.min(n, count);
          return least >= threshold || most - least + 1 >= Math.min(leastValues, n + 1);
        }),
    );
}

/**
 * Whether codes may be told as one number: at least two of them, enough individuals, and of codes that are all small, so many
 * that each still has enough values. A reader knows that what is merged occurs.
 */
export function hidesTogether(counts: readonly number[], threshold: number): boolean {
  const sum = counts.reduce((so, n) => so + n, 0);
  if (counts.length < 2 || sum < threshold) return false;
  if (counts.some((n) => n >= threshold)) return true;
  const others = counts.length - 1;
  const least = Math.max(1, sum - others * (threshold - 1));
  const most = Math.min(threshold - 1, sum - others);
  return most - least + 1 >= leastValues;
}
