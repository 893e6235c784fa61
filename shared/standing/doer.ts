import type { Role } from '../access/role.ts';
import { type Party, partyOfFunction, neutralFunctions } from '../codes/party.ts';
import type { Doer } from '../deviations/deviation.ts';
import type { Federation } from '../federation/federation.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { seatsOf } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { rolesAbove, steers } from './roles.ts';

/** What somebody is when they do something as that: the role, and the party they sit for. */
export function doerAs(
  role: Role,
  account: AccountKey,
  date: IsoDate,
  { team, federation }: { readonly team: Team; readonly federation: Federation },
): Doer {
  const party =
    role === 'steering-member'
      ? steeringPartyOf(account, date, { team, federation })
      : neutralRoles.includes(role)
        ? undefined
        : seatPartyOf(account, date, team);
  return { role, ...(party !== undefined && { party }) };
}

/** Those who do it for everybody, whatever seat they have besides. */
const neutralRoles: readonly Role[] = ['coordinator', 'county-group', 'office'];

/** The party that somebody sits for in the styrgrupp that answers for the team. */
function steeringPartyOf(
  account: AccountKey,
  date: IsoDate,
  { team, federation }: { readonly team: Pick<Team, 'id'>; readonly federation: Federation },
): Party | undefined {
  const seats = rolesAbove(account, date, federation).flatMap((role) =>
    role.role === 'steering-member' && steers(federation, role.steeringGroupId, team.id, date)
      ? [role.party]
      : [],
  );
  return seats[0];
}

/** The samordnare and the individkoordinator are for no party (handbook §1). */
function seatPartyOf(account: AccountKey, date: IsoDate, team: Team): Party | undefined {
  const seat = seatsOf(team, account, date).find((one) => !neutralFunctions.includes(one.function));
  return seat && partyOfFunction[seat.function];
}
