import type { Role } from '../access/role.ts';
import type { Federation } from '../federation/federation.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { mayAtGathering } from '../gatherings/gathering-access.ts';
import { type Around, calledSeats } from '../gatherings/seats.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { rolesAbove } from '../standing/roles.ts';
import { seatsOf, roleOfSeat } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';

/** The teams somebody has a seat in that day, their own or as ersättare: what a role above the teams gives is no team's calendar. */
export function seatedIn(
  { teams }: Pick<Around, 'teams'>,
  account: AccountKey,
  today: IsoDate,
): readonly Team[] {
  return teams.filter((team) => seatsOf(team, account, today).length > 0);
}

/** Everything a person is that day, in the teams and above them: by that they have a calendar of their own or have not. */
export function calendarRoles(
  { federation, teams }: Around,
  account: AccountKey,
  today: IsoDate,
): readonly Role[] {
  const seated = seatedIn({ teams }, account, today).flatMap((team) =>
    seatsOf(team, account, today).map((seat) =>
      seat.role === 'deputy' ? 'deputy' : roleOfSeat(seat),
    ),
  );
  return [...seated, ...rolesAbove(account, today, federation).map(({ role }) => role)];
}

/** The styrgrupper in which somebody is a member that day. */
export function groupsSteeredBy(
  federation: Federation,
  account: AccountKey,
  today: IsoDate,
): readonly string[] {
  return rolesAbove(account, today, federation).flatMap((held) =>
    held.role === 'steering-member' && 'steeringGroupId' in held ? [held.steeringGroupId] : [],
  );
}

/**
 * Whether a gathering stands in somebody's calendar: they are called to it, or it is the county's and they read of it by a role
 * above the teams. What the kansli plans for teams and styrgrupper is theirs, and not in the kansli's calendar *(choice)*.
 */
export function isInCalendarOf(one: Gathering, account: AccountKey, around: Around): boolean {
  if (calledSeats(one, around).some((seat) => seat.account === account)) return true;
  if (one.teamId !== undefined || one.steeringGroupId !== undefined) return false;
  const above = rolesAbove(account, one.plan.date, around.federation).map(({ role }) => role);
  return mayAtGathering(above, one.what, 'read').allowed;
}
