import type { BoardQuestion, BoardVoice } from '../../shared/board/board-question.ts';
import { coordinatorAccount } from './context.ts';

const at = '2026-11-03T08:00:00.000Z';
const answeredAt = '2026-11-04T08:00:00.000Z';

export const ofBerg: BoardVoice = { as: 'coordinator', teamId: 'berg' };
export const ofAre: BoardVoice = { as: 'coordinator', teamId: 'are' };

/** A question of the samordnare's in STAR Berg, which the one in STAR Åre has answered. */
export function aBoardQuestion(id: string, rest: Partial<BoardQuestion> = {}): BoardQuestion {
  return {
    kind: 'board-question',
    id,
    schemaVersion: 2,
    state: 'open',
    sort: at,
    asker: ofBerg,
    question: 'Hur gör ni när en part uteblir?',
    category: 'meeting-routines',
    answers: [
      { id: 'answer-1', at: answeredAt, voice: ofAre, text: 'Vi ringer dagen före mötet.' },
    ],
    history: [
      { type: 'asked', at, by: coordinatorAccount },
      { type: 'answered', at: answeredAt, by: 'demo/other-coordinator' },
    ],
    ...rest,
  };
}

/** One that nobody has answered. */
export function anUnansweredQuestion(id: string, rest: Partial<BoardQuestion> = {}): BoardQuestion {
  const question = aBoardQuestion(id);
  return { ...question, answers: [], history: question.history.slice(0, 1), ...rest };
}

export function aSettledQuestion(id: string, rest: Partial<BoardQuestion> = {}): BoardQuestion {
  const question = aBoardQuestion(id);
  return {
    ...question,
    state: 'answered',
    history: [
      ...question.history,
      { type: 'settled', at: '2026-11-05T08:00:00.000Z', by: coordinatorAccount },
    ],
    ...rest,
  };
}

/** One whose only answer was taken back by who wrote it. */
export function aTakenBackAnswer(id: string): BoardQuestion {
  const question = aBoardQuestion(id);
  const withdrawnAt = '2026-11-05T08:00:00.000Z';
  return {
    ...question,
    answers: question.answers.map((answer) => ({ ...answer, withdrawnAt })),
    history: [
      ...question.history,
      {
        type: 'answer-withdrawn',
        at: withdrawnAt,
        by: 'demo/other-coordinator',
        answerId: 'answer-1',
      },
    ],
  };
}
