import type { PostRef } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { Message, PostOutcome } from '../messages.ts';
import type { Send } from './effect.ts';

/** In the thread that `root` began; as a thread of its own when there is none, or when somebody has deleted it. */
export async function postInThread(
  { messenger }: App,
  { id, ms }: Channel,
  root: PostRef | undefined,
  message: Message,
): Promise<PostOutcome> {
  if (root?.channelId !== id) return messenger.startThread(ms, message);
  const outcome = await messenger.reply(ms, root, message);
  return outcome.status === 'refused' && outcome.reason === 'not-found'
    ? messenger.startThread(ms, message)
    : outcome;
}

/** A message that is said and done with: nothing is to be known afterwards of where it stands. */
export function saying(app: App, channel: Channel, message: Message, root?: PostRef): Send {
  return {
    status: 'send',
    channel,
    target: 'channel',
    send: () => postInThread(app, channel, root, message),
    record: () => Promise.resolve([]),
  };
}
