import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import { markCalled } from '../../../shared/meetings/call/posted.ts';
import type { App } from '../context/app.ts';
import { ask } from '../commands/handler.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { adoptJob, noticeJob, beforeJob, updateJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { read, readable, replacing, teamScope } from '../documents/stored.ts';
import { DocumentUnreadable } from '../errors.ts';

/**
 * Somebody has answered on a kallelse that stands at `post`. When that is not the one we know of, it is a copy: posted
 * by a process that died, or whose answer from Teams was lost. While we know of none it becomes the kallelse, so that
 * it is not posted a second time; otherwise it is made to point to the real one.
 */
export async function noteCopy(
  app: App,
  { teamId, meetingId }: { readonly teamId: string; readonly meetingId: string },
  post: PostRef,
): Promise<void> {
  // A kallelse begins a thread. The card that answers somebody's question in theirs is no copy of it.
  if (!post.conversationId.endsWith(`;messageid=${post.messageId}`)) return;
  // FK's own card is no copy of it, and must never be taken for the kallelse, which lists cases (handbook §4).
  const { channels } = await app.registry.current();
  if (channels.get(post.channelId)?.body.serves?.type === 'fk') return;
  const meeting = await read(app.store, teamScope(teamId), 'meeting', meetingId);
  if (meeting === undefined || isKnown(meeting.body, post)) return;
  const real = meeting.body.posts.notice;
  const now = app.clock.now();
  const writes =
    real === undefined
      ? await becomingReal(app, meeting, post, now)
      : [ask(adoptJob(meeting.body, post, now))];
  if (writes.length === 0) return;
  // Met by something newer, nothing is saved: the next click on the copy tries again.
  await app.store.commit(teamScope(teamId), writes);
}

/** The kallelse itself, or another of our messages about the meeting that began a thread. */
function isKnown({ posts }: Meeting, { messageId }: PostRef): boolean {
  return Object.values(posts).some((known) => known?.messageId === messageId);
}

/** Only where we have tried to post: otherwise the card cannot be ours. */
async function becomingReal(
  app: App,
  meeting: ParsedDocument<Meeting>,
  post: PostRef,
  now: Instant,
): Promise<readonly Write[]> {
  const { teamId } = meeting.body;
  const jobId = noticeJob(meeting.body, now).id;
  const job = await readable(() => read(app.store, teamScope(teamId), 'job', jobId));
  if (job === undefined || job instanceof DocumentUnreadable || job.body.attempts === 0) return [];
  const { rules } = await app.registry.current();
  const called = markCalled(meeting.body, post, rules, now);
  return [...replacing(meeting, called), ask(beforeJob(called, now)), ask(updateJob(called, now))];
}
