import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Channel, ChannelServes, MsChannelRef } from '../../../shared/teams/channel.ts';
import { toldName } from '../../../shared/teams/channel-name.ts';
import { trusted } from '../../../shared/teams/connection.ts';
import { servesNow } from '../../../shared/federation/mapping.ts';
import { type App, today } from '../context/app.ts';
import { listAll } from '../documents/stored.ts';
import { changeChannel } from './change-channel.ts';

/** What a channel is for, if it has been connected; a styrgrupp that takes over another's channel has it from its first day. */
export async function servedBy(app: App, channelId: string): Promise<ChannelServes | undefined> {
  const { channels, federation } = await app.registry.current();
  const channel = channels.get(channelId)?.body;
  return channel === undefined ? undefined : servesNow(channel, federation?.body, today(app));
}

/** Which tenant and Microsoft team a channel we know is of. */
export async function knownChannel(
  app: App,
  channelId: string,
): Promise<Pick<MsChannelRef, 'tenantId' | 'msTeamId'> | undefined> {
  return (await app.registry.current()).channels.get(channelId)?.body.ms;
}

/** As Teams told them; many activities tell none. */
export interface ToldNames {
  readonly channel?: string | undefined;
  readonly team?: string | undefined;
}

interface Installation {
  readonly ms: MsChannelRef;
  readonly names: ToldNames;
  readonly by?: AccountKey;
}

/**
 * The bot has come into a channel, or was spoken to in one: told once or ten times, it works afterwards, and so do the
 * channels of its Microsoft team that were lost when the app was removed, since Teams tells of one channel only. A channel
 * that serves nobody is asked what it is for; one that comes back gets what has waited for it.
 */
export async function channelInstalled(app: App, installation: Installation): Promise<void> {
  const { ms, names, by } = installation;
  const verb = 'channel-installed';
  await changeChannel(app, {
    channelId: ms.channelId,
    verb,
    by,
    decide: (before, now) =>
      before === undefined
        ? fresh(installation, now)
        : isOfAnother(app, before, ms)
          ? before
          : installedAgain(before, ms, names, now),
  });
  const channels = await listAll(app.store, 'federation', { kind: 'channel' });
  for (const { body } of channels.filter((one) => isLostWith(one.body, ms))) {
    const decide = (before: Channel | undefined, now: string) =>
      before && installedAgain(before, { ...before.ms, serviceUrl: ms.serviceUrl }, {}, now);
    await changeChannel(app, { channelId: body.id, verb, by, decide });
  }
}

/**
 * An event tells of a channel that we do not know, such as one that was lost with its installation: it can be chosen from now
 * on. Nobody has called the bot there, so it asks nothing.
 */
export async function channelToldOf(app: App, told: Omit<Installation, 'by'>): Promise<void> {
  await changeChannel(app, {
    channelId: told.ms.channelId,
    verb: 'channel-told-of',
    asks: false,
    decide: (before, now) => (before === undefined ? fresh(told, now) : undefined),
  });
}

/** What is connected is changed only by its own tenant, whoever names its id. */
function isOfAnother({ log }: App, { serves, ms }: Channel, named: MsChannelRef): boolean {
  const isAnothers = serves !== undefined && ms.tenantId !== named.tenantId;
  if (isAnothers) log.warn('channel-of-another-tenant');
  return isAnothers;
}

function isLostWith({ id, ms, connection }: Channel, back: MsChannelRef): boolean {
  return (
    id !== back.channelId &&
    ms.msTeamId === back.msTeamId &&
    ms.tenantId === back.tenantId &&
    connection.status !== 'working'
  );
}

function fresh({ ms, names, by }: Installation, now: string): Channel {
  const teamName = toldName(names.team);
  return {
    kind: 'channel',
    id: ms.channelId,
    schemaVersion: 6,
    name: toldName(names.channel) ?? '',
    ...(teamName !== undefined && { teamName }),
    ms,
    connection: { status: 'working', since: now },
    history: [{ type: 'installed', at: now, by: by ?? 'system' }],
  };
}

function installedAgain(before: Channel, ms: MsChannelRef, names: ToldNames, now: string): Channel {
  const back = trusted(before, now);
  const teamName = toldName(names.team) ?? before.teamName;
  const name = toldName(names.channel) ?? before.name;
  const isSame =
    back === before &&
    name === before.name &&
    teamName === before.teamName &&
    JSON.stringify(ms) === JSON.stringify(before.ms);
  return isSame ? before : { ...back, name, ...(teamName !== undefined && { teamName }), ms };
}

export interface Gone {
  readonly tenantId: string;
  readonly msTeamId: string;
  /** This channel alone; else every channel of the Microsoft team. */
  readonly channelId?: string;
  readonly by?: AccountKey;
}

/** The app was removed, which is the only end there is. */
export async function channelRemoved(app: App, gone: Gone): Promise<void> {
  for (const channelId of await affectedBy(app, gone)) {
    await changeChannel(app, {
      channelId,
      verb: 'channel-ended',
      by: gone.by,
      decide: (before, now) => {
        if (before === undefined || before.connection.status === 'removed') return undefined;
        const event = { type: 'removed', at: now, by: gone.by ?? 'system' } as const;
        return {
          ...before,
          connection: { status: 'removed', since: now },
          history: [...before.history, event],
        };
      },
    });
  }
}

/** Read anew: what is told of now may have been installed a moment ago by another process. */
export async function affectedBy(
  app: App,
  { tenantId, msTeamId, channelId }: Omit<Gone, 'by'>,
): Promise<readonly string[]> {
  const channels = await listAll(app.store, 'federation', { kind: 'channel' });
  return channels
    .filter(({ body }) => body.ms.tenantId === tenantId && body.ms.msTeamId === msTeamId)
    .filter(({ body }) => channelId === undefined || body.id === channelId)
    .map(({ body }) => body.id);
}
