import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { answerBoardForm, askBoardForm } from './forms.ts';

const ofQuestion = { questionId: entityId };

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
] as const;
