import { type Activity, type ConversationReference, MessageFactory } from 'botbuilder';
import type { Message, Messenger, SendOutcome } from '../app/messages.ts';
import type { Clock, Ids } from '../app/ports.ts';
import type { PostRef } from '../../shared/meetings/meeting.ts';
import type { MsChannelRef } from '../../shared/teams/channel.ts';
import type { StarAdapter } from './adapter.ts';
import type { Deliver, Delivered } from './delivery.ts';
import { maySendTo } from './service-url.ts';
import { renderMessage } from './render-message.ts';

interface MessengerOptions {
  readonly adapter: StarAdapter;
  readonly deliver: Deliver;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Audience of the token for Teams; the public cloud's. */
const audience = 'https://api.botframework.com';

/** Posts through the connector of the channel's own installation. */
export function createMessenger(options: MessengerOptions): Messenger {
  const { adapter, deliver, ids } = options;

  const send = async (
    channel: MsChannelRef,
    thread: string,
    attempt: () => Promise<Sent>,
  ): Promise<SendOutcome> => {
    if (!maySendTo(channel.serviceUrl, adapter.rule)) {
      return { status: 'gone', reason: 'forbidden' };
    }
    return outcome(await deliver(thread, attempt), channel, options.clock);
  };

  return {
    startThread: async (channel, message) => {
      const activity = toActivity(message, ids.next());
      return send(channel, channel.channelId, () => startThread(adapter, channel, activity));
    },
    reply: async (channel, root, message) => {
      const conversationId = threadOf(root);
      const activity = toActivity(message, ids.next());
      return send(channel, conversationId, () =>
        inThread(adapter, channel, conversationId, async (context) => {
          const sent = await context.sendActivity({ ...activity });
          return { conversationId, messageId: sent?.id ?? '' };
        }),
      );
    },
    update: async (channel, post, message) => {
      const { conversationId, messageId } = post;
      const activity = { ...toActivity(message, ids.next()), id: messageId };
      return send(channel, conversationId, () =>
        inThread(adapter, channel, conversationId, async (context) => {
          await context.updateActivity({ ...activity });
          return { conversationId, messageId };
        }),
      );
    },
  };
}

interface Sent {
  readonly conversationId: string;
  readonly messageId: string;
}

type ThreadLogic = Parameters<StarAdapter['continueConversationAsync']>[3];
type TurnContext = Parameters<NonNullable<ThreadLogic>>[0];

/**
 * A new thread in the channel. What comes back is the conversation `19:…;messageid=N`, and N is the message to update
 * later; the SDK gives it as the id of an activity.
 */
async function startThread(
  adapter: StarAdapter,
  channel: MsChannelRef,
  activity: Partial<Activity>,
): Promise<Sent> {
  let conversationId = '';
  await adapter.createConversationAsync(
    adapter.appId,
    'msteams',
    channel.serviceUrl,
    audience,
    {
      isGroup: true,
      channelData: { channel: { id: channel.channelId }, tenant: { id: channel.tenantId } },
      activity: { ...activity } as Activity,
      bot: { id: channel.botId, name: '' },
      tenantId: channel.tenantId,
    },
    async (context) => {
      conversationId = context.activity.id ?? '';
    },
  );
  return { conversationId, messageId: messageIdOf(conversationId) };
}

async function inThread(
  adapter: StarAdapter,
  channel: MsChannelRef,
  conversationId: string,
  act: (context: TurnContext) => Promise<Sent>,
): Promise<Sent> {
  const reference: Partial<ConversationReference> = {
    channelId: 'msteams',
    serviceUrl: channel.serviceUrl,
    bot: { id: channel.botId, name: '' },
    conversation: {
      id: conversationId,
      isGroup: true,
      conversationType: 'channel',
      tenantId: channel.tenantId,
      name: '',
    },
  };
  let sent: Sent = { conversationId, messageId: '' };
  await adapter.continueConversationAsync(adapter.appId, reference, audience, async (context) => {
    sent = await act(context);
  });
  return sent;
}

function outcome(delivered: Delivered<Sent>, channel: MsChannelRef, clock: Clock): SendOutcome {
  if (delivered.status !== 'sent') return delivered;
  const post: PostRef = { channelId: channel.channelId, ...delivered.value, at: clock.now() };
  return { status: 'sent', post };
}

/** Card or text, with the words of the notification. */
function toActivity(message: Message, rendering: string): Partial<Activity> {
  const rendered = renderMessage(message, rendering);
  if ('text' in rendered) return { ...MessageFactory.text(rendered.text), textFormat: 'plain' };
  return {
    type: 'message',
    summary: rendered.summary,
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: rendered.card },
    ],
  };
}

/** The thread a post began or stands in. */
function threadOf(root: PostRef): string {
  return root.conversationId.includes(';messageid=')
    ? root.conversationId
    : `${root.channelId};messageid=${root.messageId}`;
}

function messageIdOf(conversationId: string): string {
  return conversationId.split(';messageid=')[1] ?? conversationId;
}
