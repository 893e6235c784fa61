import { addDays, type Instant, localDate } from '../../../shared/kernel/calendar.ts';
import type { AfterView } from '../../../shared/meetings/lists/view.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import { markAfterPosted } from '../../../shared/meetings/call/posted.ts';
import { presentAfter } from '../../../shared/meetings/lists/present-after.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { ongoingCases } from '../documents/cases.ts';
import type { JobOf } from '../jobs/job.ts';
import { afterDue, afterJob } from '../jobs/jobs.ts';
import { ask } from '../commands/handler.ts';
import { replacing } from '../documents/stored.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { postInThread } from '../effects/in-thread.ts';
import {
  activeChannel,
  meetingAgain,
  type MeetingNow,
  meetingNow,
} from '../effects/meeting-at-hand.ts';
import { inChannel } from './seats-in-channel.ts';
import { missingIn } from '../documents/missing.ts';

/** Later than this the next meeting's lists say it. */
const freshDays = 7;

/** Whether what was taken on at a closed meeting is still to be told of. */
export function isFresh(meeting: Meeting, rules: RuleBook, now: Instant): boolean {
  const due = afterDue(meeting, rules);
  return due !== undefined && localDate(now) <= addDays(localDate(due), freshDays);
}

/** The day after a meeting, in its thread: what each seat took on there. Nothing when nobody took on anything. */
export const postAfter: Effect<JobOf<'post-after'>> = {
  async prepare(app, job) {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    const now = app.clock.now();
    const due = afterDue(meeting.body, landscape.rules);
    if (due === undefined) return { status: 'drop', why: 'overtaken' };
    // Asked for once more when a decision has been put right.
    const there = meeting.body.posts.after;
    if (there !== undefined) return redrawn(app, job, found, there);
    if (due > now) return { status: 'postpone', until: due };
    if (!isFresh(meeting.body, landscape.rules, now)) return { status: 'drop', why: 'too-late' };
    const view = await listsFor(app, meeting.body, team);
    if (!view.seats.some(({ tasks }) => tasks.length > 0))
      return { status: 'drop', why: 'nobody-to-tell' };
    const root = meeting.body.posts.notice;
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => postInThread(app, channel, root, { type: 'after', view }),
      async record(post, again) {
        const before = again ? await meetingAgain(app, job) : meeting;
        if (before === undefined || before.body.posts.after !== undefined) return [];
        const posted = markAfterPosted(before.body, post);
        const writes = replacing(before, posted);
        // Corrected while they were under way: they say what was decided before.
        return isNewer(posted, meeting.body)
          ? [...writes, ask(afterJob(posted, landscape.rules, app.clock.now()))]
          : writes;
      },
    };
  },
};

/** Where they stand, in the place of what was decided before. */
async function redrawn(
  app: App,
  job: JobOf<'post-after'>,
  { meeting, team, landscape }: MeetingNow,
  post: PostRef,
): Promise<Prepared> {
  const channel = activeChannel(landscape, post.channelId);
  if (channel === undefined) return { status: 'no-channel' };
  const view = await listsFor(app, meeting.body, team);
  return {
    status: 'send',
    channel,
    target: 'message',
    send: () => app.messenger.update(channel.ms, post, { type: 'after', view }),
    async record() {
      const current = await meetingAgain(app, job);
      return current !== undefined && isNewer(current.body, meeting.body)
        ? [ask(afterJob(current.body, landscape.rules, app.clock.now()))]
        : [];
    },
  };
}

function isNewer(now: Meeting, shown: Meeting): boolean {
  return now.history.length !== shown.history.length;
}

async function listsFor(app: App, meeting: Meeting, team: Team): Promise<AfterView> {
  const cases = await ongoingCases(app, team.id);
  const today = localDate(app.clock.now());
  const view = presentAfter({ meeting, team, cases, ownSeatIds: [], seats: 'all', today });
  return {
    ...view,
    seats: view.seats.filter(inChannel(team)),
    ...missingIn(app, team.id, 'case'),
  };
}
