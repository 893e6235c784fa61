import type { ContactsView } from './view.ts';

type Groups = ContactsView['groups'];

interface Wanted {
  /** What has been typed: every word must be found in function, party, team or unit. */
  readonly typed: string;
  /** The team whose page it is: its own and the county's. */
  readonly teamId?: string | undefined;
  /** Those too that hold no longer; what nobody comes after is shown anyway. */
  readonly past?: boolean;
}

/** The groups with the rows that are looked for; a group without any is left out. */
export function searchContacts(groups: Groups, { typed, teamId, past = false }: Wanted): Groups {
  const words = typed.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => {
        if (teamId !== undefined && row.teamId !== undefined && row.teamId !== teamId) return false;
        if (row.isOver && !row.lacksSuccessor && !past) return false;
        const said = `${row.functionText} ${group.title} ${row.whoseText} ${row.reachText}`;
        return words.every((word) => said.toLocaleLowerCase('sv').includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

export function countContacts(groups: Groups): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
