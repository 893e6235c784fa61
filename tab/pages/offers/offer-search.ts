import type { OffersView } from '../../../shared/offers/view.ts';

type Groups = OffersView['groups'];

/** The groups with the rows in which every word one has typed is found; a group without any is left out. */
export function searchOffers(groups: Groups, typed: string): Groups {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter(({ searchText }) => words.every((word) => searchText.includes(word))),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export function countOffers(groups: Groups): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
