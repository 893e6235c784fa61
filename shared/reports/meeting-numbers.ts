import { type Attendance, attendances } from '../codes/meeting.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { isWithin, type Period } from '../kernel/period.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { parties, type Party, partyOfFunction } from '../codes/party.ts';
import { isActiveOn } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { countBy } from './count.ts';
import { requiredMonths } from './required-months.ts';
import type { Counts, MeetingNumbers } from './team-numbers.ts';

/** FK's contact joins after the cases, and an absence of theirs is not by itself a shortfall (handbook §4). */
const partiesThatMake = parties.filter((one) => one !== 'fk');
const present: readonly Attendance[] = ['physical', 'digital', 'deputy'];

/** @param lastDay the end of the period, or today while it is under way */
export function meetingNumbers(
  team: Team,
  meetings: readonly Meeting[],
  period: Period,
  lastDay: IsoDate,
): MeetingNumbers {
  const held = meetings.filter(
    ({ current, plan }) =>
      current.status === 'closed' && isWithin(plan.date, { from: period.from, to: lastDay }),
  );
  const monthsHeld = new Set(held.map(({ plan }) => plan.date.slice(0, 7)));
  const there = held.map((meeting) => partiesAt(team, meeting));
  return {
    held: held.length,
    required: requiredMonths(team, period, lastDay, monthsHeld).length,
    withAllParties: there.filter((at) => partiesThatMake.every((one) => at.has(one))).length,
    noticeInTime: held.filter(wasCalledInTime).length,
    attendance: attendanceByParty(team, held),
    presence: countBy(parties, there, (at) => [...at]),
    seated: countBy(parties, held, ({ plan }) => partiesSeatedOn(team, plan.date)),
  };
}

function partyOfMember(team: Team, memberId: string): Party | undefined {
  const member = team.members.find((one) => one.id === memberId);
  return member === undefined ? undefined : partyOfFunction[member.function];
}

function partiesAt(team: Team, meeting: Meeting): ReadonlySet<Party> {
  return new Set(
    Object.entries(meeting.attendance).flatMap(([memberId, how]) =>
      present.includes(how) ? (partyOfMember(team, memberId) ?? []) : [],
    ),
  );
}

function partiesSeatedOn(team: Team, day: IsoDate): readonly Party[] {
  return team.members
    .filter((member) => member.role === 'member' && isActiveOn(member, day))
    .map((member) => partyOfFunction[member.function]);
}

function attendanceByParty(
  team: Team,
  held: readonly Meeting[],
): Readonly<Record<Party, Counts<Attendance>>> {
  const seats = held.flatMap((meeting) => Object.entries(meeting.attendance));
  const of = (wanted: Party) =>
    countBy(
      attendances,
      seats.filter(([memberId]) => partyOfMember(team, memberId) === wanted),
      ([, how]) => [how],
    );
  return {
    af: of('af'),
    fk: of('fk'),
    region: of('region'),
    municipality: of('municipality'),
  };
}

function wasCalledInTime(meeting: Meeting): boolean {
  return meeting.history.some((event) => event.type === 'called' && !event.late);
}
