import { z } from 'zod';
import { accountKey } from '../../shared/guard/account-key.ts';
import { type AccountKey, accountKeyOf } from '../../shared/kernel/account-key.ts';
import type { Place } from './press/place.ts';

/**
 * Teams sends parts that are missing, null, `{}`, `''` or `[]` where a reader expects an object or an id, more of them with
 * time (platform.md). What cannot be read is as if it were not there: only the command at hand knows what it needs.
 */
const told = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);
const id = told(z.string().min(1).max(500));
const name = told(z.string().max(500));
const code = told(z.string().min(1).max(100));
const part = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((value) => (isObject(value) ? value : {}), z.object(shape));
const members = z
  .preprocess((value): unknown => (Array.isArray(value) ? value : []), z.array(part({ id })))
  .transform((all) => all.flatMap((member) => (member.id === undefined ? [] : [member.id])));

/**
 * What we read of an activity from Teams or the Playground; all strings have an end. What it is and where its answer goes
 * must be there.
 */
export const inboundActivity = z
  .object({
    type: z.string().min(1).max(60),
    channelId: z
      .unknown()
      .optional()
      .refine((channel) => typeof channel !== 'string' || /^(?:msteams)?$/.test(channel)),
    serviceUrl: z.url().max(500),
    id,
    name,
    from: part({ id, aadObjectId: code }),
    recipient: part({ id }),
    conversation: part({ id, name, conversationType: code, tenantId: code }),
    replyToId: id,
    action: code,
    text: told(z.string()),
    value: z.unknown().optional(),
    membersAdded: members,
    membersRemoved: members,
    channelData: part({
      tenant: part({ id: code }),
      team: part({ id, name, aadGroupId: code }),
      channel: part({ id, name }),
      settings: part({ selectedChannel: part({ id, name }) }),
      // The same two ids again, which Teams puts beside the parts.
      teamsTeamId: id,
      teamsChannelId: id,
      eventType: code,
    }),
  })
  .transform((read) => {
    const { conversation, channelData, recipient } = read;
    const { channel, settings, team, tenant } = channelData;
    const chosen = channel.id === undefined ? settings.selectedChannel : channel;
    return {
      ...read,
      botId: recipient.id,
      /** Every tenant it names: that of where it was said comes first. */
      tenants: [tenant.id, conversation.tenantId].filter((one) => one !== undefined),
      team: { ...team, id: team.id ?? channelData.teamsTeamId },
      /** The channel it names, by itself or as the place of the app. */
      channel: { id: chosen.id ?? channelData.teamsChannelId, name: chosen.name },
      eventType: channelData.eventType,
    };
  });
export type InboundActivity = z.infer<typeof inboundActivity>;

export function placeOf({ conversation, channel }: InboundActivity): Place {
  const { id: conversationId, conversationType } = conversation;
  const isChat =
    conversationType === 'groupChat' ||
    (conversationType === undefined &&
      conversationId !== undefined &&
      chatAddress.test(conversationId));
  if (isChat) return chatOf(conversationId);
  if (conversationType !== undefined && conversationType !== 'channel') return { type: 'chat' };
  const isChannel =
    conversationType === 'channel' ||
    channel.id !== undefined ||
    (conversationId !== undefined && channelAddress.test(conversationId));
  const channelId =
    channel.id ?? (conversationId === undefined ? undefined : threadless(conversationId));
  if (isChannel && channelId !== undefined) return { type: 'channel', channelId };
  return conversationId === undefined ? { type: 'unknown' } : { type: 'chat' };
}

/** Channels have it, and group chats and meetings `@thread.v2`. */
const channelAddress = /^19:[^;]+@thread\.(?:tacv2|skype)(?:;|$)/;
const chatAddress = /^19:[^;]+@thread\.v2(?:;|$)/;

/**
 * A group chat is a place as a channel is: all in it read what stands there. Who is in a meeting's own chat changes with
 * each invitation, so that nothing is to be shown in it.
 */
function chatOf(conversationId: string | undefined): Place {
  if (conversationId === undefined || conversationId.startsWith('19:meeting_'))
    return { type: 'unknown' };
  return { type: 'channel', channelId: threadless(conversationId), isGroupChat: true };
}

/** `19:…;messageid=N` is a thread of the channel `19:…`. */
function threadless(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}

/**
 * Who is asking: as Teams says, never as the card says. Undefined for what has no Microsoft account, such as a
 * connector.
 */
export function accountOf(
  { from }: InboundActivity,
  tenantId: string | undefined,
): AccountKey | undefined {
  if (from.aadObjectId === undefined || tenantId === undefined) return undefined;
  const key = accountKey.safeParse(accountKeyOf(tenantId, from.aadObjectId));
  return key.success ? key.data : undefined;
}

/** Whether there is anything in it: a part that is left out comes in five ways. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
