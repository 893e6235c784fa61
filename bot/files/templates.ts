import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeXlsx, { type SheetData } from 'write-excel-file/node';
import { caseColumns } from '../../shared/imports/case-columns.ts';
import type { Columns } from '../../shared/imports/column.ts';
import type { ImportKind } from '../../shared/imports/import-record.ts';
import { meetingColumns } from '../../shared/imports/meeting-columns.ts';
import { columnHead, columnRows, templateWords } from '../../shared/imports/present-columns.ts';
import { csvOf } from '../../shared/text/csv.ts';

const wide = 24;

/** The files to fill in, as one with separators and as a spreadsheet, which also says what each column is. */
export async function writeTemplates(folder: string, what: ImportKind): Promise<readonly string[]> {
  const columns: Columns = what === 'cases' ? caseColumns : meetingColumns;
  const headers = columnRows(columns).map(([header = '']) => header);
  const csv = path.join(folder, `${templateWords.file[what]}.csv`);
  const xlsx = path.join(folder, `${templateWords.file[what]}.xlsx`);
  await writeFile(csv, csvOf([headers]));
  const bold = (value: string) => ({ value, fontWeight: 'bold' as const });
  const explained: SheetData = [
    columnHead.map(bold),
    ...columnRows(columns).map((row) => row.map((value) => ({ value, wrap: true }))),
  ];
  await writeXlsx([
    {
      ...{ sheet: templateWords.sheet[what], data: [headers.map(bold)], stickyRowsCount: 1 },
      columns: headers.map(() => ({ width: wide })),
    },
    {
      ...{ sheet: templateWords.explained, data: explained, stickyRowsCount: 1 },
      columns: [wide, wide, 60, 60].map((width) => ({ width })),
    },
  ]).toFile(xlsx);
  return [csv, xlsx];
}
