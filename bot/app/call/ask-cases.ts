import { addMinutes } from '../../../shared/kernel/calendar.ts';
import { markAsked } from '../../../shared/meetings/call/posted.ts';
import { casesAskedAt } from '../../../shared/meetings/call/notice-dates.ts';
import { presentAskCases } from '../../../shared/meetings/call/present-notice.ts';
import type { JobOf } from '../jobs/job.ts';
import { replacing } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { activeChannel, meetingAgain, meetingNow, noticeNow } from '../effects/meeting-at-hand.ts';

const aDayInMinutes = 1_440;

/**
 * Two weeks before, every member is asked for cases; at once for a meeting that is planned later than that. Not when the
 * kallelse is out, or comes within a day: it asks the same.
 */
export const askCases: Effect<JobOf<'ask-cases'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    const now = app.clock.now();
    const { current, noticeDue, plan, posts } = meeting.body;
    if (posts.asked !== undefined) return { status: 'drop', why: 'done' };
    if (current.status !== 'planned') return { status: 'drop', why: 'overtaken' };
    if (addMinutes(now, aDayInMinutes) >= noticeDue) return { status: 'drop', why: 'too-late' };
    const due = casesAskedAt(plan, landscape.rules);
    if (due > now) return { status: 'postpone', until: due };
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = await noticeNow(app, found);
    const text = presentAskCases(meeting.body);
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => app.messenger.startThread(channel.ms, { type: 'ask-cases', view, text }),
      async record(post, again) {
        const before = again ? await meetingAgain(app, job) : meeting;
        if (before === undefined || before.body.posts.asked !== undefined) return [];
        return replacing(before, markAsked(before.body, post));
      },
    };
  },
};
