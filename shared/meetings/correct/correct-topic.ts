import type { TopicOutcome, TopicPart } from '../../codes/agenda.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import { guardedLine, guardedTopic } from '../agenda/topic-text.ts';
import { isFkQuestion } from '../agenda/questions.ts';
import type { Meeting } from '../meeting.ts';
import type { Topic } from '../on-agenda.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

export interface TopicCorrection extends Confirmed {
  readonly topicId: string;
  readonly outcome: TopicOutcome;
  readonly line?: string | undefined;
}

/**
 * What became of a topic, put right when the meeting is over. What is to be taken up again waits for the next meeting, where
 * it is not there already.
 */
export function correctTopic(
  meeting: Meeting,
  { topicId, outcome: code, ...said }: TopicCorrection,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['closed']);
  if (refused) return err(refused);
  const topic = meeting.topics.find(({ id }) => id === topicId);
  if (topic === undefined) return err({ code: 'not-found', what: 'topic' });
  const line = guardedLine(topic, said);
  if (!line.ok) return line;
  const was = topic.outcome === undefined ? undefined : without(topic.outcome, 'at');
  const is = { code, ...(line.value === undefined ? {} : { line: line.value }) };
  if (was?.code === is.code && was.line === line.value) return ok(meeting);
  return ok(
    changed(
      meeting,
      {
        type: 'topic-corrected',
        ...happenedNow(ctx),
        topicId,
        is,
        ...(was === undefined ? {} : { was }),
      },
      {
        topics: meeting.topics.map((one) =>
          one.id === topicId ? settled(one, { ...is, at: ctx.now }) : one,
        ),
      },
    ),
  );
}

function settled(topic: Topic, outcome: NonNullable<Topic['outcome']>): Topic {
  const { carriedTo } = topic;
  const told = { ...without(without(topic, 'waits'), 'carriedTo'), outcome };
  if (outcome.code !== 'again') return told;
  return carriedTo === undefined ? { ...told, waits: true } : { ...told, carriedTo };
}

export interface LineToAdd extends Confirmed {
  readonly part: TopicPart;
  readonly text: string;
  /** The seat it is by, or `coordinator`. */
  readonly by: string;
}

/** A line that is missing in the minutes: something the meeting took up and nobody noted. */
export function addLine(
  meeting: Meeting,
  { part, text, by, confirmed }: LineToAdd,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['closed']);
  if (refused) return err(refused);
  const guarded = guardedTopic(part, text, { confirmed });
  if (!guarded.ok) return guarded;
  const id = ctx.newId();
  const added = { id, part, text: guarded.value, by, at: ctx.now };
  const done = { code: 'done', at: ctx.now } as const;
  return ok(
    changed(
      meeting,
      { type: 'line-added', ...happenedNow(ctx), topicId: id },
      // A question to FK has FK's answer instead, which can still be written.
      { topics: [...meeting.topics, isFkQuestion(added) ? added : { ...added, outcome: done }] },
    ),
  );
}
