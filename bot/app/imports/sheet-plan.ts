import { caseColumns } from '../../../shared/imports/case-columns.ts';
import type { ImportedCase, ToldCase } from '../../../shared/imports/imported-case.ts';
import { type ImportRecord, mostImported } from '../../../shared/imports/import-record.ts';
import type { Problem } from '../../../shared/imports/problem.ts';
import { readRows, type ReadRow, type SheetRow } from '../../../shared/imports/read-rows.ts';
import { hexOf } from '../../../shared/kernel/hex.ts';
import { toldCase } from '../../../shared/imports/told-case.ts';
import type { App } from '../context/app.ts';
import { today } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { createPace } from '../documents/breath.ts';
import { importsOf, rowsBroughtIn } from './import-cases.ts';

/** What an import of a file would do, and all that stands in its way. Nothing is saved by asking. */
export interface SheetPlan {
  /** How many rows say anything. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** Those that are not there yet. */
  readonly rows: readonly ImportedCase[];
  /** The imports that brought in the others. */
  readonly knownIn: readonly string[];
  readonly file: string;
  /** The import they belong to: the one that was broken off, or a new one. */
  readonly importId: string;
}

/** @param progress told how many rows have been looked at */
export async function planSheet(
  app: App,
  teamId: string,
  sheet: readonly SheetRow[],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<SheetPlan> {
  const { rules } = await app.registry.current();
  const { rows, problems, count } = readRows(caseColumns, sheet);
  const told: Told[] = [];
  const wrong: Problem[] = [...problems];
  const pace = createPace();
  for (const [n, row] of rows.entries()) {
    const read = toldCase(row, { rules, today: today(app) });
    if (read.ok) told.push({ row, says: read.value });
    else wrong.push(...read.error);
    progress(n + 1, rows.length);
    await pace();
  }
  if (count > mostImported) wrong.push({ line: 1, why: { code: 'too-many', most: mostImported } });
  const records = await importsOf(app, teamId);
  const before = new Map(rowsBroughtIn(records).map(({ row, says }) => [row, says]));
  const { cases, problems: twice } = await digested(teamId, told, before);
  wrong.push(...twice);
  const asked = new Set(cases.map(({ row }) => row));
  const file = await digestOf(cases.map(({ row }) => row).sort());
  return {
    count,
    problems: wrong.sort((a, b) => a.line - b.line),
    rows: cases.filter(({ row }) => !before.has(row)),
    knownIn: records
      .filter((record) => rowsBroughtIn([record]).some(({ row }) => asked.has(row)))
      .map(({ body }) => body.id),
    file,
    importId: importIdOf(file, records),
  };
}

interface Told {
  readonly row: ReadRow<typeof caseColumns>;
  readonly says: ToldCase;
}

/**
 * A row with a number of its own is that row whatever else it says; without one it is what it says, and how many such rows
 * have come before it in the file.
 */
async function digested(
  teamId: string,
  told: readonly Told[],
  before: ReadonlyMap<string, string>,
): Promise<{
  readonly cases: readonly ImportedCase[];
  readonly problems: readonly Problem[];
}> {
  const lines = new Map<string, number>();
  const alike = new Map<string, number>();
  const problems: Problem[] = [];
  const cases: ImportedCase[] = [];
  for (const { row: of, says: said } of told) {
    const { line, values } = of;
    const says = await digestOf(said);
    const nth = (alike.get(says) ?? 0) + 1;
    alike.set(says, nth);
    const row = await digestOf([
      teamId,
      ...(values.key === undefined ? [says, nth] : [values.key]),
    ]);
    const sameKey = lines.get(row);
    const column = caseColumns.key.sv;
    if (sameKey !== undefined)
      problems.push({ line, column, why: { code: 'key-twice', line: sameKey } });
    lines.set(row, line);
    if ((before.get(row) ?? says) !== says)
      problems.push({ line, column, why: { code: 'changed-since' } });
    cases.push({ ...said, row, says });
  }
  return { cases, problems };
}

/** The same file goes on where it was broken off; after an undoing it is another import. */
function importIdOf(file: string, records: readonly ParsedDocument<ImportRecord>[]): string {
  const same = records.filter(({ body }) => body.file === file);
  const brokenOff = same.find(({ body }) => body.state === 'under-way');
  return brokenOff?.body.id ?? `${file.slice(0, 8)}-${same.length + 1}`;
}

async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return hexOf(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 32);
}
