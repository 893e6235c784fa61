import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { answerBoardForm, askBoardForm, changeAnswerForm, changeBoardForm } from './forms.ts';

const ofQuestion = { questionId: entityId };
const ofAnswer = { ...ofQuestion, answerId: entityId };
/** How many times it had been changed when the form was opened: what somebody else wrote since is not lost. */
const basedOn = z.int().min(0);

/** That one becomes a question to Länsam is `ask-ruling`. */
export const boardCommands = [
  z.object({ verb: z.literal('ask-board-question'), ...shapeOf(askBoardForm) }),
  z.object({
    verb: z.literal('answer-board-question'),
    ...ofQuestion,
    ...shapeOf(answerBoardForm),
  }),
  /** It has got what was asked for. */
  z.object({ verb: z.literal('settle-board-question'), ...ofQuestion }),
  z.object({ verb: z.literal('reopen-board-question'), ...ofQuestion }),
  z.object({ verb: z.literal('withdraw-board-question'), ...ofQuestion }),
  z.object({
    verb: z.literal('change-board-question'),
    ...ofQuestion,
    basedOn,
    ...shapeOf(changeBoardForm),
  }),
  z.object({
    verb: z.literal('change-board-answer'),
    ...ofAnswer,
    basedOn,
    ...shapeOf(changeAnswerForm),
  }),
  z.object({ verb: z.literal('withdraw-board-answer'), ...ofAnswer }),
  z.object({ verb: z.literal('restore-board-answer'), ...ofAnswer }),
] as const;
