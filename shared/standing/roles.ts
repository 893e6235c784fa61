import type { Federation, SteeringGroup } from '../federation/federation.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { addDays, type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isActiveOn, isHeldOn, roleOfSeat, seatsOf } from '../teams/seats.ts';
import { isWithoutCoordinator } from '../teams/vacancies.ts';
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
  if (leadsMeeting(account, date, team, meeting)) held.add('meeting-lead');
  if (held.has('member') && isWithoutCoordinator(team, date)) held.add('unled-member');
  for (const role of rolesAbove(account, date, federation)) {
    if (!('steeringGroupId' in role)) held.add(role.role);
    else if (steers(federation, role.steeringGroupId, team.id, date)) held.add(role.role);
  }
  return [...held];
}

/** A meeting can be opened from the day before its own, and is over the day after at the latest, also unclosed. */
const daysToLead = 1;

/**
 * Whether somebody holds the seat that has been chosen to lead that meeting, or is sent for it: from the day before it until
 * it is closed.
 */
function leadsMeeting(
  account: AccountKey,
  date: IsoDate,
  team: Team,
  meeting: Meeting | undefined,
): boolean {
  const chosen = meeting?.meetingLead?.memberId;
  if (meeting === undefined || chosen === undefined) return false;
  const { status } = meeting.current;
  if (status === 'closed' || status === 'cancelled') return false;
  const day = meeting.plan.date;
  if (date < addDays(day, -daysToLead) || date > addDays(day, daysToLead)) return false;
  return seatsOf(team, account, date).some((seat) =>
    seat.role === 'member'
      ? seat.id === chosen
      : substitutedSeatIds(team, seat.id, date, meeting).includes(chosen),
  );
}

/** Roles above the teams that a person holds on a day. */
export function rolesAbove(account: AccountKey, date: IsoDate, federation: Federation) {
  return federation.roles.filter((role) => role.account === account && isHeldOn(role, date));
}

/** What a person is to a steering group on a day: another group's seat is nothing there. */
export function rolesForGroup(
  federation: Federation,
  account: AccountKey,
  steeringGroupId: string,
  date: IsoDate,
): readonly Role[] {
  return rolesAbove(account, date, federation)
    .filter((held) => !('steeringGroupId' in held) || held.steeringGroupId === steeringGroupId)
    .map(({ role }) => role);
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

/** The group that answers for a team on a day. */
export function steeringGroupOf(
  federation: Federation,
  teamId: string,
  date: IsoDate,
): SteeringGroup | undefined {
  return federation.steeringGroups.find(({ id }) => steers(federation, id, teamId, date));
}
