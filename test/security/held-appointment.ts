import { accountOf } from './people.ts';
import type { Run } from './run.ts';

/** Berg's samordnare leaves in a year, so that one can be chosen; Ragunda has none, and one has been chosen there. */
export async function heldAppointment(run: Run): Promise<string> {
  await run('office', {
    ...{ verb: 'end-member', teamId: 'ber' },
    ...{ memberId: 'ber-coordinator', lastDay: '2027-12-31' },
  });
  await run('office', {
    ...{ verb: 'assign-role', role: 'steering-member', account: accountOf('steering-member') },
    ...{ steeringGroupId: 'styrgrupp-rag', party: 'municipality', from: '2026-12-01' },
  });
  const made = await run('steering-member', {
    ...{ verb: 'appoint-coordinator', teamId: 'rag', who: 'other', from: '2027-01-01' },
  });
  return made['appointmentId'] ?? '';
}
