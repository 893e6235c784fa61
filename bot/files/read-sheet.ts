import { CsvError, parse } from 'csv-parse/sync';
import { type CellValue, readSheet as readXlsx } from 'read-excel-file/node';
import { mostFileBytes, type SheetProblem } from '../../shared/imports/problem.ts';
import type { SheetRow } from '../../shared/imports/read-rows.ts';
import { err, ok, type Result } from '../../shared/kernel/result.ts';
import { decoded } from './charset.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/** The cells of a file as text: a spreadsheet by its first bytes, anything else as columns with a separator. */
export async function readSheet(
  bytes: Uint8Array,
): Promise<Result<readonly SheetRow[], SheetProblem>> {
  if (bytes.length > mostFileBytes) return err('too-large');
  if (begins(bytes, oldOffice)) return err('old-excel');
  if (begins(bytes, zip)) return spreadsheet(bytes);
  const { text } = decoded(bytes);
  return text.trim() === '' ? err('empty') : separated(text);
}

function begins(bytes: Uint8Array, with_: readonly number[]): boolean {
  return with_.every((byte, n) => bytes[n] === byte);
}

async function spreadsheet(bytes: Uint8Array): Promise<Result<readonly SheetRow[], SheetProblem>> {
  try {
    const rows = await readXlsx(Buffer.from(bytes));
    return ok(rows.map((row, n) => ({ line: n + 1, cells: row.map(cellText) })));
  } catch (error) {
    // The library throws plain errors for whatever a zip can lack; what it says of the file is not ours to show.
    if (error instanceof Error) return err('not-a-table');
    throw error;
  }
}

function cellText(value: CellValue | null): string {
  if (value === null) return '';
  // A clock time is a part of a day to a spreadsheet, and of its first day of all where it is shown as a time.
  if (typeof value === 'number' && value > 0 && value < 1) return clockText(value * dayMs);
  if (!(value instanceof Date)) return String(value);
  return value.getTime() < afterFirstDay ? clockText(value.getTime()) : dayText(value.getTime());
}

const dayMs = 86_400_000;
const afterFirstDay = Date.parse('1900-01-02T00:00:00Z');

function dayText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** To the nearest minute, since thirds of a day are no whole numbers. */
function clockText(ms: number): string {
  return new Date(ms + 30_000).toISOString().slice(11, 16);
}

const separators = [';', '\t', ','] as const;

/** Lines are numbered as an editor numbers them: a cell may have several. */
function separated(text: string): Result<readonly SheetRow[], SheetProblem> {
  // Excel's own way to say what parts the columns.
  const [, said] = /^\uFEFF?sep=(.)\r?\n/.exec(text) ?? [];
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1);
  try {
    const before = said === undefined ? 0 : 1;
    const lines: number[] = [];
    const rows = parse(body, {
      bom: true,
      delimiter: said ?? separatorOf(body),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells, { lines: line }) => {
        lines.push(line + before);
        return cells;
      },
    });
    return ok(rows.map((cells, n) => ({ line: lines[n] ?? n + 1, cells })));
  } catch (error) {
    if (error instanceof CsvError) return err('not-a-table');
    throw error;
  }
}

/** What the header has most of, outside quotes. */
function separatorOf(text: string): string {
  const head = text.trimStart().split(/\r\n?|\n/, 1)[0] ?? '';
  const bare = head.replaceAll(/"[^"]*"/g, '');
  const counted = separators.map((one) => ({ one, n: bare.split(one).length - 1 }));
  return counted.toSorted((a, b) => b.n - a.n)[0]?.one ?? ';';
}
