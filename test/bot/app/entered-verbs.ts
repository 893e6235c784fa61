import type { Verb } from '../../../shared/commands/command.ts';
import { anImportedEntry, digestOf } from '../../builders/imports.ts';
import { officeAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';
import { coordinatorAccount } from './people.ts';

type EnteredVerb = Extract<Verb, `enter-${string}` | 'withdraw-entered' | 'import-entered'>;

const ofTeam = { teamId: 'berg' };
const source = 'Kommunens bokslut';
/** Of a team its samordnare too; of the county the processledare and the kansli alone. */
const ofTeams = [coordinatorAccount, officeAccount, 'demo/process-lead'] as const;
const ofCounty = [officeAccount, 'demo/process-lead'] as const;

export const enteredVerbs: { readonly [V in EnteredVerb]: Expected<V> } = {
  'enter-costs': {
    may: ofTeams,
    of: () => ({ verb: 'enter-costs', ...ofTeam, year: 2025, staff: 198402.99, other: 0, source }),
  },
  'enter-posts': {
    may: ofTeams,
    of: () => ({
      ...{
        verb: 'enter-posts',
        ...ofTeam,
        post: 'individual-coordinator',
        percent: 90,
        filled: 50,
      },
      ...{ from: '2026-01-01', to: '2026-07-31', source },
    }),
  },
  'enter-assistance': {
    may: ofTeams,
    of: () => ({ verb: 'enter-assistance', ...ofTeam, year: 2025, amount: 4_000_000, source }),
  },
  'enter-survey': {
    may: ofCounty,
    of: () => ({
      ...{ verb: 'enter-survey', year: 2025, goal: 'm1-influence', respondents: 'participants' },
      ...{ percent: 86.5, answers: 42, source: 'NNS-rapporten' },
    }),
  },
  'enter-capital': {
    may: ofCounty,
    of: () => ({ verb: 'enter-capital', year: 2025, capital: 900_000, fees: 5_000_000, source }),
  },
  'import-entered': {
    may: [officeAccount],
    of: () => ({
      ...{ verb: 'import-entered', importId: 'cccccccccccc', file: digestOf('b'), of: 1 },
      ...{ what: 'costs', rows: [anImportedEntry('berg')] },
    }),
  },
  'withdraw-entered': {
    may: ofTeams,
    of: () => ({ verb: 'withdraw-entered', ...ofTeam, enteredId: 'berg-costs-2024' }),
  },
};
