import { fundedPostLabels } from '../rules/funded-label.ts';
import { fromDay, toDay } from '../forms/words.ts';
import { assistanceForm, capitalForm, surveyForm } from '../entered/forms.ts';
import { respondentLabels, surveyGoalLabels } from '../entered/survey.ts';
import { mostKronor, mostPercent } from '../entered/forms.ts';
import { type CountSet, countSetCodes, countSets, keyIn } from '../entered/year-counts.ts';
import type { Labels } from '../text/choice.ts';
import { templateWords } from './present-columns.ts';
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

export const goalHeaders = {
  respondents: 'Svarade',
  answers: surveyForm.fields.answers.label,
} as const;

/** As the yearly plan numbers them. */
const goalNumbers = {
  m1: 'm1-influence',
  m5: 'm5-readier-for-work',
  m7: 'm7-equality-routines',
  m8: 'm8-structure-relations',
  m9: 'm9-cross-sector',
  m10: 'm10-managers-development',
} as const;

/** The columns of a file with what came of NNS' surveys. */
export function surveyColumns(teams: NamedTeams) {
  return {
    team: team(teams, orCounty),
    year: { ...year, called: ['period'] },
    goal: {
      ...codeColumn({
        sv: 'Mål',
        en: 'Goal',
        codes: surveyGoalLabels,
        also: goalNumbers,
        what: 'Vilket av verksamhetsplanens mål. Planens nummer på målet går också bra.',
      }),
      required: true,
    },
    respondents: {
      ...codeColumn({
        sv: goalHeaders.respondents,
        en: 'Respondents',
        called: ['vilka som svarade', 'grupp', 'svarsgrupp', 'group'],
        codes: respondentLabels,
        what: 'Vilka som svarade på enkäten.',
      }),
      required: true,
    },
    percent: {
      kind: 'share',
      required: true,
      sv: 'Andel',
      en: 'Share',
      called: ['procent', 'percent', 'andel i procent', 'andel procent', 'andel (%)'],
      what: `${surveyForm.fields.percent.label}.`,
    },
    answers: {
      kind: 'count',
      required: true,
      sv: goalHeaders.answers,
      en: 'Answers',
      called: ['svar', 'n', 'antal'],
      what: 'Hur många som svarade.',
    },
    source: {
      ...source,
      what: 'Var uppgiften kommer ifrån, till exempel NNS-rapporten. Aldrig något om en person.',
    },
  } as const satisfies Columns;
}

/** The columns of a file with what municipalities have paid out. */
export function assistanceColumns(teams: NamedTeams) {
  return {
    team: { ...team(teams, 'Teamet i kommunen.'), required: true },
    year,
    amount: {
      ...inKronor,
      required: true,
      sv: assistanceForm.fields.amount.label,
      en: 'Social assistance paid',
      called: ['försörjningsstöd', 'belopp', 'amount'],
      what: 'Kommunens sammanlagda under året, i kronor.',
    },
    source,
  } as const satisfies Columns;
}

export const feesHeader = 'Avgifter';

/** The columns of a file with the federation's own capital, which may be less than nothing. */
export const capitalColumns = {
  year,
  capital: {
    ...inKronor,
    least: -mostKronor,
    required: true,
    sv: templateWords.sheet.capital,
    en: 'Own capital',
    called: [capitalForm.fields.capital.label],
    what: 'Kronor vid årets slut; med minustecken om det är mindre än noll.',
  },
  fees: {
    ...inKronor,
    required: true,
    sv: feesHeader,
    en: 'Fees',
    called: [capitalForm.fields.fees.label, 'medlemsavgifter'],
    what: 'Medlemmarnas avgifter under året, i kronor.',
  },
  source,
} as const satisfies Columns;

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
