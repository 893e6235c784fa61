import {
  presentCancellation,
  presentChange,
} from '../../../shared/meetings/call/present-changes.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import type { JobOf } from '../jobs/job.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel, hasBegun, meetingNow, noticeNow } from '../effects/meeting-at-hand.ts';

/** Tells in the thread that the meeting was moved; a later change tells for both. */
export const postChange: Effect<JobOf<'post-change'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    const { history, current } = meeting.body;
    const last = history.findLastIndex(({ type }) => type === 'changed');
    if (last !== job.event || current.status !== 'called') {
      return { status: 'drop', why: 'overtaken' };
    }
    if (hasBegun(meeting.body, app.clock.now())) return { status: 'drop', why: 'too-late' };
    const root = meeting.body.posts.notice;
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = await noticeNow(app, found);
    const text = presentChange(meeting.body);
    return saying(app, channel, { type: 'notice-changed', view, text }, root);
  },
};

export const postCancellation: Effect<JobOf<'post-cancellation'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    if (meeting.body.current.status !== 'cancelled') return { status: 'drop', why: 'overtaken' };
    if (hasBegun(meeting.body, app.clock.now())) return { status: 'drop', why: 'too-late' };
    const root = meeting.body.posts.notice;
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const view = presentNotice(meeting.body, team, landscape.rules);
    const text = presentCancellation(meeting.body);
    return saying(app, channel, { type: 'notice-cancelled', view, text }, root);
  },
};
