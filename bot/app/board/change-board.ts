import type { BoardQuestion } from '../../../shared/board/board-question.ts';
import {
  answerBoardQuestion,
  askBoardQuestion,
  changeBoardAnswer,
  changeBoardQuestion,
  reopenBoardQuestion,
  restoreBoardAnswer,
  settleBoardQuestion,
  withdrawBoardAnswer,
  withdrawBoardQuestion,
} from '../../../shared/board/steps.ts';
import { hasAsked, isSameVoice, maySettle } from '../../../shared/board/voices.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { replacing } from '../documents/stored.ts';
import { type BoardAsker, boardAsker, boardQuestionFor } from './board-place.ts';

type OfAnswer = CommandOf<`${'change' | 'withdraw' | 'restore'}-board-answer`>;
type Changing =
  CommandOf<`${'answer' | 'settle' | 'reopen' | 'withdraw' | 'change'}-board-question`> | OfAnswer;

export const askBoardHandler: Handler<CommandOf<'ask-board-question'>> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const asking = await boardAsker(app, ctx, 'write-board');
    if (!asking.ok) return asking;
    const asked = askBoardQuestion(command, asking.value.voice, ctx);
    if (!asked.ok) return asked;
    const { id } = asked.value;
    return ok({ writes: [create(asked.value)], ids: { questionId: id }, subjects: [id] });
  },
};

export const changeBoardHandler: Handler<Changing> = {
  place: inFederation,
  async decide(app, command, ctx) {
    const found = await boardQuestionFor(app, command.questionId, ctx);
    if (!found.ok) return found;
    const { stored } = found.value;
    const changed = change(stored.body, command, found.value, ctx);
    if (!changed.ok) return changed;
    const { id } = stored.body;
    const made = changed.value.answers.at(stored.body.answers.length);
    return ok({
      writes: replacing(stored, changed.value),
      ids: { questionId: id, ...(made === undefined ? {} : { answerId: made.id }) },
      subjects: [id],
    });
  },
};

function change(
  question: BoardQuestion,
  command: Changing,
  asking: BoardAsker,
  ctx: RuledContext,
): Result<BoardQuestion, Refusal> {
  const { voices, voice } = asking;
  switch (command.verb) {
    case 'answer-board-question':
      return answerBoardQuestion(question, command, voice, ctx);
    case 'settle-board-question':
      return maySettle(voices, question)
        ? settleBoardQuestion(question, ctx)
        : err({ code: 'denied', reason: 'only-who-asked-or-leads' });
    case 'reopen-board-question':
      // What was taken back is theirs alone who took it back.
      if (question.state === 'withdrawn' && !hasAsked(voices, question))
        return err({ code: 'denied', reason: 'only-who-asked-board' });
      return maySettle(voices, question)
        ? reopenBoardQuestion(question, ctx)
        : err({ code: 'denied', reason: 'only-who-asked-or-leads' });
    case 'withdraw-board-question':
      return hasAsked(voices, question)
        ? withdrawBoardQuestion(question, ctx)
        : err({ code: 'denied', reason: 'only-who-asked-board' });
    case 'change-board-question':
      return hasAsked(voices, question)
        ? changeBoardQuestion(question, command, ctx)
        : err({ code: 'denied', reason: 'only-who-asked-board' });
    case 'change-board-answer':
    case 'withdraw-board-answer':
    case 'restore-board-answer':
      return changeOwnAnswer(question, command, asking, ctx);
  }
}

/** Whoever has the seat now that it was written from. */
function changeOwnAnswer(
  question: BoardQuestion,
  command: OfAnswer,
  { voices }: BoardAsker,
  ctx: RuledContext,
): Result<BoardQuestion, Refusal> {
  const answer = question.answers.find(({ id }) => id === command.answerId);
  if (answer === undefined) return err({ code: 'not-found', what: 'board-answer' });
  if (!voices.some((voice) => isSameVoice(voice, answer.voice)))
    return err({ code: 'denied', reason: 'only-who-answered-board' });
  switch (command.verb) {
    case 'change-board-answer':
      return changeBoardAnswer(question, command, answer, ctx);
    case 'withdraw-board-answer':
      return withdrawBoardAnswer(question, answer, ctx);
    case 'restore-board-answer':
      return restoreBoardAnswer(question, answer, ctx);
  }
}
