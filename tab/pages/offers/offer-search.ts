import type { OffersView } from '../../../shared/offers/view.ts';
import { rowsWith } from '../../inputs/search.ts';

type Groups = OffersView['groups'];

/** The groups with the rows in which every word one has typed is found; a group without any is left out. */
export function searchOffers(groups: Groups, typed: string): Groups {
  return groups
    .map((group) => ({
      ...group,
      rows: rowsWith(group.rows, typed, ({ searchText }) => searchText),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export function countOffers(groups: Groups): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
