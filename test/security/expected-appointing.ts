import type { Expected } from './expectation.ts';

type AppointingVerb = 'appoint-coordinator' | 'withdraw-appointment';

/** "Exactly one active per team" (handbook §1): chosen by the members of its own styrgrupp, and by nobody else. */
export const appointingCommands: { readonly [V in AppointingVerb]: Expected<V> } = {
  'appoint-coordinator': {
    may: ['steering-member'],
    of: () => ({
      ...{ verb: 'appoint-coordinator', teamId: 'ber' },
      ...{ who: 'seat:ber-ifo-officer', from: '2028-01-01' },
    }),
  },
  'withdraw-appointment': {
    may: ['steering-member'],
    of: ({ appointed }) => ({
      ...{ verb: 'withdraw-appointment', teamId: 'rag', appointmentId: appointed },
    }),
  },
};
