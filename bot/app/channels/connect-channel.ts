import type { CommandOf } from '../../../shared/commands/command.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { idOfServed } from '../../../shared/federation/present-connection.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Channel, ChannelServes } from '../../../shared/teams/channel.ts';
import {
  type ConnectionChange,
  connectChannel,
  isServing,
} from '../../../shared/federation/connect.ts';
import type { App } from '../context/app.ts';
import { announceJob, wakeJob } from '../jobs/jobs.ts';
import { federationFor, teamFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';
import { isOurs } from '../context/free-channels.ts';
import type { Landscape } from '../context/registry.ts';
import { ask, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';

export const connectChannelHandler: Handler<CommandOf<'connect-channel'>> = {
  place: inFederation,
  async decide(app, { channelId, serves }, ctx) {
    const landscape = await app.registry.current();
    const known = landscape.channels.get(channelId)?.body;
    const channel = known !== undefined && isOurs(app, known) ? known : undefined;
    const permitted = await permission(app, channel, serves, ctx);
    if (!permitted.ok) return permitted;
    const federation = landscape.federation?.body;
    if (federation === undefined || channel === undefined)
      return err({ code: 'not-found', what: 'channel' });
    const teams = [...landscape.teams.values()].map(({ body }) => body);
    const channels = [...landscape.channels.values()].map(({ body }) => body);
    const connected = connectChannel({ federation, teams, channels }, channelId, serves, ctx);
    if (!connected.ok) return connected;
    const writes = replacements(landscape, connected.value);
    const jobs = [ask(announceJob(channelId, ctx.now)), ask(wakeJob(serves, ctx.now))];
    return ok({
      writes: writes.length === 0 ? [] : [...writes, ...jobs],
      ids: {},
      subjects: [channelId, idOfServed(serves)],
    });
  },
};

/**
 * A coordinator binds a free channel to the own team; to take one from another team, or to serve a styrgrupp, is for the
 * office.
 */
async function permission(
  app: App,
  channel: Channel | undefined,
  serves: ChannelServes,
  ctx: RuledContext,
): Promise<Result<unknown, Refusal>> {
  // FK's channel has no case in it, so that whose it is is each team's to say.
  if (serves.type === 'fk') return allFor(app, serves.teamIds, ctx);
  const isFree = channel?.serves === undefined || isServing(channel, serves);
  return serves.type === 'team' && isFree
    ? teamFor(app, serves.teamId, ctx, 'change-team')
    : federationFor(app, ctx, 'change-federation');
}

async function allFor(
  app: App,
  teamIds: readonly string[],
  ctx: RuledContext,
): Promise<Result<unknown, Refusal>> {
  for (const teamId of teamIds) {
    const permitted = await teamFor(app, teamId, ctx, 'change-team');
    if (!permitted.ok) return permitted;
  }
  return ok(undefined);
}

function replacements(landscape: Landscape, change: ConnectionChange): readonly Write[] {
  const { channels, teams, federation } = change;
  const known = [
    ...channels.map((body) => ({ body, before: landscape.channels.get(body.id) })),
    ...teams.map((body) => ({ body, before: landscape.teams.get(body.id) })),
    ...(federation === undefined ? [] : [{ body: federation, before: landscape.federation }]),
  ];
  return known.flatMap(({ body, before }) =>
    before === undefined ? [] : [{ op: 'replace', body, etag: before.etag } as const],
  );
}
