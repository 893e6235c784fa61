import type { CountyColumn } from '../../shared/digest/county-columns.ts';
import type { CountyRow } from '../../shared/digest/county-view.ts';
import { compareSwedish } from '../../shared/text/format.ts';

/** By the teams' names, or by a column. */
export interface Order {
  readonly by: 'name' | CountyColumn;
  readonly descending: boolean;
}

/** Names from a, figures from the highest: what one looks for first. */
export function orderBy(by: Order['by'], before: Order): Order {
  return by === before.by
    ? { by, descending: !before.descending }
    : { by, descending: by !== 'name' };
}

/** What may not be seen, or is not there, comes last whichever way; those alike by name. */
export function inOrder(
  rows: readonly CountyRow[],
  { by, descending }: Order,
): readonly CountyRow[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const names = compareSwedish(a.name, b.name);
    if (by === 'name') return direction * names;
    const [one, other] = [a, b].map((row) => rankOf(row, by));
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || names;
    return direction * (one - other) || names;
  });
}

/** A part of something by how large a part it is. */
function rankOf({ figures }: CountyRow, by: CountyColumn): number | undefined {
  const { value, of } = figures[by] ?? {};
  if (value === undefined || of === undefined) return value;
  return of === 0 ? undefined : value / of;
}
