import type { Team } from '../../shared/teams/team.ts';
import { aTeam } from './team.ts';

/** A team without a samordnare, with the one that its styrgrupp has chosen. */
export function withAppointed(
  team: Team = aTeam().without('coordinator').build(),
  steeringGroupId = 'berg-are',
): Team {
  const appointed = {
    ...{ at: '2026-11-19T09:00:00.000Z', by: 'demo/manager' },
    party: 'municipality' as const,
  };
  const decided = {
    ...{ steeringGroupId, from: '2027-01-01' },
    who: { as: 'seat' as const, memberId: 'ifo-officer' },
  };
  return {
    ...team,
    appointment: { status: 'appointed', id: 'a1', ...decided, appointed },
    history: [
      ...team.history,
      { type: 'coordinator-appointed', appointmentId: 'a1', ...decided, ...appointed },
    ],
  };
}
