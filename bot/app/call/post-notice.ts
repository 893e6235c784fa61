import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import { markCalled } from '../../../shared/meetings/call/posted.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import { today, type App } from '../context/app.ts';
import { fkChannelIdOf } from '../context/fk-channel.ts';
import type { Landscape } from '../context/registry.ts';
import { ask } from '../commands/handler.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import type { JobOf } from '../jobs/job.ts';
import { adoptJob, cancellationJob, beforeJob, fkJob, updateJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { auditEntry } from '../documents/records.ts';
import { replacing, teamScope } from '../documents/stored.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import { activeChannel, hasBegun, meetingAgain, meetingNow } from '../effects/meeting-at-hand.ts';

type PostNotice = JobOf<'post-notice'>;

/** The kallelse, as a thread of its own; never given up while its meeting lies ahead. */
export const postNotice: Effect<PostNotice> = {
  async prepare(app, job): Promise<Prepared> {
    const found = await meetingNow(app, job);
    if (found === undefined) return { status: 'drop', why: 'not-found' };
    const { meeting, team, landscape } = found;
    const { rules } = landscape;
    const now = app.clock.now();
    if (isPosted(meeting.body, team.channelId)) return { status: 'drop', why: 'done' };
    const { status } = meeting.body.current;
    if (status === 'cancelled' || status === 'closed') return { status: 'drop', why: 'overtaken' };
    if (status === 'open' || hasBegun(meeting.body, now)) return missed(app, meeting.body, now);
    if (status === 'planned' && meeting.body.noticeDue > now) {
      return { status: 'postpone', until: meeting.body.noticeDue };
    }
    const channel = activeChannel(landscape, team.channelId);
    if (channel === undefined) return { status: 'no-channel' };
    const posted = markCalled(meeting.body, notYetKnown(channel.id, now), rules, now);
    const [ongoing, over] = await Promise.all([app.ongoing.of(team.id), app.ended.around(posted)]);
    const view = presentNotice(posted, team, rules, ongoing, today(app), over);
    return {
      status: 'send',
      channel,
      target: 'channel',
      send: () => app.messenger.startThread(channel.ms, { type: 'notice', view }),
      async record(post, again) {
        const current = again ? await meetingAgain(app, job) : meeting;
        return current === undefined
          ? []
          : [
              ...recorded(current, post, view.revision, { rules, now: app.clock.now() }),
              ...toFkToo(current.body, landscape, app.clock.now()),
            ];
      },
    };
  },
};

/** A channel the team has left does not count: whoever reads the new one has not seen the kallelse. */
function isPosted(meeting: Meeting, channelId: string | undefined): boolean {
  const { notice } = meeting.posts;
  return notice !== undefined && (channelId === undefined || notice.channelId === channelId);
}

/** The card shows the meeting as called; where it will stand is known only afterwards, and not on it. */
function notYetKnown(channelId: string, at: Instant): PostRef {
  return { channelId, conversationId: '', messageId: '', at };
}

/** After downtime, or never a channel: said in the log, and the meeting shows that it was never called. */
async function missed(app: App, meeting: Meeting, now: Instant): Promise<Prepared> {
  if (meeting.posts.notice !== undefined) return { status: 'drop', why: 'too-late' };
  const id = `notice-missed-${meeting.id}`;
  // Said once a meeting, not at every start for as long as it stands there.
  const known = await app.store.read(teamScope(meeting.teamId), 'audit', id);
  if (known !== undefined) return { status: 'drop', why: 'too-late' };
  app.log.warn('notice-missed', { teamId: meeting.teamId, meetingId: meeting.id });
  const entry = auditEntry({
    id,
    at: now,
    by: 'system',
    verb: 'notice-missed',
    teamId: meeting.teamId,
    subjects: [meeting.id],
  });
  return { status: 'drop', why: 'too-late', writes: [{ op: 'upsert', body: entry }] };
}

/** With the kallelse goes FK's own, without the cases, where FK has a channel. */
function toFkToo(meeting: Meeting, landscape: Landscape, now: Instant): readonly Write[] {
  return fkChannelIdOf(landscape, meeting.teamId) === undefined
    ? []
    : [ask(fkJob(meeting, { of: 'notice' }, now))];
}

function recorded(
  before: ParsedDocument<Meeting>,
  post: PostRef,
  shownRevision: number,
  { rules, now }: { readonly rules: RuleBook; readonly now: Instant },
): readonly Write[] {
  const earlier = before.body.posts.notice;
  if (earlier?.messageId === post.messageId) return [];
  // Another process has posted it at the same time: ours is the copy.
  if (earlier?.channelId === post.channelId) return [ask(adoptJob(before.body, post, now))];
  const after = markCalled(before.body, post, rules, now);
  return [
    ...replacing(before, after),
    ask(beforeJob(after, now)),
    ...(earlier === undefined ? [] : [ask(adoptJob(after, earlier, now))]),
    ...(after.history.length === shownRevision ? [] : [ask(updateJob(after, now))]),
    ...(after.current.status === 'cancelled' ? [ask(cancellationJob(after, now))] : []),
  ];
}
