import { markReminded, reminderIsDue, unanswered } from '../../../shared/meetings/posted.ts';
import { presentReminder } from '../../../shared/meetings/present-changes.ts';
import { presentNotice } from '../../../shared/meetings/present-notice.ts';
import type { JobOf } from '../job.ts';
import { replacing } from '../stored.ts';
import type { Effect } from './effect.ts';
import { postInThread } from './in-thread.ts';
import { activeChannel, hasBegun, meetingAgain, meetingNow } from './meeting-at-hand.ts';

/** One reminder, three days before, to those who have not answered; not when the kallelse has only just gone out. */
export const remind: Effect<JobOf<'remind'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    const now = app.clock.now();
    const { current, reminderDue } = meeting.body;
    // A kallelse that is still to go out asks for its reminder itself.
    if (current.status !== 'called') return { status: 'drop', why: 'overtaken' };
    if (hasBegun(meeting.body, now)) return { status: 'drop', why: 'too-late' };
    if (reminderDue > now) return { status: 'postpone', until: reminderDue };
    if (!reminderIsDue(meeting.body, now)) return { status: 'drop', why: 'done' };
    const memberIds = unanswered(meeting.body, team).map(({ id }) => id);
    if (memberIds.length === 0) return { status: 'drop', why: 'nobody-to-tell' };
    const root = meeting.body.posts.notice;
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = presentNotice(meeting.body, team, await app.ongoing.of(team.id));
    const text = presentReminder(meeting.body, team, memberIds);
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => postInThread(app, channel, root, { type: 'reminder', view, text }),
      async record(post, again) {
        const before = again ? await meetingAgain(app, job) : meeting;
        if (before === undefined || !reminderIsDue(before.body, post.at)) return [];
        return replacing(before, markReminded(before.body, memberIds, post.at));
      },
    };
  },
};
