import type { Message, Messenger, PostOutcome } from '../../app/messages.ts';
import type { Clock, Ids, TabLinks } from '../../app/ports.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import type { PostRef } from '../../../shared/meetings/meeting.ts';
import type { MsChannelRef } from '../../../shared/teams/channel.ts';
import type { StarAdapter } from './adapter.ts';
import type { Deliver } from './delivery.ts';
import { type Posted, postNew, postReply, updatePost } from './posting.ts';
import { drawnToday, type Rendered, renderMessage } from './render-message.ts';
import { maySendTo } from './service-url.ts';

interface MessengerOptions {
  readonly adapter: StarAdapter;
  readonly deliver: Deliver;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly links?: TabLinks | undefined;
}

/** Posts through the connector of the channel's own installation. */
export function createMessenger({
  adapter,
  deliver,
  clock,
  ids,
  links,
}: MessengerOptions): Messenger {
  const send = async (
    channel: MsChannelRef,
    thread: string,
    attempt: () => Promise<Posted>,
  ): Promise<PostOutcome> => {
    if (!maySendTo(channel.serviceUrl, adapter.rule))
      return { status: 'refused', reason: 'forbidden' };
    const delivered = await deliver(thread, attempt);
    if (delivered.status !== 'sent') return delivered;
    const post = { channelId: channel.channelId, ...delivered.value, at: clock.now() };
    return { status: 'sent', post };
  };

  const rendering = (message: Message): Rendered =>
    drawnToday(renderMessage(message, ids.next(), links), localDate(clock.now()));

  return {
    async startThread(channel, message) {
      const rendered = rendering(message);
      return send(channel, channel.channelId, () => postNew(adapter, channel, rendered));
    },
    async reply(channel, root, message) {
      const thread = channel.isGroupChat === true ? channel.channelId : threadOf(root);
      const rendered = rendering(message);
      return send(channel, thread, () => postReply(adapter, channel, thread, rendered));
    },
    async update(channel, post, message) {
      const rendered = rendering(message);
      return send(channel, post.conversationId, () => updatePost(adapter, channel, post, rendered));
    },
  };
}

/** The thread a post began or stands in. */
function threadOf(root: PostRef): string {
  return root.conversationId.includes(';messageid=')
    ? root.conversationId
    : `${root.channelId};messageid=${root.messageId}`;
}
