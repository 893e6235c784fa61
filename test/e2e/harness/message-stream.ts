import { z } from 'zod';

/** Everything the bot posted since the stream was opened, each message as it looks now. */
export interface MessageStream {
  readonly messages: readonly BotMessage[];
  /** The first message, there already or still to come, that fits. */
  waitFor(
    what: string,
    fits: (message: BotMessage) => boolean,
    limitMs?: number,
  ): Promise<BotMessage>;
  close(): void;
}

export interface BotMessage {
  readonly messageId: string;
  /** `<channelId>;messageid=<N>` */
  readonly threadId: string;
  readonly text: string;
  /** The Adaptive Card's JSON, if it carries one. */
  readonly card: unknown;
  /** How often it was updated in place. */
  readonly updates: number;
}

const Frame = z.object({
  action: z.string(),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    /** Only on the first message of a thread, whose event names the channel alone. */
    postConversationId: z.string().optional(),
    text: z.string().optional(),
    attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
  }),
});
type Frame = z.infer<typeof Frame>;

const CARD = 'application/vnd.microsoft.card.adaptive';

function asMessage({ actionConversationId, message }: Frame, before?: BotMessage): BotMessage {
  return {
    messageId: message.messageId,
    threadId: before?.threadId ?? message.postConversationId ?? actionConversationId,
    text: message.text ?? '',
    card: message.attachments.find(({ contentType }) => contentType === CARD)?.content,
    updates: before ? before.updates + 1 : 0,
  };
}

export async function openMessageStream(playgroundUrl: string): Promise<MessageStream> {
  const messages: BotMessage[] = [];
  const waiting = new Set<() => void>();
  const url = `${playgroundUrl.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`;
  const socket = new WebSocket(url);
  socket.addEventListener('message', (event) => {
    const frame = Frame.safeParse(JSON.parse(String(event.data)));
    // Typing indicators and the like have no message.
    if (!frame.success) return;
    const index = messages.findIndex(({ messageId }) => messageId === frame.data.message.messageId);
    if (index === -1) messages.push(asMessage(frame.data));
    else messages[index] = asMessage(frame.data, messages[index]);
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error(`No message stream at ${url}.`)));
  });

  return {
    messages,
    waitFor: (what, fits, limitMs = 30_000) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          const seen = messages.map(({ text, card }) => text || JSON.stringify(card)).join('\n');
          reject(
            new Error(`The bot did not post ${what} within ${limitMs} ms. It posted:\n${seen}`),
          );
        }, limitMs);
        const look = (): void => {
          const found = messages.find(fits);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () => socket.close(),
  };
}
