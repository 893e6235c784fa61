import type { BeforeView } from '../../../shared/meetings/lists/view.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import {
  markBeforePosted,
  markReminded,
  reminderIsDue,
  unanswered,
} from '../../../shared/meetings/call/posted.ts';
import { presentBefore } from '../../../shared/meetings/lists/present-before.ts';
import { presentReminder } from '../../../shared/meetings/call/present-changes.ts';
import { localDate } from '../../../shared/kernel/calendar.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { App } from '../context/app.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { currentCases } from '../documents/cases.ts';
import type { JobOf } from '../jobs/job.ts';
import { replacing } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { postInThread } from '../effects/in-thread.ts';
import {
  activeChannel,
  hasBegun,
  meetingAgain,
  meetingNow,
  noticeNow,
} from '../effects/meeting-at-hand.ts';
import { remindPrivately } from '../nudges/before.ts';
import { inChannel } from './seats-in-channel.ts';
import { missingIn } from '../documents/missing.ts';

/**
 * Three days before, what each seat has to see to, and with it the one reminder to those who have not answered; not when
 * the kallelse has only just gone out, nor when there is nothing to say. In private where that is possible, and in the
 * channel for those who were not reached so.
 */
export const postBefore: Effect<JobOf<'post-before'>> = {
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
    const view = await listsFor(app, meeting.body, team, landscape.rules);
    if (view.seats.length === 0) return { status: 'drop', why: 'nobody-to-tell' };
    const asked = await remindPrivately(app, job, found, view.seats);
    if (asked.status === 'waiting') return asked.prepared;
    const left = view.seats.filter(({ memberId }) => !asked.reached.has(memberId));
    if (left.length === 0) {
      const done = markReminded(meeting.body, memberIds, now);
      return { status: 'drop', why: 'done', writes: replacing(meeting, done) };
    }
    const root = meeting.body.posts.notice;
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const notice = await noticeNow(app, found);
    const silent = memberIds.filter((id) => !asked.reached.has(id));
    const text = silent.length > 0 && presentReminder(team, silent);
    const shown = { ...view, seats: left };
    const message = {
      type: 'before',
      view: shown,
      notice,
      ...(text !== false && { text }),
    } as const;
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => postInThread(app, channel, root, message),
      async record(post, again) {
        const before = again ? await meetingAgain(app, job) : meeting;
        if (before === undefined || !reminderIsDue(before.body, post.at)) return [];
        return replacing(before, markBeforePosted(before.body, memberIds, post));
      },
    };
  },
};

async function listsFor(
  app: App,
  meeting: Meeting,
  team: Team,
  rules: RuleBook,
): Promise<BeforeView> {
  const cases = await currentCases(app, team.id);
  const today = localDate(app.clock.now());
  const view = presentBefore({
    meeting,
    team,
    cases,
    ownSeatIds: [],
    seats: 'all',
    inChannel: true,
    rules,
    today,
  });
  return {
    ...view,
    seats: view.seats.filter(inChannel(team)),
    ...missingIn(app, team.id, 'case'),
  };
}
