import type { Columns, RowValues } from './column.ts';
import type { Problem } from './problem.ts';
import { foundIn, readCell, wordOf } from './read-cell.ts';

/** A file's cells as text, a list a row, with the number the spreadsheet gives it. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ReadRow<Cs extends Columns> {
  readonly line: number;
  readonly values: RowValues<Cs>;
}

export interface ReadRows<Cs extends Columns> {
  /** Those that can be read; with any problem at all nothing is saved. */
  readonly rows: readonly ReadRow<Cs>[];
  readonly problems: readonly Problem[];
  /** How many rows say anything. */
  readonly count: number;
}

/** The rows under a header, by the columns; all that is wrong with any of them at once. */
export function readRows<Cs extends Columns>(
  columns: Cs,
  sheet: readonly SheetRow[],
): ReadRows<Cs> {
  const [head, ...below] = sheet.filter(isSaying);
  if (head === undefined)
    return { rows: [], problems: [{ line: 1, why: { code: 'no-rows' } }], count: 0 };
  const { places, problems } = readHead(columns, head);
  const rows: ReadRow<Cs>[] = [];
  const wrong: Problem[] = [...problems];
  if (below.length === 0) wrong.push({ line: head.line, why: { code: 'no-rows' } });
  const width = head.cells.length;
  for (const { line, cells } of below) {
    const values: Record<string, unknown> = {};
    const before = wrong.length;
    places.forEach((name, n) => {
      const column = columns[name];
      if (column === undefined) return;
      const read = readCell(column, cells[n] ?? '');
      if (!read.ok) wrong.push({ line, column: column.sv, why: read.error });
      else if (read.value !== undefined) values[name] = read.value;
      else if (column.required) wrong.push({ line, column: column.sv, why: { code: 'missing' } });
    });
    cells.forEach((cell, n) => {
      if (places.has(n) || cell.trim() === '') return;
      const why = foundIn(cell) ?? (n < width ? undefined : ({ code: 'header-unknown' } as const));
      if (why !== undefined) wrong.push({ line, column: letterOf(n), why });
    });
    // Every column has been read as its own kind says.
    if (wrong.length === before) rows.push({ line, values: values as RowValues<Cs> });
  }
  return { rows, problems: wrong, count: below.length };
}

function isSaying({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

interface Head {
  /** Which column stands where. */
  readonly places: ReadonlyMap<number, string>;
  readonly problems: readonly Problem[];
}

function readHead(columns: Columns, { line, cells }: SheetRow): Head {
  const names = new Map<string, string>();
  for (const [name, { sv, en, called = [] }] of Object.entries(columns))
    for (const word of [name, sv, en, ...called]) names.set(headerOf(word), name);
  const places = new Map<number, string>();
  const problems: Problem[] = [];
  cells.forEach((cell, n) => {
    const said = headerOf(cell);
    if (said === '') return;
    const name = names.get(said);
    const column = letterOf(n);
    if (name === undefined)
      problems.push({ line, column, why: foundIn(cell) ?? { code: 'header-unknown' } });
    else if ([...places.values()].includes(name))
      problems.push({ line, column, why: { code: 'header-twice' } });
    else places.set(n, name);
  });
  const there = new Set(places.values());
  for (const [name, { sv, required }] of Object.entries(columns))
    if (required && !there.has(name))
      problems.push({ line, column: sv, why: { code: 'not-in-header' } });
  return { places, problems };
}

/** Without the mark of what must be there, and what stands in brackets. */
function headerOf(text: string): string {
  return wordOf(text.replaceAll(/\(.*?\)|[*:]/g, ' ')).replaceAll('-', ' ');
}

/** As a spreadsheet letters its columns. */
function letterOf(n: number): string {
  const rest = String.fromCodePoint(65 + (n % 26));
  return n < 26 ? rest : letterOf(Math.floor(n / 26) - 1) + rest;
}
