import { mayDo } from '../access/access.ts';
import { allRoles, type RulingPerson } from '../rulings/reach.ts';
import { whoseCode, whoseIn } from '../rulings/whose.ts';
import type { Contact } from './contact.ts';

/** Whose contacts, as one value of a list: `team:berg`, `county`. */
export function contactsCode(teamId: string | undefined): string {
  return whoseCode(teamId === undefined ? { level: 'county' } : { level: 'team', teamId });
}

/** Whose the code says; nothing where it says nobody's, or a styrgrupp's, which has no contacts. */
export function contactsIn(code: string): Pick<Contact, 'teamId'> | undefined {
  const whose = whoseIn(code);
  if (whose?.level === 'county') return {};
  return whose?.level === 'team' ? { teamId: whose.teamId } : undefined;
}

/** The county's contacts are everybody's; a team's its own, its styrgrupp's and the county's (handbook §8, choice). */
export function mayReadContacts(person: RulingPerson, teamId: string | undefined): boolean {
  return teamId === undefined
    ? mayDo(allRoles(person), 'read-contacts').allowed
    : mayDo(person.inTeams.get(teamId) ?? [], 'read-team-contacts').allowed;
}

/** What its writer must be let to do. */
export function actionOf(teamId: string | undefined): 'write-contacts' | 'write-county-contacts' {
  return teamId === undefined ? 'write-county-contacts' : 'write-contacts';
}

export function mayWriteContacts(person: RulingPerson, teamId: string | undefined): boolean {
  const roles = teamId === undefined ? allRoles(person) : (person.inTeams.get(teamId) ?? []);
  return mayDo(roles, actionOf(teamId)).allowed;
}
