import type { Verb } from '../../../shared/commands/command.ts';
import { managerAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

type ReportVerb = Extract<Verb, `${string}-report`>;

const ofReport = { subject: { type: 'team', teamId: 'berg' }, period: '2026-H1' } as const;

/** The report of a period: those who write it, and the styrgrupp that signs it. */
export const reportVerbs: { readonly [V in ReportVerb]: Expected<V> } = {
  'write-report': {
    may: [coordinatorAccount, managerAccount],
    of: () => ({
      verb: 'write-report',
      ...ofReport,
      section: 'reflection',
      basedOn: 0,
      text: 'Vi möts oftare än förr.',
    }),
  },
  'submit-report': {
    may: [coordinatorAccount, managerAccount],
    of: () => ({ verb: 'submit-report', ...ofReport, period: '2026-T2' }),
  },
  'return-report': {
    may: [managerAccount],
    of: () => ({ verb: 'return-report', ...ofReport, text: 'Skriv mer om kön till teamet.' }),
  },
  'sign-report': {
    may: [managerAccount],
    of: () => ({ verb: 'sign-report', ...ofReport }),
  },
};
