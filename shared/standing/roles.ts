import type { Federation } from '../federation/federation.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { addDays, type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isActiveOn, roleOfSeat, seatsOf } from '../teams/seats.ts';
import type { Member, Team } from '../teams/team.ts';
import type { Role } from '../access/role.ts';

/**
 * What a person is to a team on a day. With a meeting at hand, an ersättare who has been sent to it is a `substitute`.
 */
export function rolesIn(
  account: AccountKey,
  date: IsoDate,
  team: Team,
  federation: Federation,
  meeting?: Meeting,
): readonly Role[] {
  const held = new Set<Role>();
  for (const seat of seatsOf(team, account, date)) {
    if (seat.role === 'deputy')
      held.add(isSubstituting(team, seat.id, date, meeting) ? substituteRole(seat) : 'deputy');
    else held.add(roleOfSeat(seat));
  }
  for (const role of rolesAbove(account, date, federation)) {
    if (role.role !== 'steering-member' && role.role !== 'co-opted') held.add(role.role);
    else if (steers(federation, role.steeringGroupId, team.id, date)) held.add(role.role);
  }
  return [...held];
}

/** Roles above the teams that a person holds on a day. */
export function rolesAbove(account: AccountKey, date: IsoDate, federation: Federation) {
  return federation.roles.filter((role) => role.account === account && isActiveOn(role, date));
}

/** Whether a steering group answers for a team on a day. */
export function steers(
  federation: Federation,
  steeringGroupId: string,
  teamId: string,
  date: IsoDate,
): boolean {
  return federation.teamSteering.some(
    (link) =>
      link.steeringGroupId === steeringGroupId && link.teamId === teamId && isActiveOn(link, date),
  );
}

/**
 * The seats an ersättare speaks for on that day, sent to that meeting: from the day its material goes out, which is its
 * kallelse's (handbook §2), to the day after it (§7: "for the meeting substituted"). It ends with the seat, and at once
 * when the meeting is cancelled.
 */
export function substitutedSeatIds(
  team: Team,
  deputyId: string,
  date: IsoDate,
  meeting: Meeting | undefined,
): readonly string[] {
  if (meeting === undefined || meeting.current.status === 'cancelled') return [];
  const { plan, noticeDue, materialFrom = localDate(noticeDue) } = meeting;
  if (date < materialFrom || date > addDays(plan.date, 1)) return [];
  return Object.entries(meeting.answers).flatMap(([seatId, { choice }]) => {
    const seat = team.members.find(({ id }) => id === seatId);
    const isSent = choice.status === 'deputy' && choice.deputyId === deputyId;
    return isSent && seat !== undefined && isActiveOn(seat, date) ? [seatId] : [];
  });
}

/** An FK ersättare stays bound by FK's rules; a coordinator's ersättare leads the meeting. */
function substituteRole(seat: Member): Role {
  const own = roleOfSeat(seat);
  return own === 'member' ? 'substitute' : own;
}

function isSubstituting(
  team: Team,
  deputyId: string,
  date: IsoDate,
  meeting: Meeting | undefined,
): boolean {
  return substitutedSeatIds(team, deputyId, date, meeting).length > 0;
}
