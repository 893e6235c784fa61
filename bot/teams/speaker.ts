import type { AccountKey } from '../../shared/kernel/account-key.ts';
import type { MsChannelRef } from '../../shared/teams/channel.ts';
import type { PressedMessage } from '../app/run/run-on-card.ts';
import { accountOf, type InboundActivity, placeOf } from './activity.ts';
import type { Place } from './press/place.ts';
import type { Behind } from './press/use-cases.ts';

/** Who has said something, where, and in which tenant. */
export interface Speaker {
  readonly actor: AccountKey | undefined;
  readonly place: Place;
  readonly tenantId: string | undefined;
  readonly msTeamId: string | undefined;
}

/**
 * What an activity leaves out of where it comes from is what we know of its channel: ids of channels are Microsoft's, each
 * in one team of one tenant.
 */
export async function speakerOf(activity: InboundActivity, { app, use }: Behind): Promise<Speaker> {
  const place = placeOf(activity);
  const { tenants, team } = activity;
  const isChat = place.type === 'channel' && place.isGroupChat === true;
  const known =
    place.type === 'channel' && (tenants.length === 0 || (team.id === undefined && !isChat))
      ? await use.knownChannel(app, place.channelId)
      : undefined;
  const tenantId = tenants[0] ?? known?.tenantId;
  const told = accountOf(activity, tenantId);
  return {
    actor: told === undefined ? undefined : await use.knownPerson(app, told),
    place,
    tenantId,
    // It is of no team, whatever the activity names.
    msTeamId: isChat ? place.channelId : (team.id ?? known?.msTeamId),
  };
}

/** What posting in the channel takes, when all of it is told. */
export function channelRefOf(
  { serviceUrl, team }: InboundActivity,
  { place, tenantId, msTeamId }: Speaker,
  botId: string,
): MsChannelRef | undefined {
  if (place.type !== 'channel' || tenantId === undefined || msTeamId === undefined)
    return undefined;
  return {
    tenantId,
    msTeamId,
    channelId: place.channelId,
    serviceUrl,
    botId,
    ...(place.isGroupChat === true
      ? { isGroupChat: true }
      : team.aadGroupId !== undefined && { aadGroupId: team.aadGroupId }),
  };
}

/**
 * The names that an activity tells. A conversation is called as its channel, which need not be the one that is told of: an
 * event stands in the team's first channel.
 */
export function namesIn(activity: InboundActivity) {
  const { channel, team, conversation } = activity;
  const place = placeOf(activity);
  if (place.type === 'channel' && place.isGroupChat === true)
    return { channel: conversation.name, team: undefined };
  const isOfChannel = channel.id === undefined || channel.id === conversation.id?.split(';')[0];
  return {
    channel: channel.name ?? (isOfChannel ? conversation.name : undefined),
    team: team.name,
  };
}

/** The message whose button was pressed, when it stands in a channel. */
export function pressedMessage(
  { replyToId, conversation }: InboundActivity,
  place: Place,
): PressedMessage | undefined {
  if (place.type !== 'channel' || replyToId === undefined || conversation.id === undefined)
    return undefined;
  return { channelId: place.channelId, conversationId: conversation.id, messageId: replyToId };
}
