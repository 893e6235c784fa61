import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { columnsOf } from '../../shared/imports/columns-of.ts';
import type { NamedTeams } from '../../shared/imports/entered-columns.ts';
import type { ImportKind } from '../../shared/imports/import-record.ts';
import {
  columnHead,
  columnRows,
  templateName,
  templateWords,
} from '../../shared/imports/present-columns.ts';
import { csvOf } from '../../shared/text/csv.ts';

const wide = 24;

/** The files to fill in, as one with separators and as a spreadsheet, which also says what each column is. */
export async function writeTemplates(folder: string, what: ImportKind): Promise<readonly string[]> {
  const files = [];
  for (const as of ['csv', 'xlsx'] as const) {
    const file = path.join(folder, templateName(what, as));
    await writeFile(file, await template(what, {}, as));
    files.push(file);
  }
  return files;
}

export async function template(
  what: ImportKind,
  teams: NamedTeams,
  as: 'csv' | 'xlsx',
): Promise<Uint8Array> {
  const columns = columnsOf(what, teams);
  const headers = columnRows(columns).map(([header = '']) => header);
  if (as === 'csv') return new TextEncoder().encode(csvOf([headers]));
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const explained: SheetData = [
    columnHead.map(bold),
    ...columnRows(columns).map((row) => row.map((value) => ({ value, wrap: true }))),
  ];
  return writeXlsx([
    {
      ...{ sheet: templateWords.sheet[what], data: [headers.map(bold)], stickyRowsCount: 1 },
      columns: headers.map(() => ({ width: wide })),
    },
    {
      ...{ sheet: templateWords.explained, data: explained, stickyRowsCount: 1 },
      columns: [wide, wide, 60, 60].map((width) => ({ width })),
    },
  ]).toBuffer();
}
