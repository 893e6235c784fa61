import type { Verb } from '../../../shared/commands/command.ts';
import { managerAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount, members } from './people.ts';

type RulingVerb = Extract<Verb, `${string}-ruling`>;

/** The styrgrupp's members, and the samordnare as their secretary (handbook §5). */
const writes = [coordinatorAccount, managerAccount] as const;
/** Another styrgrupp's team reads none of it. */
const hidden = ['demo/other-coordinator'] as const;
const decided = { decision: 'Den part som initierar.', from: '2026-12-01' } as const;

export const rulingVerbs: { readonly [V in RulingVerb]: Expected<V> } = {
  'ask-ruling': {
    may: members,
    of: () => ({
      ...{ verb: 'ask-ruling', teamId: 'berg', to: 'steering-group' },
      question: 'Vem bokar tolken?',
    }),
  },
  'decide-ruling': {
    may: writes,
    hidden,
    of: () => ({ verb: 'decide-ruling', rulingId: 'asked', ...decided }),
  },
  'note-ruling': {
    may: writes,
    of: () => ({
      ...{ verb: 'note-ruling', whose: 'steering-group:berg-are' },
      question: 'Vem bokar lokalen?',
      ...decided,
    }),
  },
  'replace-ruling': {
    may: writes,
    hidden,
    of: () => ({
      ...{ verb: 'replace-ruling', rulingId: 'held' },
      question: 'Vem betalar tolken?',
      ...decided,
    }),
  },
  // Not who wrote it for them.
  'confirm-ruling': {
    may: [managerAccount],
    hidden,
    of: () => ({ verb: 'confirm-ruling', rulingId: 'held' }),
  },
  'end-ruling': {
    may: writes,
    hidden,
    of: () => ({ verb: 'end-ruling', rulingId: 'held', to: '2026-12-31' }),
  },
};
