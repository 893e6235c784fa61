import type { Verb } from '../../shared/commands/command.ts';
import type { Expected } from './expectation.ts';
import { members } from './people.ts';

type WorkVerb = Extract<
  Verb,
  | 'add-offer'
  | 'change-offer'
  | 'confirm-offer'
  | 'end-offer'
  | 'ask-offers'
  | 'count-screening'
  | 'count-occasions'
>;

const ofTeam = { teamId: 'ber' };
const leads = ['coordinator'] as const;
/** Each party writes its own offers, here AF's; the samordnare for all. */
const forAf = {
  may: ['coordinator', 'employment-officer'],
  refused: [...members.filter((person) => person !== 'employment-officer'), 'fk-contact'],
} as const;
const content = {
  code: 'work-trial',
  party: 'af',
  provider: 'Arbetsförmedlingen i Östersund',
  contact: 'employment-officer',
} as const;

/** The utbudskarta and the counts of a tertial. */
export const workCommands: { readonly [V in WorkVerb]: Expected<V> } = {
  'add-offer': {
    ...forAf,
    of: () => ({ verb: 'add-offer', ...ofTeam, ...content, teamIds: [] }),
  },
  'change-offer': {
    ...forAf,
    of: ({ offer }) => ({
      verb: 'change-offer',
      ...ofTeam,
      offerId: offer,
      ...content,
      teamIds: ['ber'],
      about: 'Start varje måndag',
    }),
  },
  'confirm-offer': {
    ...forAf,
    of: ({ offer }) => ({ verb: 'confirm-offer', ...ofTeam, offerId: offer }),
  },
  'end-offer': {
    ...forAf,
    of: ({ offer }) => ({ verb: 'end-offer', ...ofTeam, offerId: offer }),
  },
  'ask-offers': { may: leads, of: () => ({ verb: 'ask-offers', ...ofTeam, party: 'af' }) },
  'count-screening': {
    may: leads,
    of: () => ({
      verb: 'count-screening',
      ...ofTeam,
      tertial: '2026-T3',
      tool: 'audit',
      offered: 8,
      done: 5,
    }),
  },
  'count-occasions': {
    may: leads,
    of: () => ({ verb: 'count-occasions', ...ofTeam, tertial: '2026-T3', occasions: 2 }),
  },
};
