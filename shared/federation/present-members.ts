import { isSteeringSeat } from '../access/role.ts';
import { type Party, partyLabels } from '../codes/party.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { endOf } from '../teams/seats.ts';
import { formatDay, formatUntil } from '../text/format.ts';
import { chairOn, chairTermsOf, type HeldTerm } from './chair.ts';
import type { Federation, FederationRole } from './federation.ts';
import type { GroupMembersView, GroupSeat } from './view.ts';

type Seat = Extract<FederationRole, { steeringGroupId: string }>;

/** FK and psychiatry are not members; they may be co-opted (handbook §1). */
const memberParties = ['municipality', 'region', 'af'] as const satisfies readonly Party[];

/** Who sits in a steering group: functions, parties and dates, and no names. */
export function presentMembers(
  federation: Federation,
  steeringGroupId: string,
  {
    actor,
    today,
    canChoose,
  }: {
    readonly actor: AccountKey;
    readonly today: IsoDate;
    readonly canChoose: boolean;
  },
): GroupMembersView {
  const seats = federation.roles.filter(
    (role): role is Seat =>
      isSteeringSeat(role.role) &&
      'steeringGroupId' in role &&
      role.steeringGroupId === steeringGroupId &&
      endOf(role, today) === undefined,
  );
  const chair = chairOn(federation, steeringGroupId, today);
  const coming = chairTermsOf(federation, steeringGroupId).filter(({ term }) => term.from > today);
  const members = seats.filter(({ role }) => role === 'steering-member');
  const seated = new Set(members.filter(({ from }) => from <= today).map(({ party }) => party));
  const row = (seat: Seat): GroupSeat => ({
    id: seat.id,
    text: partyLabels[seat.party],
    datesText: datesOf(seat),
    ...(seat.account === actor ? { mine: true as const } : {}),
    ...(seat.id === chair?.seat.id ? { chairs: true as const } : {}),
  });
  return {
    chairText:
      chair === undefined
        ? 'Ingen ordförande är vald.'
        : `${chairLine(chair, actor)}, sedan ${formatDay(chair.term.from)}${untilOf(chair)}`,
    chairMissing: chair === undefined,
    next: coming.map(
      (one) => `Från ${formatDay(one.term.from)}: ${chairLine(one, actor)}${untilOf(one)}`,
    ),
    members: members.map(row),
    coOpted: seats.filter(({ role }) => role === 'co-opted').map(row),
    vacancies: memberParties
      .filter((party) => !seated.has(party))
      .map((party) => `Ingen ledamot från ${partyLabels[party]}`),
    ...(canChoose
      ? {
          chairChoices: members.map((seat) => ({
            value: seat.id,
            label: `${seat.account === actor ? 'Du, ' : ''}${partyLabels[seat.party]}, ${datesOf(seat)}`,
          })),
        }
      : {}),
  };
}

function chairLine({ seat }: HeldTerm, actor: AccountKey): string {
  return `${partyLabels[seat.party]}${seat.account === actor ? ' (du)' : ''}`;
}

function untilOf({ to }: HeldTerm): string {
  return to === undefined ? '' : `, ${formatUntil(to)}`;
}

function datesOf({ from, to }: Seat): string {
  return [`från ${formatDay(from)}`, ...(to === undefined ? [] : [formatUntil(to)])].join(', ');
}
