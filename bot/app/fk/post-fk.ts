import {
  presentCancellation,
  presentChange,
} from '../../../shared/meetings/call/present-changes.ts';
import { markFkPosted } from '../../../shared/meetings/call/posted.ts';
import { presentFkNotice } from '../../../shared/meetings/fk/present-notice.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { ask } from '../commands/handler.ts';
import type { App } from '../context/app.ts';
import { fkChannelIdOf, isFksFor } from '../context/fk-channel.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { replacing } from '../documents/stored.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import {
  activeChannel,
  hasBegun,
  meetingAgain,
  type MeetingNow,
  meetingNow,
} from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { fkJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { noticeWithout, tellTeam } from './without-channel.ts';

type PostFk = JobOf<'post-fk'>;

/** What FK's own channel is told of a meeting: never of a case (handbook §4). */
export const postFk: Effect<PostFk> = {
  async prepare(app, job): Promise<Prepared> {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    switch (job.about.of) {
      case 'notice':
        return notice(app, job, found);
      case 'redraw':
        return redraw(app, job, found);
      case 'change':
        return change(app, job.about.event, found);
      case 'cancellation':
        return cancellation(app, found);
    }
  },
};

async function notice(app: App, job: PostFk, found: MeetingNow): Promise<Prepared> {
  const { meeting, team, landscape } = found;
  const channelId = fkChannelIdOf(landscape, team.id);
  // Most teams have none; when one is connected, what is called by then is asked for (`channels/wake-jobs.ts`).
  if (channelId === undefined) return noticeWithout(app, found);
  if (meeting.body.posts.fk?.channelId === channelId) return { status: 'drop', why: 'done' };
  if (meeting.body.current.status !== 'called') return { status: 'drop', why: 'overtaken' };
  if (hasBegun(meeting.body, app.clock.now())) return { status: 'drop', why: 'too-late' };
  const channel = activeChannel(landscape, channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const view = presentFkNotice(meeting.body, team);
  return {
    status: 'send',
    channel,
    target: 'channel',
    send: () => app.messenger.startThread(channel.ms, { type: 'fk-notice', view }),
    async record(post, again) {
      const current = again ? await meetingAgain(app, job) : meeting;
      return current === undefined ? [] : recorded(current, post, view.revision, app.clock.now());
    },
  };
}

function recorded(
  before: ParsedDocument<Meeting>,
  post: PostRef,
  shownRevision: number,
  now: Instant,
): readonly Write[] {
  // Another process has posted it at the same time: ours is drawn anew for whoever presses it.
  if (before.body.posts.fk?.channelId === post.channelId) return [];
  const after = markFkPosted(before.body, post);
  return [
    ...replacing(before, after),
    ...(after.history.length === shownRevision ? [] : [ask(fkJob(after, { of: 'redraw' }, now))]),
    ...(after.current.status === 'cancelled'
      ? [ask(fkJob(after, { of: 'cancellation' }, now))]
      : []),
  ];
}

function redraw(app: App, job: PostFk, { meeting, team, landscape }: MeetingNow): Prepared {
  const post = meeting.body.posts.fk;
  if (post === undefined) return { status: 'drop', why: 'overtaken' };
  // What stands where FK is not told any more stays as it is.
  if (!isFksFor(landscape, post.channelId, team.id)) return { status: 'drop', why: 'overtaken' };
  const channel = activeChannel(landscape, post.channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const view = presentFkNotice(meeting.body, team);
  return {
    status: 'send',
    channel,
    target: 'message',
    send: () => app.messenger.update(channel.ms, post, { type: 'fk-notice', view }),
    /** Two drawings under way at once can arrive in the wrong order: whoever showed less than there is shows it anew. */
    async record() {
      const current = await meetingAgain(app, job);
      return current === undefined || current.body.history.length === view.revision
        ? []
        : [ask(fkJob(current.body, { of: 'redraw' }, app.clock.now()))];
    },
  };
}

function change(app: App, event: number, found: MeetingNow): Prepared {
  const { meeting, team, landscape } = found;
  const { history, current, posts } = meeting.body;
  const last = history.findLastIndex(({ type }) => type === 'changed');
  if (last !== event || current.status !== 'called') return { status: 'drop', why: 'overtaken' };
  if (hasBegun(meeting.body, app.clock.now())) return { status: 'drop', why: 'too-late' };
  const channelId = fkChannelIdOf(landscape, team.id);
  if (channelId === undefined) return tellTeam(app, found, presentChange(meeting.body));
  const channel = activeChannel(landscape, channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const view = presentFkNotice(meeting.body, team);
  const text = presentChange(meeting.body);
  return saying(app, channel, { type: 'fk-notice-changed', view, text }, posts.fk);
}

function cancellation(app: App, found: MeetingNow): Prepared {
  const { meeting, team, landscape } = found;
  if (meeting.body.current.status !== 'cancelled') return { status: 'drop', why: 'overtaken' };
  if (hasBegun(meeting.body, app.clock.now())) return { status: 'drop', why: 'too-late' };
  const channelId = fkChannelIdOf(landscape, team.id);
  if (channelId === undefined) return tellTeam(app, found, presentCancellation(meeting.body));
  const channel = activeChannel(landscape, channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const view = presentFkNotice(meeting.body, team);
  const text = presentCancellation(meeting.body);
  return saying(app, channel, { type: 'fk-notice-cancelled', view, text }, meeting.body.posts.fk);
}
