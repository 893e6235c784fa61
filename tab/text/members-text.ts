/** The words around who sits in a styrgrupp. */
export const membersText = {
  title: 'Vilka som sitter i styrgruppen',
  chair: 'Ordförande',
  members: 'Ledamöter',
  noMembers: 'Inga ledamöter än. Kansliet lägger till dem.',
  coOpted: 'Adjungerade',
  noCoOpted: 'Ingen är adjungerad.',
  you: 'Du',
} as const;
