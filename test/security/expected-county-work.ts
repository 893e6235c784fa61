import type { z } from 'zod';
import type { countyWorkCommands } from '../../shared/county-work/contract.ts';
import type { Expected } from './expectation.ts';

type CountyWorkVerb = z.infer<(typeof countyWorkCommands)[number]>['verb'];

const leads = ['county-group', 'process-lead', 'office'] as const;
const days = { from: '2026-12-01', to: '2027-03-31', reportDue: '2027-03-01' };

/** Work groups, the yearly revision and good examples: led by those who read what is lifted; the samordnare and the styrgrupper comment. */
export const countyWorkCommandsExpected: { readonly [V in CountyWorkVerb]: Expected<V> } = {
  'spread-example': {
    may: leads,
    of: ({ liftedExample }) => ({
      ...{ verb: 'spread-example', teamId: 'ber', deviationId: liftedExample },
      text: 'Gemensam genomgång varje måndag.',
    }),
  },
  // The kansli has written in it: another looks.
  'publish-example': {
    may: ['county-group', 'process-lead'],
    refused: ['office'],
    of: ({ proposedExample }) => ({ verb: 'publish-example', exampleId: proposedExample }),
  },
  'withdraw-example': {
    may: leads,
    of: ({ proposedExample }) => ({ verb: 'withdraw-example', exampleId: proposedExample }),
  },
  'form-work-group': {
    may: leads,
    of: () => ({
      ...{ verb: 'form-work-group', topic: 'Gemensam rutin för tolk', members: ['af', 'region'] },
      ...days,
    }),
  },
  'report-work-group': {
    may: leads,
    of: ({ workGroup }) => ({
      ...{ verb: 'report-work-group', workGroupId: workGroup, text: 'Ett förslag finns.' },
    }),
  },
  'end-work-group': {
    may: leads,
    of: ({ workGroup }) => ({ verb: 'end-work-group', workGroupId: workGroup }),
  },
  'open-revision': {
    may: leads,
    of: () => ({ verb: 'open-revision', year: 2027, commentsDue: '2027-03-31' }),
  },
  'comment-revision': {
    may: ['coordinator', 'coordinator-of-bracke', 'steering-member', ...leads],
    of: () => ({
      ...{ verb: 'comment-revision', revisionId: 'revision-2026' },
      ...{ heading: 'Bemanning', text: 'Skriv in ersättare för varje funktion.' },
    }),
  },
  // Decided by Länsam, with the kansli as its secretary.
  'close-revision': {
    may: ['county-group', 'office'],
    of: () => ({
      ...{ verb: 'close-revision', revisionId: 'revision-2026' },
      decision: 'Överenskommelsen gäller oförändrad.',
    }),
  },
};
