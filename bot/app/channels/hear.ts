import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import { toldName } from '../../../shared/teams/channel-name.ts';
import { afterSign, type Sign } from '../../../shared/teams/connection.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { ToldNames } from './channels.ts';
import { changeChannel } from './change-channel.ts';

/** What one activity says of where it comes from, whatever else it asks for. */
export interface Heard {
  readonly tenantId: string;
  readonly channelId?: string;
  readonly msTeamId?: string;
  readonly serviceUrl: string;
  readonly names: ToldNames;
  readonly sign: Sign;
}

/**
 * Addresses and names change, and every activity may tell them; and where something is heard from, something can be
 * posted. Nearly always there is nothing new, and nothing is asked of the store.
 */
export async function channelHeard(app: App, heard: Heard): Promise<void> {
  const { channels } = await app.registry.current();
  const now = app.clock.now();
  const itself = channels.get(heard.channelId ?? '');
  const ofTeam = byTeam(channels).get(heard.msTeamId ?? '') ?? [];
  for (const { body } of new Set(itself === undefined ? ofTeam : [itself, ...ofTeam])) {
    if (after(body, heard, now) === body) continue;
    await changeChannel(app, {
      channelId: body.id,
      verb: 'channel-heard',
      decide: (before, later) => before && after(before, heard, later),
    });
  }
}

type Channels = Landscape['channels'];
const teamsOf = new WeakMap<Channels, ReturnType<typeof groupedByTeam>>();

/** Every press asks, and the channels are hundreds. */
function byTeam(channels: Channels): ReturnType<typeof groupedByTeam> {
  const known = teamsOf.get(channels);
  if (known !== undefined) return known;
  const grouped = groupedByTeam(channels);
  teamsOf.set(channels, grouped);
  return grouped;
}

function groupedByTeam(channels: Channels) {
  return Map.groupBy(channels.values(), ({ body }) => body.ms.msTeamId);
}

function after(channel: Channel, heard: Heard, now: Instant): Channel {
  const { ms, id } = channel;
  const isItself = id === heard.channelId;
  const isOfTeam = ms.msTeamId === heard.msTeamId;
  if (ms.tenantId !== heard.tenantId || !(isItself || isOfTeam)) return channel;
  const signed = afterSign(channel, heard.sign, isItself, now);
  const name = (isItself ? toldName(heard.names.channel) : undefined) ?? channel.name;
  const teamName = (isOfTeam ? toldName(heard.names.team) : undefined) ?? channel.teamName;
  const isMoved = trimmed(heard.serviceUrl) !== trimmed(ms.serviceUrl);
  if (signed === channel && name === channel.name && teamName === channel.teamName && !isMoved)
    return channel;
  return {
    ...signed,
    name,
    ...(teamName !== undefined && { teamName }),
    ms: isMoved ? { ...ms, serviceUrl: heard.serviceUrl } : ms,
  };
}

/** Teams writes the same address with and without its last slash. */
function trimmed(address: string): string {
  return address.replace(/\/+$/, '');
}
