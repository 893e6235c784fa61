import { ask } from '../commands/handler.ts';
import type { Effect } from '../effects/effect.ts';
import { activeChannel, meetingAgain, meetingNow } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { updateMinutesJob } from '../jobs/jobs.ts';
import { minutesNow } from './minutes-now.ts';

/** Redraws the minutes where they stand: a correction is shown on the card that it corrects. */
export const updateMinutes: Effect<JobOf<'update-minutes'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    const post = meeting.body.posts.minutes;
    if (post === undefined) return { status: 'drop', why: 'overtaken' };
    const channel = activeChannel(landscape, post.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = await minutesNow(app, meeting.body, team, landscape.rules);
    return {
      status: 'send',
      channel,
      target: 'message',
      send: () => app.messenger.update(channel.ms, post, { type: 'minutes', view }),
      /** As with the kallelse: whoever showed less than there is shows it anew. */
      async record() {
        const current = await meetingAgain(app, job);
        return current === undefined || current.body.history.length === meeting.body.history.length
          ? []
          : [ask(updateMinutesJob(current.body, app.clock.now()))];
      },
    };
  },
};
