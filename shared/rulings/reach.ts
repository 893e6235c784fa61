import { mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import type { Federation, FederationRole } from '../federation/federation.ts';
import { teamIdsOn } from '../federation/mapping.ts';
import { holderOn } from '../federation/successors.ts';
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

/**
 * Whose it is now, where the groups have been redrawn (handbook §1): a question that waits goes with its team; what was decided
 * stays with those who decided, while they are there. Then what a team asked for goes with the team, and the rest to the group
 * that has taken theirs over.
 */
export function whoseNow(
  ruling: Pick<Ruling, 'state' | 'level' | 'teamId' | 'steeringGroupId'>,
  federation: Federation,
  today: IsoDate,
): RulingOf {
  const whose = whoseOf(ruling);
  if (whose.level !== 'steering-group') return whose;
  const now = takenOver(whose, federation, today);
  if (ruling.state !== 'asked' && now === whose) return whose;
  const groupId = groupOf(federation, ruling.teamId, today);
  return groupId === undefined ? now : { ...whose, steeringGroupId: groupId };
}

/** Those who have taken over what a styrgrupp had; the very same while it is there. */
export function takenOver(whose: RulingOf, federation: Federation, today: IsoDate): RulingOf {
  if (whose.level !== 'steering-group') return whose;
  const steeringGroupId = holderOn(federation, whose.steeringGroupId, today);
  return steeringGroupId === whose.steeringGroupId ? whose : { ...whose, steeringGroupId };
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

/** A ruling, or a document that has an owner in the same way. */
type Concerning = Pick<Ruling, 'level' | 'teamId' | 'steeringGroupId'> & { readonly state: string };

/**
 * The county's concern everybody; a group's its teams, those too that another has now, since it still binds them, and so those
 * who answer for these teams now.
 */
export function concernsPlace(
  ruling: Concerning,
  place: RulingPlace,
  federation: Federation,
  today: IsoDate,
): boolean {
  if (ruling.level === 'county') return true;
  if ('county' in place) return false;
  if ('teamId' in place)
    return (
      ruling.teamId === place.teamId || isLinked(federation, place.teamId, ruling.steeringGroupId)
    );
  const { steeringGroupId } = place;
  return (
    ruling.steeringGroupId === steeringGroupId ||
    isLinked(federation, ruling.teamId, steeringGroupId) ||
    bindsTeamsOf(ruling, steeringGroupId, federation, today)
  );
}

/** Whether a group has ever answered for a team. */
function isLinked(
  { teamSteering }: Federation,
  teamId: string | undefined,
  groupId: string | undefined,
): boolean {
  return teamSteering.some((link) => link.teamId === teamId && link.steeringGroupId === groupId);
}

/** Whether it was decided by a group that has answered for one of a group's teams. */
function bindsTeamsOf(
  { level, state, steeringGroupId }: Concerning,
  groupId: string,
  federation: Federation,
  today: IsoDate,
): boolean {
  return (
    level === 'steering-group' &&
    state !== 'asked' &&
    [...teamIdsOn(federation, groupId, today)].some((teamId) =>
      isLinked(federation, teamId, steeringGroupId),
    )
  );
}

/** What they are to those whose it was and is: to them alone, or where it binds the teams that they are something to. */
export function rolesBound(person: RulingPerson, ruling: Concerning): readonly Role[] {
  const { federation, today, above, inTeams } = person;
  const ofGroups = above
    .filter(
      (held) =>
        'steeringGroupId' in held && bindsTeamsOf(ruling, held.steeringGroupId, federation, today),
    )
    .map(({ role }) => role);
  const ofTeams = [...inTeams].flatMap(([teamId, roles]) =>
    concernsPlace(ruling, { teamId }, federation, today) ? roles : [],
  );
  return [...new Set([...ofGroups, ...ofTeams])];
}

/**
 * Everybody with a seat reads what their team, its styrgrupp and the county have decided, and what their team has asked. What
 * a group decided for a team that another group has now still binds it, and is read.
 */
export function mayRead(person: RulingPerson, ruling: Ruling): boolean {
  const whose = whoseNow(ruling, person.federation, person.today);
  const roles = [...rolesTo(person, whose), ...rolesBound(person, ruling)];
  return mayDo(roles, 'read-rulings').allowed;
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
