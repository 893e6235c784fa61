import { outsideOf, type Outside } from '../counting/classes.ts';
import type { Folded } from '../counting/fold.ts';
import type { Snapshot } from './publication.ts';
import { seenOutside, valuesOf } from './outside.ts';
import { isSmall } from './suppress.ts';

/** The figures that are published so, with the open totals they are parts of. */
export function publishedBy(folded: readonly Folded[], by: Outside): readonly Folded[] {
  return folded.filter(({ row }) => {
    const outside = outsideOf(row);
    return outside === by || (row.kind === 'count' && outside === 'as-it-is');
  });
}

interface Before {
  readonly threshold: number;
  readonly edition: number;
  /** The one told last of the same kind of period. */
  readonly before: Snapshot | undefined;
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
    return isOfThoseThere && isSmall(changeIn(row.code, cells, before?.cells), threshold);
  });
  const hidden = new Set(changed.map(({ row }) => row.code));
  const told = Object.entries(cells).filter(([key]) => !hidden.has(key.split(':')[0] ?? ''));
  return { cells: Object.fromEntries(told), merged: [...merged], edition };
}

/** By how much the counts of one figure have changed, all of them together; 0 where there was nothing to compare with. */
function changeIn(
  code: string,
  now: Snapshot['cells'],
  before: Snapshot['cells'] | undefined,
): number {
  if (before === undefined) return 0;
  const keys = Object.keys(now).filter((key) => key.startsWith(`${code}:`) && key in before);
  return keys.reduce((sum, key) => sum + Math.abs((now[key] ?? 0) - (before[key] ?? 0)), 0);
}
