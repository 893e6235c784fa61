import { markMinutesPosted } from '../../../shared/meetings/call/posted.ts';
import type { JobOf } from '../jobs/job.ts';
import { ask } from '../commands/handler.ts';
import { updateMinutesJob } from '../jobs/jobs.ts';
import { replacing } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { postInThread } from '../effects/in-thread.ts';
import { activeChannel, meetingAgain, meetingNow } from '../effects/meeting-at-hand.ts';
import { minutesNow } from './minutes-now.ts';

/** The minutes, in the thread of the kallelse. */
export const postMinutes: Effect<JobOf<'post-minutes'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    if (meeting.body.current.status !== 'closed') return { status: 'drop', why: 'overtaken' };
    if (meeting.body.posts.minutes !== undefined) return { status: 'drop', why: 'done' };
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = await minutesNow(app, meeting.body, team, landscape.rules);
    const root = meeting.body.posts.notice;
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => postInThread(app, channel, root, { type: 'minutes', view }),
      async record(post, again) {
        const before = again ? await meetingAgain(app, job) : meeting;
        if (before === undefined) return [];
        const posted = markMinutesPosted(before.body, post, post.at);
        const writes = replacing(before, posted);
        // Corrected while it was under way: the card says less than there is.
        return posted.history.length === meeting.body.history.length
          ? writes
          : [...writes, ask(updateMinutesJob(posted, app.clock.now()))];
      },
    };
  },
};
