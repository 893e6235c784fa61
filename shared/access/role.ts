import type { Labels } from '../text/choice.ts';

/**
 * Who may do what: the table of handbook §7 as data. Every use case and every query asks exactly one question of it,
 * from the bot and from the tab alike; what is not allowed here is refused with a reason.
 */

/**
 * What a person is in relation to one team. One person can have several; if any allows, it is allowed.
 * `substitute` is an ersättare sent to the meeting in question; `deputy` one who is not. `meeting-lead` is the member the
 * others have chosen to lead the meeting in question; `unled-member` a member of a team whose seat of samordnare is empty
 * (handbook §1: the team goes on meeting).
 */
export const roles = [
  'coordinator',
  'member',
  'substitute',
  'meeting-lead',
  'unled-member',
  'deputy',
  'fk-contact',
  'individual-coordinator',
  'steering-member',
  'co-opted',
  'county-group',
  'process-lead',
  'office',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Those given in the federation, each from its day, and among them the seats in a steering group, which come from a party. */
export const federationRoles = ['office', 'process-lead', 'county-group', 'auditor'] as const;
export const steeringSeats = ['steering-member', 'co-opted'] as const;

export function isSteeringSeat(role: string | undefined): role is (typeof steeringSeats)[number] {
  return steeringSeats.some((seat) => seat === role);
}

export const roleLabels: Labels<Role> = {
  coordinator: 'Samordnare',
  member: 'Teammedlem',
  substitute: 'Ersättare på mötet',
  'meeting-lead': 'Leder mötet',
  'unled-member': 'Teammedlem i ett team utan samordnare',
  deputy: 'Ersättare',
  'fk-contact': 'Kontaktperson FK',
  'individual-coordinator': 'Individkoordinator',
  'steering-member': 'Ledamot i styrgruppen',
  'co-opted': 'Adjungerad i styrgruppen',
  'county-group': 'Länsam',
  'process-lead': 'Processledare',
  office: 'Kansli',
  auditor: 'Granskare',
};
