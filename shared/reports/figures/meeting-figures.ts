import { type Attendance, attendanceLabels, attendances } from '../../codes/meeting.ts';
import {
  functionLabels,
  type MemberFunction,
  memberFunctions,
  neutralFunctions,
  parties,
  type Party,
  partyLabels,
  partyShortLabels,
  partyOfFunction,
} from '../../codes/party.ts';
import { isWithin } from '../../kernel/within.ts';
import type { ClockTime } from '../../kernel/calendar.ts';
import { monthsOf, type Period } from '../../kernel/period.ts';
import type { Meeting, MeetingPlan } from '../../meetings/meeting.ts';
import { isPartyThere, type Presence, presenceAt } from '../../meetings/presence.ts';
import { seatsAt } from '../../teams/seats.ts';
import { headings } from '../../text/headings.ts';
import { formatCount, formatMonth, joinWords } from '../../text/format.ts';
import { ruleSetOn } from '../../rules/rule-book.ts';
import type { Basis } from '../counting/basis.ts';
import { count, ratios, split } from '../counting/describe.ts';
import { requiredMonths } from '../counting/required-months.ts';
import type { Ratio, Table } from '../counting/row.ts';

/** What has a name, crossed with how a seat was filled: `af:digital`. */
function waysOf<Name extends string>(
  names: readonly Name[],
  labels: Readonly<Record<Name, string>>,
): Readonly<Record<`${Name}:${Attendance}`, string>> {
  const ways = names.flatMap((name) =>
    attendances.map((how) => [
      `${name}:${how}`,
      `${labels[name]}: ${attendanceLabels[how].toLowerCase()}`,
    ]),
  );
  // Object.fromEntries forgets the keys, which are every name with every way to attend.
  return Object.fromEntries(ways) as Readonly<Record<`${Name}:${Attendance}`, string>>;
}

const attendanceTable: Table = {
  code: 'attendance-mode',
  group: 'cooperation',
  title: 'Närvaro efter part och sätt',
  definition:
    'Deltagande på hållna möten, efter sätt. Samordnaren och individkoordinatorn är neutrala och räknas för sig. Den som inget är noterat om räknas som frånvarande; Försäkringskassan räknas bara när något är noterat.',
};

const seats = count({
  code: 'seats',
  class: 'flow-total',
  table: attendanceTable,
  label: 'Deltagande på hållna möten',
  unlisted: true,
  items: (basis) =>
    heldIn(basis).flatMap(({ attendance, plan }) =>
      seatsAt(basis.team, plan.date).flatMap(({ id, function: seat }) => {
        const how = attendance[id] ?? (seat === 'fk-contact' ? undefined : 'absent');
        return how === undefined ? [] : [{ seat, by: attendsFor(seat), how }];
      }),
    ),
});

const meetingTime: Table = {
  code: 'meeting-time',
  group: 'cooperation',
  title: 'Mötestid',
  definition:
    'Planerad tid för möten som hållits under perioden, utan lunch. Jämförs med den längd som regelverket för mötets dag kräver.',
};

/** Beside the others, FK's needs its party's name, as it stands for it alone (handbook §4). */
const attendingLabels = {
  ...functionLabels,
  'fk-contact': `${functionLabels['fk-contact']} ${partyShortLabels.fk}`,
};

const neutral = neutralFunctions.map((seat, n) =>
  n === 0 ? functionLabels[seat] : functionLabels[seat].toLowerCase(),
);

/** Who is neutral makes no party present (handbook §1), and attends for none. */
function attendsFor(seat: MemberFunction): Party | 'neutral' {
  return neutralFunctions.includes(seat) ? 'neutral' : partyOfFunction[seat];
}

const byFunction =
  'Möten där någon med funktionen var med, på plats, digitalt eller genom ersättare. En funktion som regelverket kräver räknas av alla hållna möten, även när ingen hade den; andra av de möten då de var med i teamet. Att Försäkringskassan inte är med är ingen avvikelse.';

function functionMonths(counted: Period) {
  return memberFunctions.flatMap((one) => monthsOf(counted).map((month) => [one, month] as const));
}

/** Meetings and seats: they count no individuals. */
export const meetingFigures = [
  ratios({
    code: 'meetings',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Möten',
      definition:
        'Ett möte i månaden krävs, utom när uppehåll täcker mer än halva månaden. Pågående månad räknas när mötet har hållits. Ett möte är fulltaligt när alla funktioner som regelverket kräver är med (Arbetsförmedlingen, primärvården, psykiatrin, IFO och AME), på plats, digitalt eller genom ersättare; en roll som ingen har saknas. Samordnaren är neutral och Försäkringskassan deltar en timme efter ärendena: de räknas inte in.',
    },
    labels: {
      held: 'Hållna möten, av dem som krävs',
      'all-functions': headings.allFunctions,
      'notice-in-time': 'Kallelse i tid',
    },
    ratios: (basis) => {
      const { team, period, counted } = basis;
      const held = heldIn(basis);
      const monthsHeld = new Set(held.map(({ plan }) => plan.date.slice(0, 7)));
      return {
        held: {
          part: held.length,
          of: requiredMonths(team, period, counted.to, monthsHeld).length,
        },
        'all-functions': {
          part: metIn(basis).filter(({ presence }) => presence.missing.length === 0).length,
          of: held.length,
        },
        'notice-in-time': { part: held.filter(wasCalledInTime).length, of: held.length },
      };
    },
  }),
  count({
    code: 'meeting-hours',
    class: 'flow-total',
    table: meetingTime,
    label: 'Planerad tid på hållna möten, i hela timmar',
    items: (basis) => {
      const minutes = heldIn(basis).reduce((sum, { plan }) => sum + minutesOf(plan), 0);
      return Array.from({ length: Math.round(minutes / 60) }, (_, hour) => hour);
    },
  }),
  ratios({
    code: 'long-enough',
    class: 'flow-total',
    table: meetingTime,
    labels: {
      'long-enough': ({ rules }) =>
        `Hållna möten som planerats till minst ${formatCount(rules.meetingMinutes, 'minut', 'minuter')}`,
    },
    ratios: (basis) => {
      const held = heldIn(basis);
      const isLongEnough = ({ plan }: Meeting): boolean =>
        minutesOf(plan) >= ruleSetOn(basis.rules, plan.date).meetingMinutes;
      return { 'long-enough': { part: held.filter(isLongEnough).length, of: held.length } };
    },
  }),
  ratios({
    code: 'attendance-function',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Närvaro efter funktion',
      definition: byFunction,
    },
    labels: attendingLabels,
    occurring: true,
    ratios: (basis) => {
      const met = metIn(basis);
      const of = memberFunctions.map((one) => [one, attended(met, one)]);
      // Object.fromEntries forgets the keys, which are all functions.
      return Object.fromEntries(of) as Readonly<Record<MemberFunction, Ratio>>;
    },
  }),
  ratios({
    code: 'attendance-month',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Närvaro efter funktion och månad',
      definition: byFunction,
    },
    labels: (counted) =>
      Object.fromEntries(
        functionMonths(counted).map(([one, month]) => [
          `${one}:${month}`,
          `${attendingLabels[one]}, ${formatMonth(month)}`,
        ]),
      ),
    grid: (counted) => ({
      corner: 'Funktion',
      rows: attendingLabels,
      columns: Object.fromEntries(monthsOf(counted).map((month) => [month, formatMonth(month)])),
    }),
    occurring: true,
    ratios: (basis) => {
      const byMonth = Map.groupBy(metIn(basis), ({ month }) => month);
      // Months in which nobody met are none of the table's.
      return Object.fromEntries(
        memberFunctions.flatMap((one) =>
          [...byMonth.keys()]
            .sort()
            .map((month) => [`${one}:${month}`, attended(byMonth.get(month) ?? [], one)]),
        ),
      );
    },
  }),
  ratios({
    code: 'attendance',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Närvaro efter part',
      definition:
        'Möten där parten var med. En part är med när var och en av dess funktioner som regelverket kräver är det: primärvården ersätter inte psykiatrin, och samordnaren är neutral. Försäkringskassan räknas för sig, av de möten då den var med i teamet.',
    },
    labels: partyLabels,
    ratios: (basis) => {
      const met = metIn(basis);
      const of = (party: Party): Ratio => ({
        part: met.filter(({ presence }) => isPartyThere(presence, party)).length,
        of: met.length,
      });
      return {
        af: of('af'),
        fk: attended(met, 'fk-contact'),
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
    labels: waysOf([...parties, 'neutral'], { ...partyLabels, neutral: joinWords(neutral) }),
    occurring: true,
    by: ({ by, how }) => [`${by}:${how}`],
  }),
  split(seats, {
    code: 'attendance-function-mode',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Närvaro efter funktion och sätt',
      definition: attendanceTable.definition,
    },
    labels: waysOf(memberFunctions, attendingLabels),
    occurring: true,
    by: ({ seat, how }) => [`${seat}:${how}`],
  }),
] as const;

function heldIn({ meetings, counted }: Basis): readonly Meeting[] {
  return meetings.filter(
    ({ current, plan }) => current.status === 'closed' && isWithin(plan.date, counted),
  );
}

/** As it was planned, without the lunch. */
function minutesOf({ start, end, lunch }: MeetingPlan): number {
  const pause = lunch === undefined ? 0 : minutesBetween(lunch.from, lunch.to);
  return minutesBetween(start, end) - pause;
}

function minutesBetween(from: ClockTime, to: ClockTime): number {
  const [a, b] = [from, to].map((time) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return (b ?? 0) - (a ?? 0);
}

/** A meeting held: the functions that had a seat, and who was there. */
interface Met {
  readonly month: string;
  readonly seated: readonly MemberFunction[];
  readonly presence: Presence;
}

function metIn(basis: Basis): readonly Met[] {
  const { team, rules } = basis;
  return heldIn(basis).map((meeting) => ({
    month: meeting.plan.date.slice(0, 7),
    seated: seatsAt(team, meeting.plan.date).map((seat) => seat.function),
    presence: presenceAt(meeting, team, rules),
  }));
}

/** Of the meetings that ask for the function: all where the rules of the day require it, else those with a seat of it. */
function attended(met: readonly Met[], one: MemberFunction): Ratio {
  const asking = met.filter(
    ({ seated, presence }) => presence.required.includes(one) || seated.includes(one),
  );
  return {
    part: asking.filter(({ presence }) => presence.there.includes(one)).length,
    of: asking.length,
  };
}

function wasCalledInTime(meeting: Meeting): boolean {
  return meeting.history.some((event) => event.type === 'called' && !event.late);
}
