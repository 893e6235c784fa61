import type { CommandOf } from '../../../shared/commands/command.ts';
import { managerAccount } from '../../builders/app.ts';
import type { Expected } from './case-verbs.ts';

type AppointingVerb = 'appoint-coordinator' | 'withdraw-appointment';
const standing: CommandOf<'withdraw-appointment'> = {
  ...{ verb: 'withdraw-appointment', teamId: 'str', appointmentId: 'a1' },
};

/** The members of the team's own styrgrupp and nobody else: neither the team nor who writes for either (handbook §1). */
export const appointingVerbs: { readonly [V in AppointingVerb]: Expected<V> } = {
  'appoint-coordinator': {
    may: [managerAccount],
    of: () => ({
      ...{ verb: 'appoint-coordinator', teamId: 'berg' },
      ...{ who: 'seat:ifo-officer', from: '2028-01-01' },
    }),
  },
  'withdraw-appointment': { may: [managerAccount], of: () => standing },
};
