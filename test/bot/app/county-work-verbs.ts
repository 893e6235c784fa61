import { managerAccount, officeAccount } from '../../builders/app.ts';
import type { CommandOf, Verb } from '../../../shared/commands/command.ts';
import type { countyWorkCommands } from '../../../shared/county-work/contract.ts';
import type { z } from 'zod';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

type CountyWorkVerb = z.infer<(typeof countyWorkCommands)[number]>['verb'] & Verb;

const leads = ['demo/county', 'demo/process-lead', officeAccount] as const;
const decides = ['demo/county', officeAccount] as const;
const comments = [coordinatorAccount, 'demo/other-coordinator', managerAccount, ...leads] as const;
const days = { from: '2026-12-07', to: '2027-03-31', reportDue: '2027-03-01' };

/** What Länsam has under way, and who takes part in it (handbook §§1, 2, 5). */
export const countyWorkVerbs: { readonly [V in CountyWorkVerb]: Expected<V> } = {
  'spread-example': {
    may: leads,
    of: (): CommandOf<'spread-example'> => ({
      ...{ verb: 'spread-example', teamId: 'berg', deviationId: 'd5' },
      text: 'Gemensam genomgång varje måndag.',
    }),
  },
  'publish-example': { may: leads, of: () => ({ verb: 'publish-example', exampleId: 'e1' }) },
  'withdraw-example': { may: leads, of: () => ({ verb: 'withdraw-example', exampleId: 'e1' }) },
  'form-work-group': {
    may: leads,
    of: () => ({
      ...{ verb: 'form-work-group', topic: 'Gemensam rutin för tolk', members: ['af', 'region'] },
      ...days,
    }),
  },
  'report-work-group': {
    may: leads,
    of: () => ({ verb: 'report-work-group', workGroupId: 'g1', text: 'Ett förslag finns.' }),
  },
  'end-work-group': { may: leads, of: () => ({ verb: 'end-work-group', workGroupId: 'g1' }) },
  'open-revision': {
    may: leads,
    of: () => ({ verb: 'open-revision', year: 2027, commentsDue: '2027-03-31' }),
  },
  'comment-revision': {
    may: comments,
    of: () => ({
      ...{ verb: 'comment-revision', revisionId: 'revision-2026' },
      ...{ heading: 'Bemanning', text: 'Skriv in ersättare för varje funktion.' },
    }),
  },
  'close-revision': {
    may: decides,
    of: () => ({
      ...{ verb: 'close-revision', revisionId: 'revision-2026' },
      decision: 'Överenskommelsen gäller oförändrad.',
    }),
  },
};
