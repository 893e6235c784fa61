import { type Attendance, attendanceLabels, attendances } from '../codes/meeting.ts';
import {
  functionLabels,
  parties,
  type Party,
  partyLabels,
  partyOfFunction,
} from '../codes/party.ts';
import { isWithin } from '../kernel/period.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { isActiveOn } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { joinWords } from '../text/format.ts';
import type { Basis } from './basis.ts';
import { count, ratios, split } from './describe.ts';
import { requiredMonths } from './required-months.ts';
import { staffingOn } from './staffing.ts';

/** FK's contact joins after the cases, and an absence of theirs is not by itself a shortfall (handbook §4). */
const partiesThatMake = parties.filter((one) => one !== 'fk');
const present: readonly Attendance[] = ['physical', 'digital', 'deputy'];

type PartyAttendance = `${Party}:${Attendance}`;

const modes = parties.flatMap((party) =>
  attendances.map((how): [PartyAttendance, string] => [
    `${party}:${how}`,
    `${partyLabels[party]}: ${attendanceLabels[how].toLowerCase()}`,
  ]),
);
// Object.fromEntries forgets the keys, which are every party with every way to attend.
const modeLabels = Object.fromEntries(modes) as Readonly<Record<PartyAttendance, string>>;

const attendanceTable = {
  code: 'attendance-mode',
  title: 'Närvaro efter part och sätt',
  definition: 'Platser på hållna möten, efter part och sätt att delta.',
};

const seats = count({
  code: 'seats',
  class: 'flow-total',
  table: attendanceTable,
  label: 'Platser på hållna möten',
  unlisted: true,
  items: (basis) =>
    heldIn(basis).flatMap((meeting) =>
      Object.entries(meeting.attendance).flatMap(([memberId, how]) => {
        const party = partyOfMember(basis.team, memberId);
        return party === undefined ? [] : [{ party, how }];
      }),
    ),
});

/** Meetings and seats: they count no individuals. */
export const meetingFigures = [
  ratios({
    code: 'meetings',
    class: 'flow-total',
    table: {
      title: 'Möten',
      definition:
        'Ett möte i månaden krävs, utom när uppehåll täcker mer än halva månaden. Pågående månad räknas när mötet har hållits. Alla parter betyder Arbetsförmedlingen, regionen och kommunen; Försäkringskassan deltar en timme efter ärendena och räknas inte in.',
    },
    labels: {
      held: 'Hållna möten, av dem som krävs',
      'all-parties': 'Alla parter med',
      'notice-in-time': 'Kallelse i tid',
    },
    ratios: (basis) => {
      const { team, period, counted } = basis;
      const held = heldIn(basis);
      const monthsHeld = new Set(held.map(({ plan }) => plan.date.slice(0, 7)));
      const complete = held.filter((meeting) => {
        const there = partiesAt(team, meeting);
        return partiesThatMake.every((one) => there.has(one));
      });
      return {
        held: {
          part: held.length,
          of: requiredMonths(team, period, counted.to, monthsHeld).length,
        },
        'all-parties': { part: complete.length, of: held.length },
        'notice-in-time': { part: held.filter(wasCalledInTime).length, of: held.length },
      };
    },
  }),
  ratios({
    code: 'attendance',
    class: 'flow-total',
    table: {
      title: 'Närvaro efter part',
      definition:
        'Möten där någon från parten var med, på plats, digitalt eller genom ersättare, av de möten där parten hade en plats i teamet.',
    },
    labels: partyLabels,
    ratios: (basis) => {
      const { team } = basis;
      const held = heldIn(basis);
      const of = (party: Party) => ({
        part: held.filter((meeting) => partiesAt(team, meeting).has(party)).length,
        of: held.filter(({ plan }) => isSeatedOn(team, party, plan.date)).length,
      });
      return {
        af: of('af'),
        fk: of('fk'),
        region: of('region'),
        municipality: of('municipality'),
      };
    },
  }),
  seats,
  split(seats, {
    code: 'attendance-mode',
    class: 'flow-total',
    table: attendanceTable,
    labels: modeLabels,
    occurring: true,
    by: ({ party, how }) => [`${party}:${how}`],
  }),
] as const;

/** Last on the page. */
export const staffingFigures = [
  ratios({
    code: 'staffing',
    class: 'flow-total',
    table: {
      title: 'Bemanning',
      definition: 'De sex funktioner som alltid ska finnas i ett team, vid periodens slut.',
    },
    labels: {
      filled: ({ staffing: { vacant } }) => {
        const missing = joinWords(vacant.map((one) => functionLabels[one]));
        return missing === '' ? 'Tillsatta platser' : `Tillsatta platser (saknas: ${missing})`;
      },
    },
    ratios: ({ team, counted }) => {
      const { required, vacant } = staffingOn(team, counted.to);
      return { filled: { part: required - vacant.length, of: required } };
    },
  }),
] as const;

function heldIn({ meetings, counted }: Basis): readonly Meeting[] {
  return meetings.filter(
    ({ current, plan }) => current.status === 'closed' && isWithin(plan.date, counted),
  );
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

function isSeatedOn(team: Team, party: Party, day: string): boolean {
  return team.members.some(
    (member) =>
      member.role === 'member' &&
      isActiveOn(member, day) &&
      partyOfFunction[member.function] === party,
  );
}

function wasCalledInTime(meeting: Meeting): boolean {
  return meeting.history.some((event) => event.type === 'called' && !event.late);
}
