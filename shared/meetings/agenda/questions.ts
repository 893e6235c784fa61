import { mentionsCase } from '../../cases/written-reference.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Topic } from '../on-agenda.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

const longestAnswer = 300;

/** What is written to FK, or by FK, as it may be stored: about the insurance in general, never about a case (handbook §4). */
export function generalText(
  text: string,
  limits: { readonly maxLength: number } & Confirmed,
  field: 'text' | 'line' = 'text',
): Result<string, MeetingRefusal> {
  const guarded = guardedField(field, text, limits);
  return guarded.ok && mentionsCase(guarded.value)
    ? err({ code: 'fk-question-about-case' })
    : guarded;
}

export function isFkQuestion({ part }: Pick<Topic, 'part'>): boolean {
  return part === 'fk-slot';
}

/** Whether a question can be answered where it stands: it has not gone on to another meeting. */
export function isAnswerable(meeting: Meeting, topic: Topic): boolean {
  return (
    isFkQuestion(topic) && topic.carriedTo === undefined && meeting.current.status !== 'cancelled'
  );
}

/**
 * FK's answer to a question, before the meeting, at it or afterwards (handbook §4: collected, answered, and kept). A
 * new answer replaces the one there was; the same again gives the very same meeting.
 *
 * @param by member id of FK's seat, or `coordinator` who writes down what FK said
 */
export function answerQuestion(
  meeting: Meeting,
  topicId: string,
  { by, text, confirmed }: { readonly by: string; readonly text: string } & Confirmed,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called', 'open', 'closed']);
  if (refused) return err(refused);
  const topic = meeting.topics.find(({ id }) => id === topicId);
  if (topic === undefined || !isFkQuestion(topic)) return err({ code: 'not-found', what: 'topic' });
  if (topic.carriedTo !== undefined) return err({ code: 'question-went-on' });
  const clean = generalText(text, { maxLength: longestAnswer, confirmed });
  if (!clean.ok) return clean;
  if (topic.answer?.text === clean.value && topic.answer.by === by) return ok(meeting);
  const answer = { text: clean.value, at: ctx.now, by };
  return ok(
    changed(
      meeting,
      { type: 'question-answered', ...happenedNow(ctx), topicId },
      { topics: meeting.topics.map((one) => (one.id === topicId ? { ...one, answer } : one)) },
    ),
  );
}

/** The questions that wait for an answer here; one the meeting has settled in another way does not. */
export function unansweredQuestions(meeting: Meeting): readonly Topic[] {
  return meeting.topics.filter(isUnanswered);
}

export function isUnanswered(topic: Topic): boolean {
  return (
    isFkQuestion(topic) &&
    topic.answer === undefined &&
    topic.outcome === undefined &&
    topic.carriedTo === undefined
  );
}
