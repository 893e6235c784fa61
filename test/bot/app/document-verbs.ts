import type { Verb } from '../../../shared/commands/command.ts';
import { coOptedAccount, managerAccount, officeAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';

type DocumentVerb = Extract<Verb, `${string}-document` | `${string}-document-version`>;

/** The county's are published by the kansli and the processledare, and by Länsam. */
const publishes = [officeAccount, 'demo/process-lead', 'demo/county'] as const;
/** What is for the teams is not there for others. */
const hidden = [managerAccount, coOptedAccount, 'demo/stranger'] as const;
const version = { from: '2026-12-07', blank: true, link: 'https://exempel.se/blankett' } as const;

export const documentVerbs: { readonly [V in DocumentVerb]: Expected<V> } = {
  'publish-document': {
    may: publishes,
    of: () => ({
      ...{ verb: 'publish-document', owner: 'county', title: 'Samtycke', documentKind: 'form' },
      audiences: ['team'],
      ...version,
    }),
  },
  'publish-document-version': {
    may: publishes,
    hidden,
    of: () => ({ verb: 'publish-document-version', documentId: 'document', ...version }),
  },
  'change-document': {
    may: publishes,
    hidden,
    of: () => ({
      ...{ verb: 'change-document', documentId: 'document', title: 'Samtycke' },
      ...{ documentKind: 'form', audiences: ['team'] },
    }),
  },
  'withdraw-document': {
    may: publishes,
    hidden,
    of: () => ({ verb: 'withdraw-document', documentId: 'document' }),
  },
  'restore-document': {
    may: publishes,
    hidden,
    of: () => ({ verb: 'restore-document', documentId: 'withdrawn' }),
  },
};
