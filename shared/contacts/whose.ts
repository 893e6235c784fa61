import { mayDo } from '../access/access.ts';
import { allRoles, type RulingPerson } from '../rulings/reach.ts';
import type { Contact } from './contact.ts';

const county = 'county';

/** As one value of a list: `team:berg`, `county`. */
export function whoseCode(teamId: string | undefined): string {
  return teamId === undefined ? county : `team:${teamId}`;
}

/** Whose the code says; nothing where it says nobody's. */
export function whoseIn(code: string): Pick<Contact, 'teamId'> | undefined {
  if (code === county) return {};
  const teamId = /^team:([A-Za-z0-9-]+)$/.exec(code)?.[1];
  return teamId === undefined ? undefined : { teamId };
}

/** The county's contacts are everybody's; a team's its own, its styrgrupp's and the county's (handbook §8, choice). */
export function mayRead(person: RulingPerson, teamId: string | undefined): boolean {
  return teamId === undefined
    ? mayDo(allRoles(person), 'read-contacts').allowed
    : mayDo(person.inTeams.get(teamId) ?? [], 'read-team-contacts').allowed;
}

/** What its writer must be let to do. */
export function actionOf(teamId: string | undefined): 'write-contacts' | 'write-county-contacts' {
  return teamId === undefined ? 'write-county-contacts' : 'write-contacts';
}

export function mayWrite(person: RulingPerson, teamId: string | undefined): boolean {
  const roles = teamId === undefined ? allRoles(person) : (person.inTeams.get(teamId) ?? []);
  return mayDo(roles, actionOf(teamId)).allowed;
}
