import { type Activity, type ConversationReference, MessageFactory } from 'botbuilder';
import type { MsChannelRef } from '../../../shared/teams/channel.ts';
import { audience, type StarAdapter } from './adapter.ts';
import { ConnectorFailure } from './connector-failure.ts';
import type { Rendered } from './render-message.ts';

/** Where a message of ours has come to stand. */
export interface Posted {
  readonly conversationId: string;
  readonly messageId: string;
}

/** What is needed to send somewhere: the connector's address, the bot's id there and the tenant. */
export type Connection = Pick<MsChannelRef, 'serviceUrl' | 'botId' | 'tenantId' | 'isGroupChat'>;

type ThreadLogic = NonNullable<Parameters<StarAdapter['continueConversationAsync']>[3]>;

/** Something new: a thread in a channel, and in a group chat, which has none, a message. */
export function postNew(
  adapter: StarAdapter,
  channel: MsChannelRef,
  rendered: Rendered,
): Promise<Posted> {
  return channel.isGroupChat === true
    ? postReply(adapter, channel, channel.channelId, rendered)
    : postThread(adapter, channel, rendered);
}

/**
 * A new thread in the channel. What comes back is the conversation `19:…;messageid=N`, and N is the message to update
 * later; the SDK gives it as the id of an activity.
 */
async function postThread(
  adapter: StarAdapter,
  channel: MsChannelRef,
  rendered: Rendered,
): Promise<Posted> {
  let conversationId = '';
  const parameters = {
    isGroup: true,
    channelData: { channel: { id: channel.channelId }, tenant: { id: channel.tenantId } },
    // The SDK asks for a whole activity where the service takes a message without ids.
    activity: toActivity(rendered) as Activity,
    bot: { id: channel.botId, name: '' },
    tenantId: channel.tenantId,
  };
  await adapter.createConversationAsync(
    adapter.appId,
    'msteams',
    channel.serviceUrl,
    audience,
    parameters,
    async (context) => {
      // Without an id the SDK makes one up for the activity, and leaves the conversation without.
      if (named(context.activity.conversation)) conversationId = context.activity.id ?? '';
    },
  );
  isPosted(conversationId);
  return { conversationId, messageId: conversationId.split(';messageid=')[1] ?? conversationId };
}

export async function postReply(
  adapter: StarAdapter,
  connection: Connection,
  conversationId: string,
  rendered: Rendered,
): Promise<Posted> {
  let messageId = '';
  await inConversation(adapter, connection, conversationId, async (context) => {
    const sent = await context.sendActivity(toActivity(rendered));
    messageId = sent?.id ?? '';
  });
  isPosted(messageId);
  return { conversationId, messageId };
}

/** A success has the id of what was made. Without one nobody knows what became of it. */
function isPosted(id: unknown): void {
  if (typeof id !== 'string' || id === '') throw new ConnectorFailure('unintelligible');
}

/**
 * Only for our own messages. An update that is answered without an id is made once more, which harms nothing: somebody else
 * than Teams may have answered. Where updates never have an id in their answer, that is how they are answered.
 */
export async function updatePost(
  adapter: StarAdapter,
  connection: Connection,
  posted: Posted,
  rendered: Rendered,
): Promise<Posted> {
  const { conversationId, messageId } = posted;
  const message = {
    ...toActivity(rendered),
    ...standingIn(connection, conversationId),
    id: messageId,
    from: { id: connection.botId, name: '' },
  };
  const path = ['v3', 'conversations', conversationId, 'activities', messageId];
  const update = () => adapter.update(connection.serviceUrl, path, message);
  const isNamed = named(await update()) || named(await update());
  if (!isNamed && adapter.namesUpdates) throw new ConnectorFailure('unintelligible');
  if (isNamed) adapter.namesUpdates = true;
  return { conversationId, messageId };
}

function named(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return false;
  return typeof answer.id === 'string' && answer.id !== '';
}

async function inConversation(
  adapter: StarAdapter,
  connection: Connection,
  conversationId: string,
  logic: ThreadLogic,
): Promise<void> {
  const reference: Partial<ConversationReference> = {
    ...standingIn(connection, conversationId),
    bot: { id: connection.botId, name: '' },
  };
  await adapter.continueConversationAsync(adapter.appId, reference, audience, logic);
}

function standingIn({ serviceUrl, tenantId, isGroupChat }: Connection, conversationId: string) {
  return {
    channelId: 'msteams',
    serviceUrl,
    conversation: {
      id: conversationId,
      isGroup: true,
      conversationType: isGroupChat === true ? 'groupChat' : 'channel',
      tenantId,
      name: '',
    },
  };
}

/** Card or text, with the words of the notification. */
function toActivity(rendered: Rendered): Partial<Activity> {
  if ('text' in rendered) return { ...MessageFactory.text(rendered.text), textFormat: 'plain' };
  return {
    type: 'message',
    summary: rendered.summary,
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: rendered.card },
    ],
  };
}
