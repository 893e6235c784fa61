import type { Labels } from '../text/choice.ts';

/**
 * Who may do what: the table of handbook §7 as data. Every use case and every query asks exactly one question of it,
 * from the bot and from the tab alike; what is not allowed here is refused with a reason.
 */

/**
 * What a person is in relation to one team. One person can have several; if any allows, it is allowed.
 * `substitute` is an ersättare sent to the meeting in question; `deputy` one who is not.
 */
export const roles = [
  'coordinator',
  'member',
  'substitute',
  'deputy',
  'fk-contact',
  'individual-coordinator',
  'steering-member',
  'co-opted',
  'county-group',
  'process-lead',
  'office',
] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Labels<Role> = {
  coordinator: 'Samordnare',
  member: 'Teammedlem',
  substitute: 'Ersättare på mötet',
  deputy: 'Ersättare',
  'fk-contact': 'Kontaktperson FK',
  'individual-coordinator': 'Individkoordinator',
  'steering-member': 'Ledamot i styrgruppen',
  'co-opted': 'Adjungerad i styrgruppen',
  'county-group': 'Länsam',
  'process-lead': 'Processledare',
  office: 'Kansli',
};
