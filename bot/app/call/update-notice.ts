import { ask } from '../commands/handler.ts';
import type { JobOf } from '../jobs/job.ts';
import { updateJob } from '../jobs/jobs.ts';
import type { Effect } from '../effects/effect.ts';
import { activeChannel, meetingAgain, meetingNow, noticeNow } from '../effects/meeting-at-hand.ts';

/** Redraws the kallelse where it stands. */
export const updateNotice: Effect<JobOf<'update-notice'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, landscape } = found;
    const post = meeting.body.posts.notice;
    if (post === undefined) return { status: 'drop', why: 'overtaken' };
    const channel = activeChannel(landscape, post.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = await noticeNow(app, found);
    return {
      status: 'send',
      channel,
      target: 'message',
      send: () => app.messenger.update(channel.ms, post, { type: 'notice', view }),
      /** Two updates under way at once can arrive in the wrong order: whoever showed less than there is shows it anew. */
      async record() {
        const current = await meetingAgain(app, job);
        return current === undefined || current.body.history.length === view.revision
          ? []
          : [ask(updateJob(current.body, app.clock.now()))];
      },
    };
  },
};
