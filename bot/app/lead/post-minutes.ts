import { markMinutesPosted } from '../../../shared/meetings/call/posted.ts';
import { presentMinutes } from '../../../shared/meetings/lead/present-minutes.ts';
import { deviationsAround } from '../documents/deviations.ts';
import { today } from '../context/app.ts';
import type { JobOf } from '../jobs/job.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';
import { replacing } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { postInThread } from '../effects/in-thread.ts';
import { activeChannel, meetingAgain, meetingNow } from '../effects/meeting-at-hand.ts';

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
    const nextMeeting = nextInTime(
      meeting.body,
      await liveMeetings(app, team.id),
      today(app),
    )?.body;
    const deviations = await deviationsAround(app, meeting.body);
    const { rules } = landscape;
    const over = await app.ended.around(meeting.body);
    const view = presentMinutes({
      over,
      meeting: meeting.body,
      team,
      deviations,
      nextMeeting,
      rules,
    });
    const root = meeting.body.posts.notice;
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => postInThread(app, channel, root, { type: 'minutes', view }),
      async record(post, again) {
        const before = again ? await meetingAgain(app, job) : meeting;
        if (before === undefined) return [];
        return replacing(before, markMinutesPosted(before.body, post, post.at));
      },
    };
  },
};
