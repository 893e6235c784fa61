import type { Verb } from '../../../shared/commands/command.ts';
import { officeAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

type BoardVerb = Extract<Verb, `${string}-board-${'question' | 'answer'}`>;

/** The samordnare of any team, the processledare and the kansli (handbook §8: the SST board). */
const writes = [
  coordinatorAccount,
  'demo/other-coordinator',
  'demo/process-lead',
  officeAccount,
] as const;
/** Who asked, and the processledare. */
const settles = [coordinatorAccount, 'demo/process-lead'] as const;

/** Who wrote the answer. */
const answered = ['demo/other-coordinator'] as const;
const ofAnswer = { questionId: 'question', answerId: 'answer-1' } as const;

export const boardVerbs: { readonly [V in BoardVerb]: Expected<V> } = {
  'ask-board-question': {
    may: writes,
    of: () => ({ verb: 'ask-board-question', question: 'Hur skriver ni kallelsen?' }),
  },
  'answer-board-question': {
    may: writes,
    of: () => ({
      ...{ verb: 'answer-board-question', questionId: 'question' },
      answer: 'Vi skickar den en vecka före.',
    }),
  },
  'settle-board-question': {
    may: settles,
    of: () => ({ verb: 'settle-board-question', questionId: 'question' }),
  },
  'reopen-board-question': {
    may: settles,
    of: () => ({ verb: 'reopen-board-question', questionId: 'settled' }),
  },
  'withdraw-board-question': {
    may: [coordinatorAccount],
    of: () => ({ verb: 'withdraw-board-question', questionId: 'question' }),
  },
  'change-board-question': {
    may: [coordinatorAccount],
    of: () => ({
      ...{ verb: 'change-board-question', questionId: 'unanswered', basedOn: 0 },
      question: 'Hur skriver ni kallelsen till mötet?',
    }),
  },
  'change-board-answer': {
    may: answered,
    of: () => ({
      ...{ verb: 'change-board-answer', ...ofAnswer, basedOn: 0 },
      answer: 'Vi ringer två dagar före mötet.',
    }),
  },
  'withdraw-board-answer': {
    may: answered,
    of: () => ({ verb: 'withdraw-board-answer', ...ofAnswer }),
  },
  'restore-board-answer': {
    may: answered,
    of: () => ({ verb: 'restore-board-answer', questionId: 'taken-back', answerId: 'answer-1' }),
  },
};
