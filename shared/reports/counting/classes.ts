import type { FigureRow } from './row.ts';

/**
 * How a figure leaves the team: as it is; summed over the intervals it is published for; as it stood when a half-year or a
 * tertial ended; or not at all.
 */
export type Outside = 'as-it-is' | 'summed' | 'by-half-year' | 'by-tertial' | 'hidden';

const byClass: ReadonlyMap<unknown, Outside> = new Map<string, Outside>([
  ['flow-total', 'as-it-is'],
  ['split', 'summed'],
  ['split-by-half-year', 'by-half-year'],
  ['split-by-tertial', 'by-tertial'],
]);

/**
 * Default-deny (handbook §7): only a class known here leaves the team, whatever else a row says or leaves out. A part goes
 * no further than what it is a part of, since the parts give away the whole.
 */
export function outsideOf(row: FigureRow): Outside {
  const own = byClass.get(row.class) ?? 'hidden';
  const wholes = wholesOf(row).map(outsideOf);
  if (own === 'hidden' || wholes.includes('hidden')) return 'hidden';
  // A whole that is itself published in one way is not told of in another.
  const held = [own, ...wholes].filter((one) => one !== 'as-it-is');
  return new Set(held).size > 1 ? 'hidden' : (held[0] ?? 'as-it-is');
}

/** Told of only in what has been published (handbook §7). */
export function isPublished(row: FigureRow): boolean {
  const outside = outsideOf(row);
  return outside !== 'hidden' && outside !== 'as-it-is';
}

function wholesOf(row: FigureRow): readonly FigureRow[] {
  switch (row.kind) {
    case 'count':
    case 'ratios':
      return [];
    case 'split':
    case 'share':
    case 'spread':
      return [row.of];
    case 'cross':
      return [row.from, row.to];
  }
}
