import writeXlsx from 'write-excel-file/node';
import type { Sheet, SheetCell } from '../../shared/reports/present-sheets.ts';
import type { Download } from '../app/context/download.ts';

/** A file as it is sent, of words or of something that is packed. */
export type SentFile =
  Download | { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };

export const xlsxType =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' as const;

/** Wide enough for a title, a label, two numbers and what is shown on the page. */
const widths = [48, 52, 10, 10, 28];

/** Sheets as a spreadsheet: numbers as numbers, the first row of each in bold and always in sight. */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, n) => row.map((cell) => cellOf(cell, n === 0))),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  return writeXlsx(written).toBuffer();
}

function cellOf(value: SheetCell, isHead: boolean) {
  if (value === undefined) return null;
  return isHead ? { value, fontWeight: 'bold' as const } : { value };
}
