import type { CommandContext } from '../kernel/context.ts';
import type { Federation, SteeringGroup } from './federation.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { without } from '../kernel/without.ts';
import { type Channel, type ChannelServes, mayBeFks } from '../teams/channel.ts';
import type { Team } from '../teams/team.ts';
import type { FederationRefusal } from './refusals.ts';

export interface Connections {
  readonly federation: Federation;
  readonly teams: readonly Team[];
  readonly channels: readonly Channel[];
}

/** The documents that change with a connection; all lie in the federation's scope, so they change together. */
export interface ConnectionChange {
  readonly channels: readonly Channel[];
  readonly teams: readonly Team[];
  readonly federation?: Federation;
}

/**
 * Binds a channel to the team or steering group it serves. One channel for each and each with one channel: what either
 * of them was bound to before lets go. Nothing changes when it is bound so already.
 */
export function connectChannel(
  { federation, teams, channels }: Connections,
  channelId: string,
  serves: ChannelServes,
  ctx: CommandContext,
): Result<ConnectionChange, FederationRefusal> {
  const channel = channels.find(({ id }) => id === channelId);
  if (channel === undefined || channel.connection.status === 'removed')
    return err({ code: 'not-found', what: 'channel' });
  if (serves.type !== 'fk' && channel.ms.isGroupChat === true)
    return err({ code: 'chat-is-for-fk' });
  if (serves.type === 'team' && !teams.some(({ id }) => id === serves.teamId)) {
    return err({ code: 'not-found', what: 'team' });
  }
  if (serves.type === 'fk') {
    const isKnown = serves.teamIds.every((id) => teams.some((team) => team.id === id));
    if (!isKnown || serves.teamIds.length === 0) return err({ code: 'not-found', what: 'team' });
    if (!mayBeFks(channel)) return err({ code: 'channel-has-cases' });
    return ok({
      channels: changed(channels, (one) => rebindFk(one, channelId, serves, ctx)),
      teams: [],
    });
  }
  if (channel.serves?.type === 'fk') return err({ code: 'channel-is-fks' });
  const served = servedGroup(federation, serves);
  if (serves.type === 'steering-group' && served === undefined)
    return err({ code: 'not-found', what: 'steering-group' });
  if (served?.to !== undefined && served.to < ctx.today)
    return err({ code: 'group-ends', group: served.name, on: served.to });
  const changedTeams = changed(teams, (team) => rebindTeam(team, channelId, serves, ctx));
  const rebound = rebindFederation(federation, channelId, serves, served);
  return ok({
    channels: changed(channels, (other) => rebindChannel(other, channelId, serves, ctx)),
    teams: changedTeams,
    ...(rebound !== federation && { federation: rebound }),
  });
}

/** Whether a channel serves what `serves` names. */
export function isServing(channel: Channel, serves: ChannelServes): boolean {
  const bound = channel.serves;
  if (bound?.type === 'team') return serves.type === 'team' && bound.teamId === serves.teamId;
  if (bound?.type === 'fk')
    return serves.type === 'fk' && serves.teamIds.every((id) => bound.teamIds.includes(id));
  if (bound?.type === 'county-group') return serves.type === 'county-group';
  return (
    bound?.type === 'steering-group' &&
    serves.type === 'steering-group' &&
    bound.steeringGroupId === serves.steeringGroupId
  );
}

function rebindChannel(
  channel: Channel,
  channelId: string,
  serves: ChannelServes,
  ctx: CommandContext,
): Channel {
  if (isServing(channel, serves) === (channel.id === channelId)) return channel;
  const free = without(channel, 'serves');
  if (channel.id !== channelId) return free;
  return {
    ...free,
    serves,
    history: [...channel.history, { type: 'connected', at: ctx.now, by: ctx.actor }],
  };
}

/** A team is told of in one channel of FK's; one channel may be for several teams. */
function rebindFk(
  channel: Channel,
  channelId: string,
  serves: ChannelServes & { readonly type: 'fk' },
  ctx: CommandContext,
): Channel {
  const bound = channel.serves?.type === 'fk' ? channel.serves.teamIds : [];
  const others = bound.filter((id) => !serves.teamIds.includes(id));
  if (channel.id !== channelId)
    return others.length === bound.length
      ? channel
      : { ...channel, serves: { type: 'fk', teamIds: others } };
  if (isServing(channel, serves)) return channel;
  return {
    ...channel,
    serves: { type: 'fk', teamIds: [...others, ...serves.teamIds] },
    history: [
      ...channel.history,
      {
        ...{ type: 'connected', at: ctx.now, by: ctx.actor },
        teamIds: serves.teamIds.filter((id) => !bound.includes(id)),
      },
    ],
  };
}

/** FK's channel is not a team's any more. It stays FK's, with what stands in it, and other teams' with it. */
export function disconnectFk(
  channel: Channel,
  teamId: string,
  ctx: CommandContext,
): Result<Channel, FederationRefusal> {
  const { serves } = channel;
  if (serves?.type !== 'fk' || !serves.teamIds.includes(teamId))
    return err({ code: 'no-fk-channel' });
  return ok({
    ...channel,
    serves: { type: 'fk', teamIds: serves.teamIds.filter((id) => id !== teamId) },
    history: [
      ...channel.history,
      { type: 'disconnected', at: ctx.now, by: ctx.actor, teamIds: [teamId] },
    ],
  });
}

function rebindTeam(
  team: Team,
  channelId: string,
  serves: ChannelServes,
  ctx: CommandContext,
): Team {
  const isServed = serves.type === 'team' && serves.teamId === team.id;
  if (isServed === (team.channelId === channelId)) return team;
  if (!isServed) return without(team, 'channelId');
  return {
    ...team,
    channelId,
    history: [...team.history, { type: 'channel-connected', at: ctx.now, by: ctx.actor }],
  };
}

/** Its steering groups, and Länsam, whose channel the federation keeps itself. */
function rebindFederation(
  federation: Federation,
  channelId: string,
  serves: ChannelServes,
  served: SteeringGroup | undefined,
): Federation {
  const { steeringGroups: groups, countyChannelId } = federation;
  const steeringGroups = groups.map((group) => rebindGroup(group, channelId, served));
  const isCountys = serves.type === 'county-group';
  const isMoved = isCountys !== (countyChannelId === channelId);
  if (!isMoved && steeringGroups.every((group, n) => group === groups[n])) return federation;
  const kept = isMoved ? without(federation, 'countyChannelId') : federation;
  return { ...kept, steeringGroups, ...(isMoved && isCountys && { countyChannelId: channelId }) };
}

function rebindGroup(
  group: SteeringGroup,
  channelId: string,
  served: SteeringGroup | undefined,
): SteeringGroup {
  const isServed = served?.id === group.id;
  if (isServed === (group.channelId === channelId)) return group;
  if (isServed) return { ...group, channelId };
  return served !== undefined && !meets(group, served) ? group : without(group, 'channelId');
}

function servedGroup(federation: Federation, serves: ChannelServes): SteeringGroup | undefined {
  return serves.type === 'steering-group'
    ? federation.steeringGroups.find(({ id }) => id === serves.steeringGroupId)
    : undefined;
}

/** Whether two groups are there on the same day: one that takes over may have the channel of one that ends before it. */
function meets(a: SteeringGroup, b: SteeringGroup): boolean {
  const endsFirst = (one: SteeringGroup, other: SteeringGroup) =>
    one.to !== undefined && other.from !== undefined && one.to < other.from;
  return !endsFirst(a, b) && !endsFirst(b, a);
}

function changed<T>(all: readonly T[], change: (one: T) => T): readonly T[] {
  return all
    .map((one) => ({ one, next: change(one) }))
    .flatMap(({ one, next }) => (one === next ? [] : [next]));
}
