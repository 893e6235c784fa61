import type { PostRef } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { Message, PostOutcome } from '../messages.ts';

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
