import type { Counts, Spread } from './row.ts';

/** Of fewer, the 90th percentile would be the longest of all (handbook §7). */
const ninetiethFrom = 10;

/** How many of each code; every code of the list is there, with 0 when it does not occur. */
export function countBy<Code extends string, Item>(
  codes: readonly Code[],
  items: readonly Item[],
  codesOf: (item: Item) => readonly Code[],
): Counts<Code> {
  const counts = new Map<Code, number>(codes.map((code) => [code, 0]));
  for (const item of items) {
    for (const code of new Set(codesOf(item))) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Object.fromEntries(counts) as Record<Code, number>;
}

/** Median (of an even number, the mean of the middle two), mean and longest; numbers are not rounded here. */
export function spreadOf(days: readonly number[]): Spread {
  const sorted = [...days].sort((a, b) => a - b);
  const longest = sorted.at(-1);
  if (longest === undefined) return { n: 0 };
  const n = sorted.length;
  const upper = sorted[Math.floor(n / 2)] ?? longest;
  const lower = sorted[Math.ceil(n / 2) - 1] ?? longest;
  const ninetieth = sorted[Math.ceil((n * 9) / 10) - 1];
  return {
    n,
    median: (upper + lower) / 2,
    mean: sorted.reduce((sum, one) => sum + one, 0) / n,
    ...(n < ninetiethFrom || ninetieth === undefined ? {} : { ninetieth }),
    longest,
  };
}
