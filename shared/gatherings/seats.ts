import { roleLabels } from '../access/role.ts';
import { type Party, partyLabels, partyOfFunction } from '../codes/party.ts';
import type { Federation, FederationRole } from '../federation/federation.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { steers } from '../standing/roles.ts';
import { memberLabel } from '../teams/labels.ts';
import { isActiveOn, seatsAt } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import type { Gathering } from './gathering.ts';
import { groupOfMeeting, standingId } from './whose.ts';

/** A seat that is called: by function or party, never by name. */
export interface CalledSeat {
  readonly id: string;
  readonly label: string;
  readonly party?: Party;
  readonly account?: AccountKey | undefined;
}

export interface Around {
  readonly federation: Federation;
  readonly teams: readonly Team[];
}

/** Who is called, by the seats of its day. */
export function calledSeats(gathering: Gathering, around: Around): readonly CalledSeat[] {
  const { what, teamId, plan } = gathering;
  const { federation, teams } = around;
  const seatsIn = (steeringGroupId: string) =>
    groupSeats(federation, steeringGroupId, plan.date).map((seat) => ({
      ...seat,
      id: standingId(gathering, federation, seat.id),
    }));
  const team = teams.find(({ id }) => id === teamId);
  switch (what) {
    case 'planning-day':
      return team === undefined ? [] : teamSeats(team, plan.date);
    case 'joint-meeting': {
      if (team === undefined) return [];
      const groups = steeringOf(federation, team.id, plan.date);
      return [...teamSeats(team, plan.date), ...groups.flatMap(seatsIn)];
    }
    case 'steering-meeting': {
      const groupId = groupOfMeeting(federation, gathering);
      return groupId === undefined ? [] : seatsIn(groupId);
    }
    case 'network-meeting':
      return teams.flatMap((one) =>
        seatsAt(one, plan.date)
          .filter(({ function: of }) => of === 'coordinator')
          .map((seat) => ({
            id: `${one.id}-${seat.id}`,
            label: `${roleLabels.coordinator} ${one.name}`,
            account: seat.account,
          })),
      );
    case 'county-meeting':
      return numbered(heldOn(federation, plan.date, 'county-group'), () => ({
        label: roleLabels['county-group'],
      }));
    case 'information-occasion':
    case 'board-meeting':
    case 'agreement-revision':
      return [];
  }
}

/** The steering groups that answer for a team on a day. */
function steeringOf(federation: Federation, teamId: string, date: IsoDate): readonly string[] {
  return federation.steeringGroups
    .map(({ id }) => id)
    .filter((id) => steers(federation, id, teamId, date));
}

export function groupSeats(
  federation: Federation,
  steeringGroupId: string,
  date: IsoDate,
): readonly CalledSeat[] {
  const members = heldOn(federation, date, 'steering-member').filter(
    (role) => 'steeringGroupId' in role && role.steeringGroupId === steeringGroupId,
  );
  return numbered(members, (role) => {
    if (!('party' in role) || role.party === undefined) return { label: roleLabels[role.role] };
    return { label: `${partyLabels[role.party]}, styrgruppen`, party: role.party };
  });
}

function heldOn(
  { roles }: Federation,
  date: IsoDate,
  role: FederationRole['role'],
): readonly FederationRole[] {
  return roles.filter((one) => one.role === role && isActiveOn(one, date));
}

/** Several with the same words are told apart by a number. */
function numbered(
  roles: readonly FederationRole[],
  said: (role: FederationRole) => { readonly label: string; readonly party?: Party },
): readonly CalledSeat[] {
  const seats = roles.map((role) => ({ id: role.id, account: role.account, ...said(role) }));
  return seats.map((seat) => {
    const same = seats.filter(({ label }) => label === seat.label);
    return same.length === 1 ? seat : { ...seat, label: `${seat.label} ${same.indexOf(seat) + 1}` };
  });
}

function teamSeats(team: Team, date: IsoDate): readonly CalledSeat[] {
  return seatsAt(team, date).map((seat) => ({
    id: seat.id,
    label: memberLabel(team, seat.id),
    party: partyOfFunction[seat.function],
    account: seat.account,
  }));
}
