import { fundedPostLabels } from '../rules/funded-label.ts';
import { fromDay, toDay } from '../forms/words.ts';
import { mostKronor, mostPercent } from '../entered/forms.ts';
import { type CountSet, countSetCodes, countSets, keyIn } from '../entered/year-counts.ts';
import type { Labels } from '../text/choice.ts';
import { codeColumn, type Column, type Columns } from './column.ts';

/** The teams a row can be about, by what they are called; the county where none is said. */
export type NamedTeams = Labels<string>;

const inKronor = { kind: 'amount', decimals: 2, most: mostKronor } as const;
const inPercent = { kind: 'amount', decimals: 0, most: mostPercent } as const;

export const yearHeader = 'År';

const year = {
  kind: 'year',
  required: true,
  sv: yearHeader,
  en: 'Year',
  what: 'Vilket år det gäller.',
} as const;

const source = {
  kind: 'text',
  maxLength: 140,
  required: true,
  sv: 'Källa',
  en: 'Source',
  what: 'Var uppgiften kommer ifrån, till exempel Kommunens bokslut. Aldrig något om en person.',
} as const;

function team(teams: NamedTeams, what: string) {
  return codeColumn({
    sv: 'Team',
    en: 'Team',
    called: ['kommun', 'municipality'],
    codes: teams,
    also: Object.fromEntries(
      Object.entries(teams).map(([id, name]) => [name.replace(/^STAR /, ''), id]),
    ),
    what,
  });
}

const orCounty = 'Vilket team det gäller. Tom: hela länet.';

/** The columns of a file with costs. */
export function costColumns(teams: NamedTeams) {
  return {
    team: team(teams, orCounty),
    year,
    staff: {
      ...inKronor,
      required: true,
      sv: 'Personal',
      en: 'Staff',
      called: ['personalkostnader', 'lön', 'löner'],
      what: 'Kronor under året, 0 om det inte var något.',
    },
    other: {
      ...inKronor,
      sv: 'Övrigt',
      en: 'Other',
      called: ['övriga kostnader'],
      what: 'Kronor under året. Tom: 0.',
    },
    source,
  } as const satisfies Columns;
}

/** The columns of a file with funded posts. */
export function postColumns(teams: NamedTeams) {
  return {
    team: team(teams, orCounty),
    post: {
      ...codeColumn({
        sv: 'Tjänst',
        en: 'Post',
        codes: fundedPostLabels,
        what: 'Vilken tjänst det är.',
      }),
      required: true,
    },
    percent: {
      ...inPercent,
      required: true,
      sv: 'Finansierad',
      en: 'Funded',
      called: ['procent', 'percent', 'omfattning'],
      what: 'Procent av heltid.',
    },
    from: {
      kind: 'day',
      required: true,
      sv: fromDay,
      en: 'From',
      called: ['från'],
      what: 'Första dagen.',
    },
    to: {
      kind: 'day',
      required: true,
      sv: toDay,
      en: 'To',
      called: ['till'],
      what: 'Sista dagen.',
    },
    filled: {
      ...inPercent,
      sv: 'Tillsatt',
      en: 'Filled',
      what: 'Procent av heltid som någon har haft. Tom: inte känt.',
    },
    source,
  } as const satisfies Columns;
}

/** The columns of a file with years from before there were case rows: whose and when, then every total and split. */
export function yearColumns(teams: NamedTeams) {
  const whose = {
    team: { ...team(teams, 'Vilket team det gäller.'), required: true },
    year,
    source,
  } as const satisfies Columns;
  const counts = countSetCodes.flatMap((set) =>
    Object.entries(countSets[set].labels).map(
      ([code, label]) => [keyIn(set, code), countColumn(countSets[set], code, label)] as const,
    ),
  );
  // The counts are columns too, by the keys they are stored under; the compiler does not follow that many.
  return { ...whose, ...Object.fromEntries(counts) } as typeof whose;
}

function countColumn({ title, en, before }: CountSet, code: string, label: string): Column {
  return {
    kind: 'count',
    sv: before === '' ? label : `${before}: ${label}`,
    en: en === '' ? code : `${en}: ${code}`,
    called: [`${title}: ${label}`],
    what: `${title}.`,
  };
}
