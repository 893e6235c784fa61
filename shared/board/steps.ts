import type { BoardCategory } from '../codes/board.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { type Instant, localDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { without } from '../kernel/without.ts';
import { mostDecision, mostQuestion } from '../rulings/forms.ts';
import type { BoardAnswer, BoardQuestion, BoardVoice } from './board-question.ts';
import type { BoardRefusal } from './refusals.ts';

type Step = Result<BoardQuestion, BoardRefusal>;
type EventType = BoardQuestion['history'][number]['type'];

interface Confirming {
  readonly confirmed?: string[] | undefined;
}
export interface BoardQuestionInput extends Confirming {
  readonly question: string;
  readonly category?: BoardCategory | undefined;
}
export interface BoardAnswerInput extends Confirming {
  readonly answer: string;
}
interface BasedOn {
  /** How many times it had been changed when it was opened. */
  readonly basedOn: number;
}

export function askBoardQuestion(
  { question, category, confirmed }: BoardQuestionInput,
  asker: BoardVoice,
  ctx: CommandContext,
): Step {
  const guarded = guardedField('question', question, { maxLength: mostQuestion, confirmed });
  if (!guarded.ok) return guarded;
  return ok({
    kind: 'board-question',
    id: ctx.newId(),
    schemaVersion: 2,
    state: 'open',
    sort: ctx.now,
    asker,
    question: guarded.value,
    ...(category === undefined ? {} : { category }),
    answers: [],
    history: [{ type: 'asked', ...happenedNow(ctx) }],
  });
}

/** One that has been settled may still get a better answer. */
export function answerBoardQuestion(
  question: BoardQuestion,
  { answer, confirmed }: BoardAnswerInput,
  voice: BoardVoice,
  ctx: CommandContext,
): Step {
  if (question.state === 'withdrawn') return err({ code: 'board-question-is-withdrawn' });
  const guarded = guardedField('answer', answer, { maxLength: mostDecision, confirmed });
  if (!guarded.ok) return guarded;
  const said = { id: ctx.newId(), at: ctx.now, voice, text: guarded.value };
  const answers = [...question.answers, said];
  return ok({ ...question, answers, history: happened(question, 'answered', ctx) });
}

/** Nothing is settled that nobody has answered. What Länsam has been asked may be: it answers there. */
export function settleBoardQuestion(question: BoardQuestion, ctx: CommandContext): Step {
  const waits = waiting(question);
  if (!waits.ok) return waits;
  if (!isAnswered(question) && question.rulingId === undefined)
    return err({ code: 'board-question-has-no-answer' });
  return ok({ ...question, state: 'answered', history: happened(question, 'settled', ctx) });
}

/** One that was settled, or taken back. */
export function reopenBoardQuestion(question: BoardQuestion, ctx: CommandContext): Step {
  if (question.state === 'open') return err({ code: 'board-question-is-open' });
  return ok({ ...question, state: 'open', history: happened(question, 'reopened', ctx) });
}

/** While it waits, and is with nobody else. */
export function withdrawBoardQuestion(question: BoardQuestion, ctx: CommandContext): Step {
  const waits = waiting(question);
  if (!waits.ok) return waits;
  if (question.rulingId !== undefined) return err(withCounty(question));
  return ok({ ...question, state: 'withdrawn', history: happened(question, 'withdrawn', ctx) });
}

/** By who asked, while nobody has answered: what has been answered is what was asked. */
export function changeBoardQuestion(
  question: BoardQuestion,
  { question: wanted, category, confirmed, basedOn }: BoardQuestionInput & BasedOn,
  ctx: CommandContext,
): Step {
  const waits = waiting(question);
  if (!waits.ok) return waits;
  if (question.rulingId !== undefined) return err(withCounty(question));
  if (isAnswered(question)) return err({ code: 'board-question-is-answered' });
  if (basedOn !== changesOf(question)) return err({ code: 'board-changed-since' });
  const guarded = guardedField('question', wanted, { maxLength: mostQuestion, confirmed });
  if (!guarded.ok) return guarded;
  if (guarded.value === question.question && category === question.category) return ok(question);
  const { earlier = [], question: text } = question;
  return ok({
    ...question,
    question: guarded.value,
    category,
    earlier: [...earlier, { text, until: ctx.now }],
    history: happened(question, 'changed', ctx),
  });
}

/** By who wrote it, also where the question has been settled: the board says that it was changed. */
export function changeBoardAnswer(
  question: BoardQuestion,
  { answer: wanted, confirmed, basedOn }: BoardAnswerInput & BasedOn,
  answer: BoardAnswer,
  ctx: CommandContext,
): Step {
  if (question.state === 'withdrawn') return err({ code: 'board-question-is-withdrawn' });
  if (answer.withdrawnAt !== undefined) return err(takenBack(answer.withdrawnAt));
  if (basedOn !== changesOf(answer)) return err({ code: 'board-changed-since' });
  const guarded = guardedField('answer', wanted, { maxLength: mostDecision, confirmed });
  if (!guarded.ok) return guarded;
  if (guarded.value === answer.text) return ok(question);
  const { earlier = [], text } = answer;
  const changed = {
    ...answer,
    text: guarded.value,
    earlier: [...earlier, { text, until: ctx.now }],
  };
  return ok(withAnswer(question, changed, 'answer-changed', ctx));
}

/** It is kept, and shown to nobody. A settled question that has no other answer waits again. */
export function withdrawBoardAnswer(
  question: BoardQuestion,
  answer: BoardAnswer,
  ctx: CommandContext,
): Step {
  if (question.state === 'withdrawn') return err({ code: 'board-question-is-withdrawn' });
  if (answer.withdrawnAt !== undefined) return err(takenBack(answer.withdrawnAt));
  const gone = { ...answer, withdrawnAt: ctx.now };
  const after = withAnswer(question, gone, 'answer-withdrawn', ctx);
  if (after.state !== 'answered' || isAnswered(after) || after.rulingId !== undefined)
    return ok(after);
  return ok({ ...after, state: 'open', history: happened(after, 'reopened', ctx) });
}

export function restoreBoardAnswer(
  question: BoardQuestion,
  answer: BoardAnswer,
  ctx: CommandContext,
): Step {
  if (question.state === 'withdrawn') return err({ code: 'board-question-is-withdrawn' });
  if (answer.withdrawnAt === undefined) return err({ code: 'board-answer-is-there' });
  return ok(withAnswer(question, without(answer, 'withdrawnAt'), 'answer-restored', ctx));
}

/** Länsam has been asked the same, once. */
export function passOnBoardQuestion(
  question: BoardQuestion,
  rulingId: string,
  ctx: CommandContext,
): Step {
  const waits = waiting(question);
  if (!waits.ok) return waits;
  if (question.rulingId !== undefined) return err(withCounty(question));
  return ok({ ...question, rulingId, history: happened(question, 'passed-on', ctx) });
}

/** Whether it has an answer that nobody has taken back. */
export function isAnswered({ answers }: Pick<BoardQuestion, 'answers'>): boolean {
  return answers.some(({ withdrawnAt }) => withdrawnAt === undefined);
}

/** How many times a question or an answer has been changed. */
export function changesOf({ earlier = [] }: Pick<BoardAnswer, 'earlier'>): number {
  return earlier.length;
}

function withAnswer(
  question: BoardQuestion,
  answer: BoardAnswer,
  type: Extract<EventType, `answer-${string}`>,
  ctx: CommandContext,
): BoardQuestion {
  return {
    ...question,
    answers: question.answers.map((one) => (one.id === answer.id ? answer : one)),
    history: [...question.history, { type, ...happenedNow(ctx), answerId: answer.id }],
  };
}

function takenBack(at: Instant) {
  return { code: 'board-answer-is-withdrawn', on: localDate(at) } as const;
}

function waiting(question: BoardQuestion): Step {
  switch (question.state) {
    case 'withdrawn':
      return err({ code: 'board-question-is-withdrawn' });
    case 'answered':
      return err({ code: 'board-question-is-settled', on: dayOfLast(question, 'settled') });
    case 'open':
      return ok(question);
  }
}

function withCounty(question: BoardQuestion) {
  return { code: 'board-question-is-with-county', on: dayOfLast(question, 'passed-on') } as const;
}

/** The day something last happened to it. */
export function dayOfLast({ history, sort }: BoardQuestion, type: EventType): string {
  return localDate(history.findLast((event) => event.type === type)?.at ?? sort);
}

function happened(
  question: BoardQuestion,
  type: Exclude<EventType, `answer-${string}`>,
  ctx: CommandContext,
) {
  return [...question.history, { type, ...happenedNow(ctx) }];
}
