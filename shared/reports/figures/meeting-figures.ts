import { type Attendance, attendanceLabels, attendances } from '../../codes/meeting.ts';
import {
  functionLabels,
  type MemberFunction,
  memberFunctions,
  neutralFunctions,
  parties,
  type Party,
  partyLabels,
  partyOfFunction,
} from '../../codes/party.ts';
import { isWithin } from '../../kernel/within.ts';
import type { Meeting } from '../../meetings/meeting.ts';
import { isPartyThere, type Presence, presenceAt } from '../../meetings/presence.ts';
import { seatsAt } from '../../teams/seats.ts';
import { headings } from '../../text/headings.ts';
import { joinWords } from '../../text/format.ts';
import type { Basis } from '../counting/basis.ts';
import { count, ratios, split } from '../counting/describe.ts';
import { requiredMonths } from '../counting/required-months.ts';
import type { Ratio, Table } from '../counting/row.ts';
import { staffingOn } from '../counting/staffing.ts';

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

const neutral = neutralFunctions.map((seat, n) =>
  n === 0 ? functionLabels[seat] : functionLabels[seat].toLowerCase(),
);

/** Who is neutral makes no party present (handbook §1), and attends for none. */
function attendsFor(seat: MemberFunction): Party | 'neutral' {
  return neutralFunctions.includes(seat) ? 'neutral' : partyOfFunction[seat];
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
  ratios({
    code: 'attendance-function',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Närvaro efter funktion',
      definition:
        'Möten där någon med funktionen var med, på plats, digitalt eller genom ersättare. En funktion som regelverket kräver räknas av alla hållna möten, även när ingen hade den; andra av de möten då de var med i teamet. Att Försäkringskassan inte är med är ingen avvikelse.',
    },
    labels: functionLabels,
    occurring: true,
    ratios: (basis) => {
      const met = metIn(basis);
      const of = memberFunctions.map((one) => [one, attended(met, one)]);
      // Object.fromEntries forgets the keys, which are all functions.
      return Object.fromEntries(of) as Readonly<Record<MemberFunction, Ratio>>;
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
    labels: waysOf(memberFunctions, functionLabels),
    occurring: true,
    by: ({ seat, how }) => [`${seat}:${how}`],
  }),
] as const;

/** Last on the page. */
export const staffingFigures = [
  ratios({
    code: 'staffing',
    class: 'flow-total',
    table: {
      group: 'cooperation',
      title: 'Bemanning',
      definition: 'De funktioner som regelverket kräver i varje team, vid periodens slut.',
    },
    labels: {
      filled: ({ staffing: { vacant } }) => {
        const missing = joinWords(vacant.map((one) => functionLabels[one]));
        return missing === '' ? 'Tillsatta roller' : `Tillsatta roller (saknas: ${missing})`;
      },
    },
    ratios: ({ team, rules, counted }) => {
      const { required, vacant } = staffingOn(team, rules, counted.to);
      return { filled: { part: required - vacant.length, of: required } };
    },
  }),
] as const;

function heldIn({ meetings, counted }: Basis): readonly Meeting[] {
  return meetings.filter(
    ({ current, plan }) => current.status === 'closed' && isWithin(plan.date, counted),
  );
}

/** A meeting held: the functions that had a seat, and who was there. */
interface Met {
  readonly seated: readonly MemberFunction[];
  readonly presence: Presence;
}

function metIn(basis: Basis): readonly Met[] {
  const { team, rules } = basis;
  return heldIn(basis).map((meeting) => ({
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
