import writeXlsx from 'write-excel-file/node';
import { numbersSheets, type SheetCell } from '../../shared/reports/present-sheets.ts';
import type { NumbersView } from '../../shared/reports/view.ts';

export const xlsxType =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' as const;

const widths = [{ width: 48 }, { width: 52 }, { width: 10 }, { width: 10 }, { width: 28 }];

/** A team's numbers as a spreadsheet, a sheet a group. */
export async function xlsxOf(view: NumbersView): Promise<Uint8Array> {
  const sheets = numbersSheets(view).map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, n) => row.map((cell) => cellOf(cell, n === 0))),
    columns: widths,
    stickyRowsCount: 1,
  }));
  return writeXlsx(sheets).toBuffer();
}

function cellOf(value: SheetCell, isHead: boolean) {
  if (value === undefined) return null;
  return isHead ? { value, fontWeight: 'bold' as const } : { value };
}
