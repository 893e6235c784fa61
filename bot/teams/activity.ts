import { z } from 'zod';
import { accountKey } from '../../shared/guard/account-key.ts';
import { type AccountKey, accountKeyOf } from '../../shared/kernel/account-key.ts';
import type { PressedMessage } from '../app/run/run-on-card.ts';
import type { MsChannelRef } from '../../shared/teams/channel.ts';

const id = z.string().min(1).max(500);
const name = z.string().max(500).optional();
const member = z.looseObject({ id });

/**
 * What we read of an activity from Teams or the Playground. Everything else stays as it came, since the SDK reads some
 * of it; all strings we read have an end.
 */
export const inboundActivity = z.looseObject({
  type: z.string().min(1).max(60),
  id: id.optional(),
  name,
  channelId: z.literal('msteams'),
  serviceUrl: z.url().max(500),
  from: z.looseObject({ id, aadObjectId: z.string().max(100).optional() }),
  recipient: member,
  conversation: z.looseObject({
    id,
    name,
    conversationType: z.string().max(60).optional(),
    tenantId: z.string().max(100).optional(),
  }),
  replyToId: id.optional(),
  action: z.string().max(60).optional(),
  text: z.string().optional(),
  entities: z.array(z.looseObject({})).max(200).optional(),
  membersAdded: z.array(member).optional(),
  membersRemoved: z.array(member).optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().max(100) }).optional(),
      team: z.looseObject({ id, name, aadGroupId: z.string().max(100).optional() }).optional(),
      channel: z.looseObject({ id, name }).optional(),
      settings: z
        .looseObject({ selectedChannel: z.looseObject({ id, name }).optional() })
        .optional(),
      eventType: z.string().max(60).optional(),
    })
    .optional(),
});
export type InboundActivity = z.infer<typeof inboundActivity>;

/**
 * Who is asking: as Teams says, never as the card says. Undefined for what has no Microsoft account, such as a
 * connector.
 */
export function accountOf(activity: InboundActivity): AccountKey | undefined {
  const { aadObjectId } = activity.from;
  const tenantId = tenantOf(activity);
  if (aadObjectId === undefined || tenantId === undefined) return undefined;
  const key = accountKey.safeParse(accountKeyOf(tenantId, aadObjectId));
  return key.success ? key.data : undefined;
}

function tenantOf({ channelData, conversation }: InboundActivity): string | undefined {
  return channelData?.tenant?.id ?? conversation.tenantId;
}

/** The message whose button was pressed, when it stands in a channel. */
export function pressedMessage(activity: InboundActivity): PressedMessage | undefined {
  const { replyToId, conversation } = activity;
  if (replyToId === undefined || conversation.conversationType !== 'channel') return undefined;
  return {
    channelId: threadless(conversation.id),
    conversationId: conversation.id,
    messageId: replyToId,
  };
}

/** Where it was said, when that is a channel of a team. */
export function channelOf(
  activity: InboundActivity,
): { readonly ms: MsChannelRef; readonly name: string } | undefined {
  const { channelData, conversation } = activity;
  const tenantId = tenantOf(activity);
  const msTeam = channelData?.team;
  if (conversation.conversationType !== 'channel' || !msTeam || tenantId === undefined) {
    return undefined;
  }
  const told = channelData.channel ?? channelData.settings?.selectedChannel;
  const channelId = told?.id ?? threadless(conversation.id);
  return {
    ms: {
      tenantId,
      msTeamId: msTeam.id,
      channelId,
      serviceUrl: activity.serviceUrl,
      botId: activity.recipient.id,
      ...(msTeam.aadGroupId === undefined ? {} : { aadGroupId: msTeam.aadGroupId }),
    },
    // Only the General channel comes without a name; it has the id and the name of its team.
    name: (told?.name ?? conversation.name ?? msTeam.name ?? 'Allmänt').slice(0, 120),
  };
}

/** `19:…;messageid=N` is a thread of the channel `19:…`. */
function threadless(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}
