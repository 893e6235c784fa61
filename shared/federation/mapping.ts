import { addDays, type IsoDate } from '../kernel/calendar.ts';
import type { Channel, ChannelServes } from '../teams/channel.ts';
import { isActiveOn } from '../teams/seats.ts';
import type { Federation, SteeringGroup, TeamSteering } from './federation.ts';

/** Whether a steering group is there on a day: begun, and not ended. */
export function isGroupOn({ from, to }: SteeringGroup, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/** Those that are there on that day or will be: what can be given teams, members and a channel. */
export function groupsFrom(federation: Federation, date: IsoDate): readonly SteeringGroup[] {
  return federation.steeringGroups.filter(({ to }) => to === undefined || date <= to);
}

/** The id of the group that answers for a team on a day. */
export function groupIdOn(
  { teamSteering }: Pick<Federation, 'teamSteering'>,
  teamId: string,
  date: IsoDate,
): string | undefined {
  return teamSteering.find((link) => link.teamId === teamId && isActiveOn(link, date))
    ?.steeringGroupId;
}

/** The teams that a group answers for on a day. */
export function teamIdsOn(
  { teamSteering }: Pick<Federation, 'teamSteering'>,
  steeringGroupId: string,
  date: IsoDate,
): ReadonlySet<string> {
  return new Set(
    teamSteering
      .filter((link) => link.steeringGroupId === steeringGroupId && isActiveOn(link, date))
      .map(({ teamId }) => teamId),
  );
}

/** The groups that answer on a day for what another answered for on the day `then`; in the federation's order. */
export function heirsOf(
  federation: Federation,
  steeringGroupId: string,
  then: IsoDate,
  date: IsoDate,
): readonly SteeringGroup[] {
  const teams = [...teamIdsOn(federation, steeringGroupId, then)];
  const ids = new Set(teams.map((teamId) => groupIdOn(federation, teamId, date)));
  return federation.steeringGroups.filter(({ id }) => ids.has(id));
}

/** What a channel is for on a day: a group that takes over another's channel has it from its first day. */
export function servesNow(
  { id, serves }: Pick<Channel, 'id' | 'serves'>,
  federation: Federation | undefined,
  date: IsoDate,
): ChannelServes | undefined {
  if (serves?.type === 'team' || serves?.type === 'fk') return serves;
  const group = federation?.steeringGroups.find(
    ({ channelId, ...one }) => channelId === id && isGroupOn(one, date),
  );
  return group === undefined ? serves : { type: 'steering-group', steeringGroupId: group.id };
}

/** The next day that a team gets another steering group, after `date`. */
export function nextChange(
  { teamSteering }: Pick<Federation, 'teamSteering'>,
  teamId: string,
  date: IsoDate,
): TeamSteering | undefined {
  return teamSteering
    .filter((link) => link.teamId === teamId && link.from > date)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
}

/** The teams answer to that group from that day, and to the one before until the day before it. */
export function linksMoved(
  links: readonly TeamSteering[],
  teamIds: readonly string[],
  steeringGroupId: string,
  from: IsoDate,
): TeamSteering[] {
  const until = addDays(from, -1);
  const kept = links.flatMap((link) => {
    if (!teamIds.includes(link.teamId)) return [link];
    if (link.to !== undefined && link.to < from) return [link];
    return link.from > until ? [] : [{ ...link, to: until }];
  });
  return [...kept, ...teamIds.map((teamId) => ({ teamId, steeringGroupId, from }))];
}
