import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';

type BoardVerb = Extract<Verb, `${string}-board-${'question' | 'answer'}`>;

/** The samordnare of any team, and the two who support them all (handbook §8: "SST board"). */
const writes = ['coordinator', 'coordinator-of-bracke', 'process-lead', 'office'] as const;
const settles = ['coordinator', 'process-lead'] as const;

export const boardCommands: { readonly [V in BoardVerb]: Expected<V> } = {
  'ask-board-question': {
    may: writes,
    of: () => ({ verb: 'ask-board-question', question: 'Hur bokar ni lokalen till mötet?' }),
  },
  'answer-board-question': {
    may: writes,
    of: ({ board }) => ({
      ...{ verb: 'answer-board-question', questionId: board.waiting },
      answer: 'Vi bokar för ett år i taget.',
    }),
  },
  'settle-board-question': {
    may: settles,
    of: ({ board }) => ({ verb: 'settle-board-question', questionId: board.waiting }),
  },
  'reopen-board-question': {
    may: settles,
    of: ({ board }) => ({ verb: 'reopen-board-question', questionId: board.settled }),
  },
  'withdraw-board-question': {
    may: ['coordinator'],
    of: ({ board }) => ({ verb: 'withdraw-board-question', questionId: board.waiting }),
  },
  'change-board-question': {
    may: ['coordinator'],
    of: ({ board }) => ({
      ...{ verb: 'change-board-question', questionId: board.unanswered, basedOn: 0 },
      question: 'Hur bokar ni lokalen till höstens möten?',
    }),
  },
  'change-board-answer': {
    may: ['process-lead'],
    of: ({ board }) => ({
      ...{ verb: 'change-board-answer', questionId: board.waiting, answerId: board.answer },
      ...{ basedOn: 0, answer: 'Vi tar upp det med styrgruppen i höst.' },
    }),
  },
  'withdraw-board-answer': {
    may: ['process-lead'],
    of: ({ board }) => ({
      ...{ verb: 'withdraw-board-answer', questionId: board.waiting, answerId: board.answer },
    }),
  },
  'restore-board-answer': {
    may: ['process-lead'],
    of: ({ board }) => ({
      ...{ verb: 'restore-board-answer', questionId: board.takenBack, answerId: board.gone },
    }),
  },
};

/** No case is ever in it; it is between those who have the same work. */
export const boardRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /board': { at: () => '/api/board', may: writes },
};
