import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { everybody } from './people.ts';

type ContactVerb = Extract<Verb, `${string}-contact`>;

const content = {
  party: 'fk',
  function: 'for-coordinators',
  unit: 'Partnerlinjen',
  from: '2026-12-01',
} as const;
/** They are something here, and nothing to STAR Berg: its contacts are not there for them. */
const hidden = ['co-opted', 'coordinator-of-bracke', 'member-in-bracke'] as const;

/** The county's contacts are written by those who work for the county, a team's by its samordnare. */
export const contactCommandsExpected: { readonly [V in ContactVerb]: Expected<V> } = {
  'add-contact': {
    may: ['process-lead', 'office'],
    of: () => ({ verb: 'add-contact', whose: 'county', ...content }),
  },
  'change-contact': {
    may: ['coordinator'],
    hidden,
    of: ({ contact }) => ({ verb: 'change-contact', contactId: contact, ...content }),
  },
  'end-contact': {
    may: ['coordinator'],
    hidden,
    of: ({ contact }) => ({ verb: 'end-contact', contactId: contact, to: '2027-01-31' }),
  },
};

/** "Contacts by function" are for everybody who is something here; which of them, `test/bot/app/contacts.test.ts` says. */
export const contactRoutes: Readonly<Record<string, ExpectedRoute>> = {
  'GET /contacts': {
    at: () => '/api/contacts',
    may: everybody.filter((one) => !['outsider', 'stranger', 'auditor'].includes(one)),
  },
};
