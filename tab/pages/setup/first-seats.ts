import type { MemberFunction } from '../../../shared/codes/party.ts';
import type { TeamView } from '../../../shared/teams/view.ts';

/** The seats a team starts with: its minimum staffing and FK's contact (handbook §1). */
export const firstSeats = [
  'coordinator',
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
  'fk-contact',
] as const satisfies readonly MemberFunction[];

/** Those of them nobody has been seated in yet. */
export function seatsLeft(members: TeamView['members']): readonly MemberFunction[] {
  return firstSeats.filter(
    (seat) => !members.some((member) => member.role === 'member' && member.function === seat),
  );
}
