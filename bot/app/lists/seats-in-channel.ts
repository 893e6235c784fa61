import type { Team } from '../../../shared/teams/team.ts';

/** Whether a seat's list is for the team's channel. FK's people are not in it (handbook §4): theirs is in the tab. */
export function inChannel(team: Team): (seat: { readonly memberId: string }) => boolean {
  const ofFk = new Set(
    team.members.filter((seat) => seat.function === 'fk-contact').map(({ id }) => id),
  );
  return ({ memberId }) => !ofFk.has(memberId);
}
