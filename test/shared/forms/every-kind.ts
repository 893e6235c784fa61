import {
  amount,
  day,
  level,
  line,
  mustTick,
  oneOf,
  optional,
  pick,
  pickSeveral,
  plain,
  severalOf,
  tick,
  time,
  wholeNumber,
  yesNo,
} from '../../../shared/forms/field.ts';
import { form } from '../../../shared/forms/form.ts';

const codes = { a: 'Första', b: 'Andra', c: 'Tredje' } as const;
const words = (label: string) => ({ label, missing: `Fyll i ${label.toLowerCase()}.` });

/** A form with a field of every kind, each once as it must be filled in and once as it may be left empty. */
export const everyKind = form({
  name: 'kinds',
  open: 'Alla slag',
  send: 'Skicka',
  done: 'Skickat.',
  fields: {
    one: oneOf(codes, words('En av flera')),
    step: level({ 1: '1 Ingen', 2: '2 Halv', 3: '3 Full' }, words('Ett steg')),
    several: severalOf(codes, words('Flera av flera')),
    answer: yesNo(words('Ett svar')),
    ticked: tick({ ...words('En ruta'), short: 'Ruta' }),
    sure: mustTick({ ...words('En ruta som ska kryssas'), short: 'Säker?' }),
    day: day(words('En dag')),
    time: time(words('Ett klockslag')),
    count: wholeNumber({ ...words('Ett antal'), least: 1, most: 999 }),
    sum: amount({ ...words('Ett belopp'), unit: 'kr', decimals: 2, least: 0, most: 999_999 }),
    text: line({ ...words('En rad'), maxLength: 140 }),
    address: plain({ ...words('En adress'), maxLength: 200, as: 'url' }),
    member: pick(words('En medlem')),
    teams: pickSeveral(words('Flera team')),
    oneOrNone: optional(oneOf(codes, words('En eller ingen'))),
    stepOrNone: optional(level({ 1: '1 Ingen', 2: '2 Halv' }, words('Steg eller inget'))),
    severalOrNone: optional(severalOf(codes, words('Flera eller ingen'))),
    dayOrNone: optional(day({ ...words('En dag eller ingen'), past: true })),
    timeOrNone: optional(time(words('Klockslag eller inget'))),
    countOrNone: optional(wholeNumber({ ...words('Antal eller inget'), least: 0, most: 12_000 })),
    shareOrNone: optional(
      amount({ ...words('En andel eller ingen'), unit: '%', decimals: 1, least: 0, most: 100 }),
    ),
    textOrNone: optional(line({ ...words('En rad eller ingen'), maxLength: 300, tall: true })),
    addressOrNone: optional(plain({ ...words('Adress eller ingen'), maxLength: 200 })),
    memberOrNone: optional(pick(words('En medlem eller ingen'))),
    teamsOrNone: optional(pickSeveral(words('Team eller inga'))),
  },
});
