import type { Verb } from '../../shared/commands/command.ts';
import type { Expected, ExpectedRoute } from './expectation.ts';
import { everybody, type Person } from './people.ts';

type DocumentVerb = Extract<Verb, `${string}-document` | `${string}-document-version`>;

/** The county's documents: the federation's two, and Länsam. */
const publishes = ['office', 'process-lead', 'county-group'] as const;
/** One that is for the teams is not there for who is in none. */
const outside: readonly Person[] = [
  'steering-member',
  'co-opted',
  'auditor',
  'outsider',
  'stranger',
];
const version = { from: '2026-12-01', blank: true, link: 'https://exempel.se/ny' } as const;

export const documentCommandsExpected: { readonly [V in DocumentVerb]: Expected<V> } = {
  'publish-document': {
    may: publishes,
    of: () => ({
      ...{ verb: 'publish-document', owner: 'county', title: 'Rutin', documentKind: 'routine' },
      ...{ audiences: ['team'], ...version },
    }),
  },
  'publish-document-version': {
    may: publishes,
    hidden: outside,
    of: ({ documents }) => ({
      ...{ verb: 'publish-document-version', documentId: documents.held, ...version },
    }),
  },
  'change-document': {
    may: publishes,
    hidden: outside,
    of: ({ documents }) => ({
      ...{ verb: 'change-document', documentId: documents.held, title: 'Aktualisering' },
      ...{ documentKind: 'form', audiences: ['team', 'referrers'] },
    }),
  },
  'withdraw-document': {
    may: publishes,
    hidden: outside,
    of: ({ documents }) => ({ verb: 'withdraw-document', documentId: documents.held }),
  },
  'restore-document': {
    may: publishes,
    hidden: outside,
    of: ({ documents }) => ({ verb: 'restore-document', documentId: documents.withdrawn }),
  },
};

export const documentRoutes: Readonly<Record<string, ExpectedRoute>> = {
  // Whoever is signed in is a referrer; which documents, each of them says.
  'GET /controlled-documents': { at: () => '/api/controlled-documents', may: everybody },
  'GET /controlled-documents/:documentId/versions/:number/file': {
    at: ({ documents }) => `/api/controlled-documents/${documents.held}/versions/1/file`,
    may: everybody.filter((person) => !outside.includes(person)),
    hidden: outside,
  },
};
