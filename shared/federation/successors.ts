import { addDays, type IsoDate } from '../kernel/calendar.ts';
import type { Federation, FederationRole, SteeringGroup } from './federation.ts';
import { groupIdOn, isGroupOn, teamIdsOn } from './mapping.ts';

type Redrawn = Pick<Federation, 'steeringGroups' | 'teamSteering' | 'regroupings'>;
type Seat = Extract<FederationRole, { steeringGroupId: string }>;

/**
 * Who has on a day what a styrgrupp had and no team's name stands on (handbook §1: eight become four): the group itself while it
 * is there, and then the one that took it over. It is read off the links and never written into the documents, so that a new
 * division is there at once or not at all, is taken back as a whole, and what was stays as it was.
 */
export function holderOn(federation: Redrawn, steeringGroupId: string, date: IsoDate): string {
  const group = federation.steeringGroups.find(({ id }) => id === steeringGroupId);
  if (group?.to === undefined || date <= group.to) return steeringGroupId;
  const taker = takerOf(federation, group);
  return taker === undefined ? steeringGroupId : holderOn(federation, taker.id, date);
}

/**
 * The one that most teams of an ended group answer to the day after; of several the one that has its channel, and then the
 * first. It is there that day, so it ends later than the other: who follows from one to the next comes to an end. *(choice)*
 */
function takerOf(
  federation: Redrawn,
  { id, channelId, to }: SteeringGroup,
): SteeringGroup | undefined {
  if (to === undefined) return undefined;
  const day = addDays(to, 1);
  const heirs = teamsAtTheEnd(federation, id, to).map((teamId) =>
    groupIdOn(federation, teamId, day),
  );
  const teamsOf = (group: SteeringGroup) => heirs.filter((heir) => heir === group.id).length;
  const hasChannel = (group: SteeringGroup) =>
    channelId !== undefined && group.channelId === channelId ? 1 : 0;
  return federation.steeringGroups
    .filter((group) => isGroupOn(group, day) && teamsOf(group) > 0)
    .toSorted((a, b) => teamsOf(b) - teamsOf(a) || hasChannel(b) - hasChannel(a))[0];
}

/** The teams that its end took from it; of one that was ended from its first day no link of its own is left. */
function teamsAtTheEnd(
  { regroupings = [], teamSteering }: Redrawn,
  groupId: string,
  to: IsoDate,
): readonly string[] {
  const end = regroupings.findLast(({ endedGroups }) => endedGroups.includes(groupId));
  const taken = end?.before.links.filter(({ steeringGroupId }) => steeringGroupId === groupId);
  return taken === undefined
    ? [...teamIdsOn({ teamSteering }, groupId, to)]
    : taken.map(({ teamId }) => teamId);
}

/** The seats that a seat has been carried on from, when groups were redrawn; none of one that was given as it is. */
export function seatsBefore(
  federation: Pick<Federation, 'regroupings' | 'roles'>,
  seatId: string,
): readonly Seat[] {
  const { regroupings = [], roles } = federation;
  const made = regroupings.find(({ madeRoles }) => madeRoles.includes(seatId));
  const kept = [...roles, ...regroupings.flatMap(({ before }) => before.roles)];
  const seat = kept.find(({ id }) => id === seatId);
  if (made === undefined || seat === undefined) return [];
  return made.before.roles
    .filter((one): one is Seat => 'steeringGroupId' in one && one.account === seat.account)
    .flatMap((one) => [one, ...seatsBefore(federation, one.id)]);
}
