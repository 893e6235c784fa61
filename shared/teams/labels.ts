import { functionLabels, partyOfFunction, partyShortLabels } from '../codes/party.ts';
import { headings } from '../text/headings.ts';
import { unknownSeat } from './seats.ts';
import type { Member, Team } from './team.ts';

/**
 * How a member is shown, always by function and never by name: `Arbetsförmedlare (AF)`, numbered when several hold the
 * same function at the same time: `Handläggare IFO 2 (kommunen)`. An ersättare is `Ersättare för arbetsförmedlare (AF)`.
 * `coordinator` (who a topic can be by) is the coordinator's seat, whoever holds it.
 */
export function memberLabel(team: Team, memberId: string): string {
  if (memberId === 'coordinator') return seatLabel('coordinator', undefined);
  if (memberId === unknownSeat) return 'Inte känd';
  const member = team.members.find((candidate) => candidate.id === memberId);
  if (member === undefined) return headings.formerMember;
  return member.role === 'deputy' ? deputyLabel(team, member) : numberedLabel(team, member);
}

/** `Samordnaren i STAR Bräcke`. @param teamName as it is called */
export function coordinatorOf(teamName: string): string {
  return `Samordnaren i ${teamName}`;
}

/** The function alone, where many stand in a row: `Arbetsförmedlare`, `Handläggare IFO 2`. A contact person is for whom they are that. */
export function seatName(team: Team, seat: Member): string {
  const name = numbered(seat.function, numberOf(team, seat));
  return seat.function === 'fk-contact' ? `${name} ${partyShortLabels.fk}` : name;
}

function numberedLabel(team: Team, member: Member): string {
  return seatLabel(member.function, numberOf(team, member));
}

function numberOf(team: Team, member: Member): number | undefined {
  const sameSeats = team.members.filter(
    (other) => other.role === 'member' && other.function === member.function,
  );
  return numberAmong(sameSeats, member);
}

function deputyLabel(team: Team, deputy: Extract<Member, { role: 'deputy' }>): string {
  const seat = team.members.find((candidate) => candidate.id === deputy.deputyFor);
  const sameSeat = team.members.filter(
    (other) => other.role === 'deputy' && other.deputyFor === deputy.deputyFor,
  );
  const of = seat === undefined ? seatLabel(deputy.function, undefined) : numberedLabel(team, seat);
  const number = numberAmong(sameSeat, deputy);
  return `Ersättare${number === undefined ? '' : ` ${number}`} för ${withoutCapital(of)}`;
}

function seatLabel(ofFunction: Member['function'], number: number | undefined): string {
  const party = partyShortLabels[partyOfFunction[ofFunction]];
  return `${numbered(ofFunction, number)} (${party})`;
}

function numbered(ofFunction: Member['function'], number: number | undefined): string {
  const name = functionLabels[ofFunction];
  return number === undefined ? name : `${name} ${number}`;
}

/**
 * A successor takes over the number of the one who left, since the seat goes on; so the lowest number that nobody holds
 * at the same time. No number for the one who is alone.
 */
function numberAmong(seats: readonly Member[], wanted: Member): number | undefined {
  if (!seats.some((other) => other.id !== wanted.id && overlap(other, wanted))) return undefined;
  const numbers = new Map<string, number>();
  for (const seat of seats) {
    const taken = seats
      .filter((other) => numbers.has(other.id) && overlap(other, seat))
      .map((other) => numbers.get(other.id));
    let number = 1;
    while (taken.includes(number)) number += 1;
    numbers.set(seat.id, number);
  }
  return numbers.get(wanted.id);
}

function overlap(a: Member, b: Member): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

// `IFO` and the like keep their capitals.
function withoutCapital(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
