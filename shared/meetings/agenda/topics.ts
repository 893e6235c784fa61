import type { TopicPart } from '../../codes/agenda.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Meeting } from '../meeting.ts';
import { guardedTopic } from './topic-text.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

/**
 * A topic, or a general question to FK, on the agenda. Members propose through the last day for proposals and again
 * while the meeting is held; the coordinator (`by` is `coordinator`) at any time before it is closed.
 */
export function addTopic(
  meeting: Meeting,
  by: string,
  part: TopicPart,
  text: string,
  ctx: CommandContext,
  confirming: Confirmed = {},
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  const tooLate = meeting.current.status !== 'open' && ctx.today > meeting.proposalsUntil;
  if (tooLate && by !== 'coordinator') {
    return err({ code: 'proposals-closed', lastDay: meeting.proposalsUntil });
  }
  const guarded = guardedTopic(part, text, confirming);
  if (!guarded.ok) return guarded;
  const id = ctx.newId();
  return ok(
    changed(
      meeting,
      { type: 'topic-added', ...happenedNow(ctx), topicId: id },
      { topics: [...meeting.topics, { id, part, text: guarded.value, by, at: ctx.now }] },
    ),
  );
}

export function removeTopic(
  meeting: Meeting,
  topicId: string,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  const kept = meeting.topics.filter((topic) => topic.id !== topicId);
  if (kept.length === meeting.topics.length) return err({ code: 'not-found', what: 'topic' });
  return ok(
    changed(meeting, { type: 'topic-removed', ...happenedNow(ctx), topicId }, { topics: kept }),
  );
}
