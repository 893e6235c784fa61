import { attendanceLabels } from '../codes/meeting.ts';
import {
  functionLabels,
  type MemberFunction,
  memberFunctions,
  partyShortLabels,
} from '../codes/party.ts';
import type { Columns, EachColumn } from './column.ts';

/** What a cell says of a function that nobody had that day. */
export const vacant = 'vacant';

const ways = { ...attendanceLabels, [vacant]: 'Obesatt' } as const;
type AttendanceColumn = EachColumn<keyof typeof ways>;

function ofFunction(one: MemberFunction): AttendanceColumn {
  return {
    kind: 'each-of',
    // Called as whom they are a contact of: there are others.
    sv:
      one === 'fk-contact' ? `${functionLabels[one]} ${partyShortLabels.fk}` : functionLabels[one],
    en: one,
    called: [functionLabels[one]],
    codes: ways,
    what: 'Hur den som hade funktionen var med. Måste stå för var och en som hade en roll i teamet den dagen, utom Försäkringskassans. Är de flera: ett värde för var och en, med plustecken emellan.',
  };
}

/** The columns of a file with meetings from before, in the order of the template. */
export const meetingColumns = {
  date: {
    kind: 'day',
    required: true,
    sv: 'Mötesdag',
    en: 'Date',
    called: ['datum', 'dag', 'möte'],
    what: 'Dagen då mötet hölls.',
  },
  start: {
    kind: 'clock',
    required: true,
    sv: 'Började',
    en: 'Start',
    called: ['från', 'starttid'],
    what: 'Klockslaget då mötet började.',
  },
  end: {
    kind: 'clock',
    required: true,
    sv: 'Slutade',
    en: 'End',
    called: ['till', 'sluttid'],
    what: 'Klockslaget då mötet slutade.',
  },
  inTime: {
    kind: 'yes-no',
    required: true,
    sv: 'Kallelsen i tid',
    en: 'Notice in time',
    called: ['kallelse', 'i tid'],
    what: 'Om kallelsen gick ut minst en vecka före.',
  },
  // Object.fromEntries forgets the keys, which are all functions.
  ...(Object.fromEntries(memberFunctions.map((one) => [one, ofFunction(one)])) as Readonly<
    Record<MemberFunction, AttendanceColumn>
  >),
} as const satisfies Columns;
