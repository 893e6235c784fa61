import { localDate, localTime } from '../kernel/calendar.ts';
import { csvOf } from '../text/csv.ts';
import { formatDateTime } from '../text/format.ts';
import {
  type ImportKind,
  importKinds,
  type ImportRecord,
  isEnteredImport,
} from './import-record.ts';
import { templateWords } from './present-columns.ts';
import { counted, planLines } from './present-import.ts';
import { problemRows, problemText } from './present-problem.ts';
import type { Problem } from './problem.ts';
import type { ImportRow, ImportsView, ImportTrial } from './view.ts';

const kindTexts: Readonly<Record<ImportKind, string>> = {
  cases: 'Ett ärende per rad, som koder och dagar. Aldrig något om vem det gäller.',
  meetings: 'Ett hållet möte per rad, med hur var och en var med.',
  yearly: 'Ett års sammanlagda antal per rad, för år utan ärenden här.',
  costs: 'Ett års kostnader per rad, för ett team eller hela länet.',
  posts: 'En finansierad tjänst per rad, med procent av heltid från dag till dag.',
  survey: 'Ett mål, ett år och en grupp som svarade per rad, med andel och antal svar.',
  assistance: 'Ett års utbetalda försörjningsstöd per rad, för en kommun.',
  capital: 'Ett års eget kapital och avgifter per rad, för hela länet.',
};

const stateTexts: Readonly<Record<ImportRecord['state'], string>> = {
  'under-way': 'Pågår eller avbruten',
  done: 'Inläst',
  undoing: 'Till hälften ångrad',
  undone: 'Ångrad',
};

export interface KnownImport {
  readonly record: ImportRecord;
  readonly team?: { readonly id: string; readonly name: string };
}

/** The office's page for files: what can be read in, and what has been, the latest first. */
export function presentImports(
  teams: readonly { readonly id: string; readonly name: string }[],
  known: readonly KnownImport[],
): ImportsView {
  return {
    kinds: importKinds.map((what) => ({
      what,
      label: templateWords.sheet[what],
      text: kindTexts[what],
      saysTeam: isEnteredImport(what),
    })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    imports: known.toSorted((a, b) => (a.record.sort < b.record.sort ? 1 : -1)).map(importRow),
    emptyText: 'Inget är inläst från någon fil.',
  };
}

function importRow({ record, team }: KnownImport): ImportRow {
  const { id, state, what, rows, of, sort } = record;
  const amount =
    state === 'under-way' ? `${rows.length} av ${counted(what, of)}` : counted(what, of);
  return {
    importId: id,
    ...(team === undefined ? {} : { teamId: team.id }),
    title: team === undefined ? amount : `${amount}, ${team.name}`,
    text: formatDateTime(localDate(sort), localTime(sort)),
    state,
    stateText: stateTexts[state],
    mayUndo: state !== 'undone',
  };
}

interface Tried {
  readonly what: ImportKind;
  readonly teamName: string | undefined;
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly fresh: number;
  readonly knownIn: readonly string[];
  readonly importId: string;
}

/** So many are read on a page; the file has them all. */
const mostShown = 200;

/** What a file would do, and all that stands in its way. */
export function presentTrial({ teamName, problems, importId, ...tried }: Tried): ImportTrial {
  const named = teamName === undefined ? {} : { teamName };
  const said = planLines({ ...tried, ...named, problems });
  return {
    // What is wrong is a list of its own.
    lines: [said[0] ?? '', ...said.slice(problems.length + 1)],
    problems: problems
      .slice(0, mostShown)
      .map((one) => ({ line: one.line, text: problemText(one) })),
    ...(problems.length === 0 ? {} : { faulty: csvOf(problemRows(problems)) }),
    fresh: problems.length === 0 ? tried.fresh : 0,
    importId,
  };
}
