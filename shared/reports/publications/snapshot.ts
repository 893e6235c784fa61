import { outsideOf, type Outside } from '../counting/classes.ts';
import type { Folded } from '../counting/fold.ts';
import type { Snapshot } from './publication.ts';
import { seenOutside, valuesOf } from './outside.ts';
import { isSmall } from './suppress.ts';

/** The figures that are published so, with the open totals they are parts of. */
export function publishedBy(folded: readonly Folded[], by: Outside): readonly Folded[] {
  const own = folded.filter(({ row }) => outsideOf(row) === by);
  const wholes = new Set(own.flatMap(({ row }) => ('of' in row ? [row.of.code] : [])));
  return folded.filter((one) => own.includes(one) || wholes.has(one.row.code));
}

interface Before {
  readonly threshold: number;
  readonly edition: number;
  /** Those of the same kind of period before it, the first first. */
  readonly before: readonly Snapshot[];
}

/**
 * What may be told of how things stood when a period ended: small counts hidden with all they could be worked out from, and of
 * those who are still there nothing where so few have changed that it would be about them.
 */
export function snapshotOf(
  folded: readonly Folded[],
  by: Outside,
  { threshold, edition, before }: Before,
): Snapshot {
  const own = publishedBy(folded, by);
  const { keys, merged } = seenOutside(own, threshold);
  const values = valuesOf(own, merged);
  const cells = Object.fromEntries([...values].filter(([key]) => keys.has(key)));
  const changed = own.filter(({ row }) => {
    const isOfThoseThere = 'of' in row && outsideOf(row.of) === 'as-it-is';
    return isOfThoseThere && isSmall(changedSince(row.code, cells, before), threshold);
  });
  const hidden = new Set(changed.map(({ row }) => row.code));
  const told = Object.entries(cells).filter(([key]) => !hidden.has(key.split(':')[0] ?? ''));
  return { cells: Object.fromEntries(told), merged: [...merged], edition };
}

/**
 * How many have changed at least since the counts of one figure were told last; 0 where they never were. What was kept back in between
 * is no mark to measure from: a few at a time would be told of all the same.
 */
function changedSince(code: string, now: Snapshot['cells'], before: readonly Snapshot[]): number {
  const ofIt = (cells: Snapshot['cells']) =>
    Object.keys(cells).filter((key) => key.startsWith(`${code}:`));
  const last = before.findLast(({ cells }) => ofIt(cells).length > 0)?.cells;
  if (last === undefined) return 0;
  const changes = ofIt(now)
    .filter((key) => key in last)
    .map((key) => (now[key] ?? 0) - (last[key] ?? 0));
  const sum = (some: readonly number[]) => some.reduce((so, n) => so + n, 0);
  return Math.max(sum(changes.filter((n) => n > 0)), -sum(changes.filter((n) => n < 0)));
}
