import { formatCount } from '../text/format.ts';
import { problemText } from './present-problem.ts';
import type { ImportKind } from './import-record.ts';
import type { Problem } from './problem.ts';
import { sheetTexts } from './refusals.ts';

interface Looked {
  readonly what: ImportKind;
  /** Nothing where the rows say whose they are. */
  readonly teamName?: string;
  readonly count: number;
  readonly problems: readonly Problem[];
  /** How many would be brought in. */
  readonly fresh: number;
  /** The imports that brought in the others. */
  readonly knownIn: readonly string[];
}

/** What an import of the file would do, line by line. */
export function planLines({
  what,
  teamName,
  count,
  problems,
  fresh,
  knownIn,
}: Looked): readonly string[] {
  const to = teamName === undefined ? '' : `, till ${teamName}`;
  const read = `${formatCount(count, 'rad', 'rader')} i filen${to}.`;
  if (problems.length > 0) {
    const lines = new Set(problems.map(({ line }) => line)).size;
    return [
      read,
      ...problems.map(problemText),
      `Fel på ${formatCount(lines, 'rad', 'rader')}. Inget är sparat. Rätta filen och prova den igen.`,
    ];
  }
  const known = count - fresh;
  return [
    read,
    ...(known === 0
      ? []
      : [
          `${formatCount(known, 'rad', 'rader')} finns redan här (inläsning ${knownIn.join(', ')}) och läses inte in igen.`,
        ]),
    fresh === 0 ? 'Inget nytt att läsa in.' : `Att läsa in: ${counted(what, fresh)}.`,
  ];
}

export const importWords = {
  usage: [
    'Så här: npm run import -- <fil> --team <team>',
    '  --dry-run          prova filen, inget sparas',
    '  --faulty <fil>     skriv det som är fel till en fil',
    '  --as <konto>       vem på kansliet som läser in, när de är flera',
    '  --undo <inläsning> ångra en hel inläsning (utan fil)',
    '  --kind <slag>      vad filen har: cases (ärenden), meetings (möten), yearly (år),',
    '                     costs (kostnader), posts (tjänster), survey (NNS-enkäter),',
    '                     assistance (försörjningsstöd) eller capital (eget kapital); annars ärenden',
    '  --template <slag>  skriv mallar att fylla i (utan fil)',
    'Bara ärenden och möten behöver --team: av det övriga står det i filen vilket team det gäller.',
  ].join('\n'),
  tried: 'Det var en provkörning. Inget är sparat.',
  fileUnread: 'Filen kan inte öppnas. Kontrollera namnet.',
  noTeam: (names: readonly string[]) =>
    `Skriv vilket team det gäller efter --team: ${names.join(' · ')}.`,
  noOffice: 'Det finns inget kansli inlagt som kan läsa in filen.',
  whichOffice: 'Kansliet är flera. Skriv vem efter --as, som tenant/objekt.',
  noImport: 'Det finns ingen sådan inläsning.',
  sheet: sheetTexts,
  faultyWritten: (file: string) => `Det som är fel står i ${file}.`,
  done: (what: ImportKind, n: number, importId: string) =>
    `Inläst: ${counted(what, n)}. Hela inläsningen ångras med: npm run import -- --undo ${importId}`,
  brokenOff:
    'Databasen svarade inte. Kör samma kommando igen: det som redan är sparat dubbleras inte.',
  undone: 'Inläsningen är ångrad, och det som lästes in är borta.',
  looked: (done: number, of: number) => `${done} av ${of} rader provade`,
  saved: (done: number, of: number) => `${done} av ${of} sparade`,
  removed: (done: number, of: number) => `${done} av ${of} borttagna`,
  templates: (files: readonly string[]) => `Mallarna är skrivna: ${files.join(', ')}.`,
} as const;

const nouns: Readonly<Record<ImportKind, readonly [one: string, several: string]>> = {
  cases: ['ärende', 'ärenden'],
  meetings: ['möte', 'möten'],
  yearly: alike('år'),
  costs: alike('kostnadsår'),
  posts: ['tjänst', 'tjänster'],
  survey: alike('enkätresultat'),
  assistance: alike('år med försörjningsstöd'),
  capital: alike('år med eget kapital'),
};

export function counted(what: ImportKind, n: number): string {
  return formatCount(n, ...nouns[what]);
}

function alike(noun: string): readonly [one: string, several: string] {
  return [noun, noun];
}
