import type { TopicOutcome } from '../../codes/agenda.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { Meeting } from '../meeting.ts';
import type { Topic } from '../on-agenda.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';
import { guardedLine } from './topic-text.ts';

/** What the meeting makes of a topic or a question: a code, and a line for the minutes. */
export interface TopicSettled extends Confirmed {
  readonly outcome: TopicOutcome;
  readonly line?: string | undefined;
}

/**
 * A topic or a question is ticked off while the meeting is held. The same again gives the very same meeting; another
 * outcome is refused, since somebody else may have said it a moment ago: it is taken back first.
 */
export function settleTopic(
  meeting: Meeting,
  topicId: string,
  settled: TopicSettled,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const found = topicIn(meeting, topicId);
  if (!found.ok) return found;
  const line = guardedLine(found.value, settled);
  if (!line.ok) return line;
  const { outcome: code } = settled;
  const before = found.value.outcome;
  if (before !== undefined)
    return before.code === code && before.line === line.value
      ? ok(meeting)
      : err({ code: 'already-settled' });
  const outcome = {
    code,
    ...(line.value === undefined ? {} : { line: line.value }),
    at: ctx.now,
  };
  return ok(
    changed(
      meeting,
      { type: 'topic-settled', ...happenedNow(ctx), topicId, outcome: code },
      { topics: meeting.topics.map((one) => (one.id === topicId ? { ...one, outcome } : one)) },
    ),
  );
}

export function unsettleTopic(
  meeting: Meeting,
  topicId: string,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const found = topicIn(meeting, topicId);
  if (!found.ok) return found;
  if (found.value.outcome === undefined) return err({ code: 'not-settled' });
  return ok(
    changed(
      meeting,
      { type: 'topic-unsettled', ...happenedNow(ctx), topicId },
      {
        topics: meeting.topics.map((one) => (one.id === topicId ? without(one, 'outcome') : one)),
      },
    ),
  );
}

/** What nobody has said anything about: a question with an answer is settled by it. */
export function unsettledTopics({ topics }: Meeting): readonly Topic[] {
  return topics.filter(
    ({ outcome, answer, carriedTo }) =>
      outcome === undefined && answer === undefined && carriedTo === undefined,
  );
}

function topicIn(meeting: Meeting, topicId: string): Result<Topic, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const topic = meeting.topics.find(({ id }) => id === topicId);
  return topic === undefined ? err({ code: 'not-found', what: 'topic' }) : ok(topic);
}
