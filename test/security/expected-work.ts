import { changedRules, ruleDraft } from '../builders/rules.ts';
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
  | 'draft-rules'
  | 'change-rules'
  | 'publish-rules'
  | 'withdraw-rules'
>;

const ofTeam = { teamId: 'ber' };
const leads = ['coordinator'] as const;
/** "Drafts of rule sets" are the processledare's too; only the kansli "publishes rule sets and yearly plans". */
const writesRules = ['process-lead', 'office'] as const;
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
  'draft-rules': {
    may: writesRules,
    of: () => ({ verb: 'draft-rules', kind: 'yearly-plan', year: 2027 }),
  },
  'change-rules': { may: writesRules, of: () => changedRules },
  'publish-rules': {
    may: ['office'],
    of: () => ({ verb: 'publish-rules', ...ruleDraft, basedOn: 1, from: '2027-07-01' }),
  },
  'withdraw-rules': { may: writesRules, of: () => ({ verb: 'withdraw-rules', ...ruleDraft }) },
};
