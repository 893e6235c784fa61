import type { Verb } from '../../../shared/commands/command.ts';
import { coOptedAccount, officeAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

type ContactVerb = Extract<Verb, `${string}-contact`>;

const content = {
  party: 'fk',
  function: 'for-coordinators',
  unit: 'Partnerlinjen',
  from: '2026-12-07',
} as const;
/** They read the county's alone. */
const hidden = [coOptedAccount, 'demo/other-coordinator'] as const;

/** The county's are the kansli's and the processledare's to write, a team's own its samordnare's (choice). */
export const contactVerbs: { readonly [V in ContactVerb]: Expected<V> } = {
  'add-contact': {
    may: [officeAccount, 'demo/process-lead'],
    of: () => ({ verb: 'add-contact', whose: 'county', ...content }),
  },
  'change-contact': {
    may: [coordinatorAccount],
    hidden,
    of: () => ({ verb: 'change-contact', contactId: 'k2', ...content }),
  },
  'end-contact': {
    may: [coordinatorAccount],
    hidden,
    of: () => ({ verb: 'end-contact', contactId: 'k2', to: '2026-12-31' }),
  },
};
