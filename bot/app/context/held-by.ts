import type { Role } from '../../../shared/access/role.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import { seatsOf } from '../../../shared/teams/seats.ts';
import type { Audit } from '../documents/records.ts';
import type { Landscape } from './registry.ts';

/** By what right somebody does or reads something, as it is noted in the log: their seats in the team, and what they are to it. */
export function heldBy(
  { teams, federation }: Landscape,
  actor: AccountKey,
  date: IsoDate,
  {
    teamId,
    meeting,
  }: { readonly teamId?: string | undefined; readonly meeting?: Meeting | undefined },
): Pick<Audit, 'seats' | 'roles'> {
  const team = teamId === undefined ? undefined : teams.get(teamId)?.body;
  if (federation === undefined) return {};
  const seats = team === undefined ? [] : seatsOf(team, actor, date).map(({ id }) => id);
  const roles: readonly Role[] =
    team === undefined
      ? [...new Set(rolesAbove(actor, date, federation.body).map(({ role }) => role))]
      : rolesIn(actor, date, team, federation.body, meeting);
  return {
    ...(seats.length > 0 && { seats }),
    ...(roles.length > 0 && { roles: [...roles] }),
  };
}
