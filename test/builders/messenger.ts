import type { Message, Messenger, PostOutcome } from '../../bot/app/messages.ts';
import type { Clock } from '../../bot/app/ports.ts';
import type { PostRef } from '../../shared/meetings/meeting.ts';
import type { MsChannelRef } from '../../shared/teams/channel.ts';

interface SentMessage {
  readonly how: 'thread' | 'reply' | 'update';
  readonly channelId: string;
  readonly message: Message;
  /** What was answered or updated. */
  readonly on?: string;
  readonly post: PostRef;
}

type Answer = Exclude<PostOutcome, { status: 'sent' }> | 'lost' | Error;

/** Remembers what reached the channels, and answers what it is told to. */
export interface RecordingMessenger extends Messenger {
  readonly sent: readonly SentMessage[];
  /** The answers to the next sends, in order; `sent` afterwards. `lost` arrives, and nobody is told. */
  readonly answers: Answer[];
  /** Called with the message on its way, before the answer. */
  during: (message: Message) => Promise<void>;
  /** The answer to that very message, whatever is sent beside it; else the next of `answers`. */
  answerTo: (message: Message) => Answer | undefined;
}

export function aMessenger(clock: Clock): RecordingMessenger {
  const sent: SentMessage[] = [];
  const answers: Answer[] = [];

  async function send(
    how: SentMessage['how'],
    channel: MsChannelRef,
    message: Message,
    on?: PostRef,
  ): Promise<PostOutcome> {
    await messenger.during(message);
    const answer = messenger.answerTo(message) ?? answers.shift();
    if (answer instanceof Error) throw answer;
    if (answer !== undefined && answer !== 'lost') return answer;
    const n = sent.length + 1;
    const post: PostRef = {
      channelId: channel.channelId,
      conversationId:
        how === 'thread' ? `${channel.channelId};messageid=${n}` : (on?.conversationId ?? ''),
      messageId: how === 'update' ? (on?.messageId ?? '') : String(n),
      at: clock.now(),
    };
    sent.push({
      how,
      channelId: channel.channelId,
      message,
      post,
      ...(on && { on: on.messageId }),
    });
    return answer === 'lost' ? { status: 'later', maybe: true } : { status: 'sent', post };
  }

  const messenger: RecordingMessenger = {
    sent,
    answers,
    during: async () => undefined,
    answerTo: () => undefined,
    startThread: (channel, message) => send('thread', channel, message),
    reply: (channel, root, message) => send('reply', channel, message, root),
    update: (channel, post, message) => send('update', channel, message, post),
  };
  return messenger;
}
