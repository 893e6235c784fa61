import { formatCount } from '../../shared/text/format.ts';

/** The words around who sits in a styrgrupp. */
export const membersText = {
  titled: (isChairMissing: boolean, vacancies: number) =>
    [
      'Vilka som sitter i styrgruppen',
      ...(isChairMissing ? ['ordförande saknas'] : []),
      ...(vacancies === 0 ? [] : [`${formatCount(vacancies, 'part', 'parter')} utan ledamot`]),
    ].join(', '),
  chair: 'Ordförande',
  members: 'Ledamöter',
  noMembers: 'Inga ledamöter än. Kansliet lägger till dem.',
  coOpted: 'Adjungerade',
  noCoOpted: 'Ingen är adjungerad.',
  you: 'Du',
} as const;
