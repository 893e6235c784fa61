import { copyText } from '../../../shared/federation/present-connection.ts';
import type { JobOf } from '../jobs/job.ts';
import type { Effect } from '../effects/effect.ts';
import { activeChannel, meetingNow } from '../effects/meeting-at-hand.ts';

/** A second copy of a kallelse says where the real one is, so that nobody answers on a card that is never redrawn. */
export const adoptCopy: Effect<JobOf<'adopt-copy'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    const real = found?.meeting.body.posts.notice;
    if (found === undefined || real === undefined) return { status: 'drop', why: 'not-found' };
    if (real.messageId === job.post.messageId) return { status: 'drop', why: 'overtaken' };
    const channel = activeChannel(found.landscape, job.post.channelId);
    if (channel === undefined) return { status: 'drop', why: 'overtaken' };
    return {
      status: 'send',
      channel,
      target: 'message',
      send: () => app.messenger.update(channel.ms, job.post, { type: 'text', text: copyText }),
      record: () => Promise.resolve([]),
    };
  },
};
