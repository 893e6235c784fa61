import { type MemberFunction, requiredFunctions } from '../../../shared/codes/party.ts';
import type { TeamView } from '../../../shared/teams/view.ts';

/** The seats a team starts with: its minimum staffing and FK's contact (handbook §1). */
export const firstSeats = [...requiredFunctions, 'fk-contact'] as const;

/** Those of them nobody has been seated in yet. */
export function seatsLeft(members: TeamView['members']): readonly MemberFunction[] {
  return firstSeats.filter(
    (seat) => !members.some((member) => member.role === 'member' && member.function === seat),
  );
}
