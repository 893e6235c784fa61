import { mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import type { Federation, FederationRole } from '../federation/federation.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { rolesAbove, rolesIn, steers } from '../standing/roles.ts';
import type { Team } from '../teams/team.ts';
import type { Ruling, Written } from './ruling.ts';
import { type RulingOf, whoseOf } from './whose.ts';

/** What one person is to every team and above them, on a day. */
export interface RulingPerson {
  readonly federation: Federation;
  readonly today: IsoDate;
  /** Teams where they are something, by id. */
  readonly inTeams: ReadonlyMap<string, readonly Role[]>;
  readonly above: readonly FederationRole[];
}

export function rulingPerson(
  account: AccountKey,
  today: IsoDate,
  federation: Federation,
  teams: Iterable<Team>,
): RulingPerson {
  const inTeams = new Map<string, readonly Role[]>();
  for (const team of teams) {
    const roles = rolesIn(account, today, team, federation);
    if (roles.length > 0) inTeams.set(team.id, roles);
  }
  return { federation, today, inTeams, above: rolesAbove(account, today, federation) };
}

/** Everything they are anywhere. */
export function allRoles({ inTeams, above }: RulingPerson): readonly Role[] {
  return [...new Set([...[...inTeams.values()].flat(), ...above.map(({ role }) => role)])];
}

/**
 * What they are to those whose ruling it is: today's group alone, since the groups are redrawn and another's seat gives nothing in
 * this one.
 */
export function rolesTo(person: RulingPerson, whose: RulingOf): readonly Role[] {
  switch (whose.level) {
    case 'team':
      return person.inTeams.get(whose.teamId) ?? [];
    case 'steering-group': {
      const { steeringGroupId } = whose;
      const own = person.above.filter(
        (held) => !('steeringGroupId' in held) || held.steeringGroupId === steeringGroupId,
      );
      const ofTeams = [...person.inTeams].flatMap(([teamId, roles]) =>
        steers(person.federation, steeringGroupId, teamId, person.today) ? roles : [],
      );
      return [...new Set([...own.map(({ role }) => role), ...ofTeams])];
    }
    case 'county':
      return allRoles(person);
  }
}

/** Whose a question is now: one that waits goes with its team where the groups have been redrawn (handbook §1). */
export function waitsAt(ruling: Ruling, federation: Federation, today: IsoDate): RulingOf {
  const whose = whoseOf(ruling);
  if (ruling.state !== 'asked' || whose.level !== 'steering-group') return whose;
  const groupId = groupOf(federation, ruling.teamId, today);
  return groupId === undefined ? whose : { ...whose, steeringGroupId: groupId };
}

export function groupOf(
  federation: Federation,
  teamId: string | undefined,
  today: IsoDate,
): string | undefined {
  return federation.teamSteering.find(
    (link) =>
      link.teamId === teamId && steers(federation, link.steeringGroupId, link.teamId, today),
  )?.steeringGroupId;
}

/** Whose channel something is shown in. */
export type RulingPlace =
  | { readonly teamId: string }
  | { readonly steeringGroupId: string }
  /** Länsam's own. */
  | { readonly county: true };

/** The county's concern everybody; a group's its teams, those too that another has now, since it still binds them. */
export function concernsPlace(
  ruling: Pick<Ruling, 'level' | 'teamId' | 'steeringGroupId'>,
  place: RulingPlace,
  federation: Federation,
): boolean {
  if (ruling.level === 'county') return true;
  if ('county' in place) return false;
  const links = federation.teamSteering;
  const linked = (teamId: string | undefined, groupId: string | undefined): boolean =>
    links.some((link) => link.teamId === teamId && link.steeringGroupId === groupId);
  if ('teamId' in place)
    return ruling.teamId === place.teamId || linked(place.teamId, ruling.steeringGroupId);
  return (
    ruling.steeringGroupId === place.steeringGroupId || linked(ruling.teamId, place.steeringGroupId)
  );
}

/**
 * Everybody with a seat reads what their team, its styrgrupp and the county have decided, and what their team has asked. What
 * a group decided for a team that another group has now still binds it, and is read.
 */
export function mayRead(person: RulingPerson, ruling: Ruling): boolean {
  const { federation, today } = person;
  if (mayDo(rolesTo(person, waitsAt(ruling, federation, today)), 'read-rulings').allowed)
    return true;
  return [...person.inTeams].some(
    ([teamId, roles]) =>
      mayDo(roles, 'read-rulings').allowed && concernsPlace(ruling, { teamId }, federation),
  );
}

/** As whom they would write a decision of those; nothing when it is not theirs to write. */
export function writesAs(person: RulingPerson, whose: RulingOf): Written | undefined {
  const roles = rolesTo(person, whose);
  const may = (action: Parameters<typeof mayDo>[1]) => mayDo(roles, action).allowed;
  switch (whose.level) {
    case 'team':
      return may('write-rulings') ? { as: 'coordinator' } : undefined;
    case 'steering-group':
      if (may('decide-rulings'))
        return { as: 'steering-member', ...partyIn(person, whose.steeringGroupId) };
      return may('write-rulings') ? { as: 'coordinator' } : undefined;
    case 'county':
      if (may('decide-county-rulings')) return { as: 'county-group' };
      return may('write-county-rulings') ? { as: 'office' } : undefined;
  }
}

/** Whether they are among those who decide, and not their secretary. */
export function decidesIn(person: RulingPerson, whose: RulingOf): boolean {
  const as = writesAs(person, whose)?.as;
  return as === 'steering-member' || as === 'county-group';
}

function partyIn({ above }: RulingPerson, steeringGroupId: string): Pick<Written, 'party'> {
  for (const held of above) {
    if (held.role === 'steering-member' && held.steeringGroupId === steeringGroupId)
      return { party: held.party };
  }
  return {};
}
