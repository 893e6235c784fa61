import type { FigureRow } from './counting/row.ts';

/** How a figure is shown outside the team: as it is, suppressed, or not at all. */
export type Outside = 'as-it-is' | 'suppressed' | 'hidden';

const byClass: ReadonlyMap<unknown, Outside> = new Map<string, Outside>([
  ['flow-total', 'as-it-is'],
  ['split', 'suppressed'],
]);

/**
 * Default-deny (handbook §7): only a class known here leaves the team, whatever else a row says or leaves out. A part goes
 * no further than what it is a part of, since the parts give away the whole.
 */
export function outsideOf(row: FigureRow): Outside {
  const all = [byClass.get(row.class) ?? 'hidden', ...wholesOf(row).map(outsideOf)];
  if (all.includes('hidden')) return 'hidden';
  return all.includes('suppressed') ? 'suppressed' : 'as-it-is';
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
