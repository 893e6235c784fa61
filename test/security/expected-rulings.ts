import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { everybody, members } from './people.ts';

type RulingVerb = Extract<Verb, `${string}-ruling`>;

/** "Written by the styrgrupp's own members (or by the samordnare as its secretary)" (handbook §5). */
const writes = ['coordinator', 'steering-member'] as const;
/** Of another styrgrupp: what Berg's has decided is not there for them. */
const hidden = ['coordinator-of-bracke', 'member-in-bracke'] as const;
const decided = { decision: 'Den part som initierar mötet.', from: '2026-12-01' } as const;

export const rulingCommands: { readonly [V in RulingVerb]: Expected<V> } = {
  'ask-ruling': {
    may: ['coordinator', ...members],
    of: () => ({
      ...{ verb: 'ask-ruling', teamId: 'ber', to: 'steering-group' },
      question: 'Vem bokar tolken till mötet?',
    }),
  },
  'decide-ruling': {
    may: writes,
    hidden,
    of: ({ rulings }) => ({ verb: 'decide-ruling', rulingId: rulings.asked, ...decided }),
  },
  'note-ruling': {
    may: writes,
    of: () => ({
      ...{ verb: 'note-ruling', whose: 'steering-group:styrgrupp-ber' },
      question: 'Vem skriver kallelsen?',
      ...decided,
    }),
  },
  'replace-ruling': {
    may: writes,
    hidden,
    of: ({ rulings }) => ({
      ...{ verb: 'replace-ruling', rulingId: rulings.held },
      question: 'Vem bokar lokalen till mötet?',
      ...decided,
    }),
  },
  'confirm-ruling': {
    may: ['steering-member'],
    hidden,
    of: ({ rulings }) => ({ verb: 'confirm-ruling', rulingId: rulings.held }),
  },
  'end-ruling': {
    may: writes,
    hidden,
    of: ({ rulings }) => ({ verb: 'end-ruling', rulingId: rulings.held, to: '2026-12-31' }),
  },
};

/** No case is ever in it: for everybody with a seat, as far as their team, its styrgrupp and the county go. */
export const rulingRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /rulings': {
    at: () => '/api/rulings',
    may: everybody.filter((person) => !['auditor', 'outsider', 'stranger'].includes(person)),
  },
};
