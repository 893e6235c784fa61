import type { Role } from '../../../shared/access/role.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { roleOfSeat, seatsOf } from '../../../shared/teams/seats.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { Landscape } from '../context/registry.ts';

/** The teams somebody has a seat in that day, their own or as ersättare: what a role above the teams gives is no calendar. */
export function seatedIn(
  { teams }: Landscape,
  account: AccountKey,
  today: IsoDate,
): readonly Team[] {
  return [...teams.values()]
    .map(({ body }) => body)
    .filter((team) => seatsOf(team, account, today).length > 0);
}

export function seatRoles(
  teams: readonly Team[],
  account: AccountKey,
  today: IsoDate,
): readonly Role[] {
  return teams.flatMap((team) =>
    seatsOf(team, account, today).map((seat) =>
      seat.role === 'deputy' ? 'deputy' : roleOfSeat(seat),
    ),
  );
}
