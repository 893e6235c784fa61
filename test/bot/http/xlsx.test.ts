import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../../../bot/http/xlsx.ts';
import { numbersSheets } from '../../../shared/reports/present-sheets.ts';
import { numbersView } from '../teams/sample-reports.ts';

describe('a team’s numbers as a spreadsheet', () => {
  it('are read back as they stand on the page, a sheet a group, numbers as numbers', async () => {
    const view = numbersView();
    const sheets = await readXlsx(Buffer.from(await xlsxOf(numbersSheets(view))));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      ...['Om siffrorna', 'Flödet', 'Människorna', 'Vägen framåt', 'Samarbetet', 'Målen'],
      'Så räknas det',
    ]);
    for (const [n, { name, rows }] of numbersSheets(view).entries()) {
      const width = Math.max(...rows.map((row) => row.length));
      expect(sheets[n]?.data, name).toEqual(
        rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
      );
    }
    const flow = sheets[1]?.data.flat() ?? [];
    expect(flow.filter((cell) => typeof cell === 'number').length).toBeGreaterThan(10);
  });
});
