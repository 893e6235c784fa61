import type { BoardCategory } from '../codes/board.ts';
import { guardedField } from '../guard/guarded-field.ts';
import { localDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { mostDecision, mostQuestion } from '../rulings/forms.ts';
import type { BoardQuestion, BoardVoice } from './board-question.ts';
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
    schemaVersion: 1,
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
  const answers = [...question.answers, { at: ctx.now, voice, text: guarded.value }];
  return ok({ ...question, answers, history: happened(question, 'answered', ctx) });
}

/** Nothing is settled that nobody has answered. What Länsam has been asked may be: it answers there. */
export function settleBoardQuestion(question: BoardQuestion, ctx: CommandContext): Step {
  const waits = waiting(question);
  if (!waits.ok) return waits;
  if (question.answers.length === 0 && question.rulingId === undefined)
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

function happened(question: BoardQuestion, type: EventType, ctx: CommandContext) {
  return [...question.history, { type, ...happenedNow(ctx) }];
}
