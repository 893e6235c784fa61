import { caseColumns } from '../../../shared/imports/case-columns.ts';
import type { ImportedCase } from '../../../shared/imports/imported-case.ts';
import {
  assistanceColumns,
  capitalColumns,
  costColumns,
  postColumns,
  type NamedTeams,
  surveyColumns,
  yearColumns,
} from '../../../shared/imports/entered-columns.ts';
import {
  type EnteredImport,
  type ImportKind,
  type ImportRecord,
  mostImported,
} from '../../../shared/imports/import-record.ts';
import type { ImportedEntry, ToldEntry } from '../../../shared/imports/imported-entry.ts';
import {
  type EntriesAround,
  toldAssistance,
  toldCapital,
  toldCosts,
  toldPost,
  toldSurvey,
  toldYear,
} from '../../../shared/imports/told-entry.ts';
import type { Problem } from '../../../shared/imports/problem.ts';
import {
  type ReadRow,
  readRows,
  type ReadRows,
  type SheetRow,
} from '../../../shared/imports/read-rows.ts';
import { hexOf } from '../../../shared/kernel/hex.ts';
import { meetingColumns } from '../../../shared/imports/meeting-columns.ts';
import type { Columns } from '../../../shared/imports/column.ts';
import type { ImportedMeeting } from '../../../shared/imports/imported-meeting.ts';
import { meetingIdOf, toldMeeting } from '../../../shared/imports/told-meeting.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { toldCaseBeside } from '../../../shared/imports/told-case.ts';
import type { App } from '../context/app.ts';
import { today } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { createPace } from '../documents/breath.ts';
import { allEntered } from './all-entered.ts';
import { yearsFromFiles, yearsWithCases } from './case-years.ts';
import { importsOf, rowsBroughtIn } from './import-part.ts';
import { daysTaken } from './import-meetings.ts';

export type Fresh =
  | { readonly what: EnteredImport; readonly rows: readonly ImportedEntry[] }
  | { readonly what: 'cases'; readonly rows: readonly ImportedCase[] }
  | { readonly what: 'meetings'; readonly rows: readonly ImportedMeeting[] };

/** What an import of a file would do, and all that stands in its way. Nothing is saved by asking. */
export interface SheetPlan {
  /** How many rows say anything. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** Those that are not there yet. */
  readonly fresh: Fresh;
  /** The imports that brought in the others. */
  readonly knownIn: readonly string[];
  readonly file: string;
  /** The import they belong to: the one that was broken off, or a new one. */
  readonly importId: string;
}

export interface Reading {
  readonly sheet: readonly SheetRow[];
  /** Told how many rows have been looked at. */
  readonly progress?: (done: number, of: number) => void;
}

interface Asked extends Reading {
  readonly team: Team;
  readonly what: Exclude<ImportKind, EnteredImport>;
}

/** What would be brought in of what is entered: each row says whose it is. */
export async function planEntries(
  app: App,
  asked: Reading & { readonly what: EnteredImport },
): Promise<SheetPlan> {
  const { what } = asked;
  const { teams } = await app.registry.current();
  const records = await importsOf(app, undefined);
  const years = new Map<string, ReadonlySet<number>>();
  if (what === 'yearly')
    for (const id of teams.keys()) years.set(id, await yearsWithCases(app, id));
  const around: EntriesAround = {
    today: today(app),
    there: await allEntered(app),
    caseYears: (teamId) => years.get(teamId) ?? new Set(),
    lines: new Map(),
    told: [],
  };
  const names = Object.fromEntries([...teams.values()].map(({ body }) => [body.id, body.name]));
  const { count, told, wrong } = await toldEntries(what, names, asked, around);
  const planning = { told, wrong, records };
  return planned(count, planning, 'federation', (rows) => ({ what, rows }));
}

async function toldEntries(
  what: EnteredImport,
  names: NamedTeams,
  asked: Reading,
  around: EntriesAround,
) {
  async function all<Cs extends Columns>(
    columns: Cs,
    tell: (row: ReadRow<Cs>, around: EntriesAround) => Result<ToldEntry, readonly Problem[]>,
  ) {
    const read = readRows(columns, asked.sheet);
    return { count: read.count, ...(await toldRows(read, asked, (row) => tell(row, around))) };
  }
  switch (what) {
    case 'yearly':
      return all(yearColumns(names), toldYear);
    case 'costs':
      return all(costColumns(names), toldCosts);
    case 'posts':
      return all(postColumns(names), toldPost);
    case 'survey':
      return all(surveyColumns(names), toldSurvey);
    case 'assistance':
      return all(assistanceColumns(names), toldAssistance);
    case 'capital':
      return all(capitalColumns, toldCapital);
  }
}

export async function planSheet(app: App, asked: Asked): Promise<SheetPlan> {
  const { team, what } = asked;
  const { rules } = await app.registry.current();
  const records = await importsOf(app, team.id);
  const around = { team, rules, today: today(app) };
  if (what === 'cases') {
    const read = readRows(caseColumns, asked.sheet);
    const counted = await yearsFromFiles(app, team.id);
    const told = await toldRows(read, asked, (row) => toldCaseBeside(row, { ...around, counted }));
    return planned(read.count, { ...told, records }, team.id, (rows) => ({ what, rows }));
  }
  const read = readRows(meetingColumns, asked.sheet);
  // A meeting that this very file brought in is no other one.
  const known = new Set(rowsBroughtIn(records).map(meetingIdOf));
  const taken = new Set(await daysTaken(app, team.id, known));
  const told = await toldRows(read, asked, (row) => {
    const meeting = toldMeeting(row, { ...around, taken });
    if (meeting.ok) taken.add(meeting.value.date);
    return meeting;
  });
  return planned(read.count, { ...told, records }, team.id, (rows) => ({ what, rows }));
}

interface ToldRow<Says> {
  readonly line: number;
  readonly key: string | undefined;
  readonly says: Says;
}

async function toldRows<Cs extends Columns, Says>(
  { rows, problems }: ReadRows<Cs>,
  { progress = () => undefined }: Reading,
  tell: (row: ReadRow<Cs>) => Result<Says, readonly Problem[]>,
): Promise<{ readonly told: readonly ToldRow<Says>[]; readonly wrong: readonly Problem[] }> {
  const told: ToldRow<Says>[] = [];
  const wrong: Problem[] = [...problems];
  const pace = createPace();
  for (const [n, row] of rows.entries()) {
    const read = tell(row);
    const { key } = { key: undefined, ...row.values };
    if (read.ok)
      told.push({
        line: row.line,
        key: typeof key === 'string' ? key : undefined,
        says: read.value,
      });
    else wrong.push(...read.error);
    progress(n + 1, rows.length);
    await pace();
  }
  return { told, wrong };
}

interface Planning<Says> {
  readonly told: readonly ToldRow<Says>[];
  readonly wrong: readonly Problem[];
  readonly records: readonly ParsedDocument<ImportRecord>[];
}

async function planned<Says extends object>(
  count: number,
  { told, wrong, records }: Planning<Says>,
  teamId: string,
  freshOf: (rows: (Says & Digests)[]) => Fresh,
): Promise<SheetPlan> {
  const before = new Map(rowsBroughtIn(records).map(({ row, says }) => [row, says]));
  const { rows, problems } = await digested(teamId, told, before);
  const tooMany = { line: 1, why: { code: 'too-many', most: mostImported } } as const;
  const ids = new Set(rows.map(({ row }) => row));
  const file = await digestOf([...ids].sort());
  return {
    count,
    problems: [...(count > mostImported ? [tooMany] : []), ...wrong, ...problems].sort(
      (a, b) => a.line - b.line,
    ),
    fresh: freshOf(rows.filter(({ row }) => !before.has(row))),
    knownIn: records
      .filter((record) => rowsBroughtIn([record]).some(({ row }) => ids.has(row)))
      .map(({ body }) => body.id),
    file,
    importId: await importIdOf(file, records),
  };
}

interface Digests {
  readonly row: string;
  readonly says: string;
}

/**
 * A row with a number of its own is that row whatever else it says; without one it is what it says, and how many such rows
 * have come before it in the file.
 */
async function digested<Says extends object>(
  teamId: string,
  told: readonly ToldRow<Says>[],
  before: ReadonlyMap<string, string>,
): Promise<{ readonly rows: readonly (Says & Digests)[]; readonly problems: readonly Problem[] }> {
  const lines = new Map<string, number>();
  const alike = new Map<string, number>();
  const problems: Problem[] = [];
  const rows: (Says & Digests)[] = [];
  for (const { line, key, says: said } of told) {
    const says = await digestOf(said);
    const nth = (alike.get(says) ?? 0) + 1;
    alike.set(says, nth);
    const row = await digestOf([teamId, ...(key === undefined ? [says, nth] : [key])]);
    const sameKey = lines.get(row);
    const column = caseColumns.key.sv;
    if (sameKey !== undefined)
      problems.push({ line, column, why: { code: 'key-twice', line: sameKey } });
    lines.set(row, line);
    if ((before.get(row) ?? says) !== says)
      problems.push({ line, column, why: { code: 'changed-since' } });
    rows.push({ ...said, row, says });
  }
  return { rows, problems };
}

/** The same file goes on where it was broken off; after an undoing it is another import. */
async function importIdOf(
  file: string,
  records: readonly ParsedDocument<ImportRecord>[],
): Promise<string> {
  const same = records.filter(({ body }) => body.file === file);
  const brokenOff = same.find(({ body }) => body.state === 'under-way');
  return brokenOff?.body.id ?? lettersOf(await digestOf([file, same.length]));
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return hexOf(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 32);
}

function lettersOf(digest: string): string {
  const letters = 'abcdefghijklmnop';
  return digest.slice(0, 12).replaceAll(/./g, (digit) => letters.charAt(parseInt(digit, 16)));
}
