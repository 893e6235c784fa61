import type { Verb } from '../../../shared/commands/command.ts';
import { coOptedAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

type MilestoneVerb = Extract<Verb, `${string}-milestone`>;

const content = { title: 'Rutinen är läst', due: '2027-02-28', answers: 'af' } as const;
const milestone = { milestoneId: 'delmal' } as const;
/** Nothing to STAR Berg itself. */
const hidden = [coOptedAccount, 'demo/stranger', 'demo/other-coordinator'] as const;
const may = [coordinatorAccount] as const;

/** A team's are its samordnare's to write. */
export const milestoneVerbs: { readonly [V in MilestoneVerb]: Expected<V> } = {
  'add-milestone': { may, of: () => ({ verb: 'add-milestone', whose: 'team:berg', ...content }) },
  'change-milestone': {
    ...{ may, hidden },
    of: () => ({ verb: 'change-milestone', ...milestone, basedOn: 1, ...content }),
  },
  'begin-milestone': { may, hidden, of: () => ({ verb: 'begin-milestone', ...milestone }) },
  'reach-milestone': {
    ...{ may, hidden },
    of: () => ({ verb: 'reach-milestone', ...milestone, on: '2026-12-01' }),
  },
  'drop-milestone': {
    ...{ may, hidden },
    of: () => ({ verb: 'drop-milestone', ...milestone, reason: 'Det gäller inte längre.' }),
  },
  'take-back-milestone': {
    ...{ may, hidden },
    of: () => ({ verb: 'take-back-milestone', milestoneId: 'reached' }),
  },
};
