import fc from 'fast-check';
import writeXlsx from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../bot/files/read-sheet.ts';
import { caseColumns } from '../../../shared/imports/case-columns.ts';
import { readRows } from '../../../shared/imports/read-rows.ts';
import {
  anyDialect,
  anyRow,
  type Dialect,
  type Said,
  writtenIn,
} from '../../builders/sheet-files.ts';

const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 8 });
const plain: Dialect = {
  ...{
    separator: ';',
    charset: 'utf-8',
    lines: '\r\n',
    headers: 'sv',
    days: 'iso',
    words: 'label',
  },
};

async function rowsOf(bytes: Uint8Array) {
  const sheet = await readSheet(bytes);
  if (!sheet.ok) throw new Error(sheet.error);
  return readRows(caseColumns, sheet.value);
}

/** The same values as they are read: days in the form a reader gives them, lists by their codes. */
function asRead(said: Said): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      caseColumns[name as keyof Said].kind === 'day' ? { on: value } : value,
    ]),
  );
}

describe('a file with columns', () => {
  it('is read back to the same rows, whatever dialect it is written in', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, anyDialect, async (rows, dialect) => {
        const { rows: read, problems, count } = await rowsOf(writtenIn(dialect, rows));
        expect(problems).toEqual([]);
        expect(count).toBe(rows.length);
        expect(read.map(({ values }) => values)).toEqual(rows.map(asRead));
      }),
      { numRuns: 120 },
    );
  });

  it('is read back from a spreadsheet with real days and real booleans', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const names = Object.keys(caseColumns) as (keyof Said)[];
        const data = [
          names.map((name) => ({ value: caseColumns[name].sv })),
          ...rows.map((row) =>
            names.map((name) => {
              const value = row[name];
              if (value === undefined) return null;
              if (typeof value === 'boolean') return { value };
              if (caseColumns[name].kind === 'day')
                return { value: new Date(`${String(value)}T00:00:00Z`), format: 'yyyy-mm-dd' };
              return { value: typeof value === 'string' ? value : value.join(';') };
            }),
          ),
        ];
        const bytes = await writeXlsx(data).toBuffer();
        const { rows: read, problems } = await rowsOf(bytes);
        expect(problems).toEqual([]);
        expect(read.map(({ values }) => values)).toEqual(rows.map(asRead));
      }),
      { numRuns: 5 },
    );
  });

  it('has its clock times in a spreadsheet as one is wont to write them there', async () => {
    const time = (at: string) => ({ value: new Date(`1899-12-30T${at}:00Z`), format: 'hh:mm' });
    const day = { value: new Date('2024-03-05T00:00:00Z'), format: 'yyyy-mm-dd' };
    const bytes = await writeXlsx([
      [day, time('13:00'), { value: 16 / 24 }, { value: '9.30' }, { value: 14 }],
    ]).toBuffer();
    const sheet = await readSheet(bytes);
    expect(sheet.ok && sheet.value[0]?.cells).toEqual([
      ...['2024-03-05', '13:00', '16:00', '9.30', '14'],
    ]);
  });

  it('names the row that is broken, wherever it stands', async () => {
    const broken = fc.constantFrom<readonly [keyof Said, string]>(
      ['raised', 'i våras'],
      ['gender', 'Kalle Karlsson'],
      ['referrer', '070-123 45 67'],
      ['processLevel', 'alldeles vid målet'],
    );
    await fc.assert(
      fc.asyncProperty(anyRows, fc.nat(), broken, async (rows, nth, [name, value]) => {
        const at = nth % rows.length;
        const spoilt = rows.map((row, n) => (n === at ? { ...row, [name]: value } : row));
        const { problems } = await rowsOf(writtenIn(plain, spoilt));
        expect(problems.map(({ line }) => line)).toEqual([at + 2]);
        expect(problems[0]?.column).toBe(caseColumns[name].sv);
        expect(JSON.stringify(problems)).not.toContain(value);
      }),
      { numRuns: 40 },
    );
  });

  it('may say itself what parts its columns, and have empty rows and lines within quotes', async () => {
    const text =
      'sep=,\n\nAktualiserat,"Kön",Aktualiserat av\n,,\n2024-03-05,"Kvin\nna",IFO\n2024-03-06,Man,AF\n';
    const { rows, problems } = await rowsOf(Buffer.from(text));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[6, 'Kön']]);
    expect(rows.map(({ line }) => line)).toEqual([7]);
  });

  it.each([
    ['empty', Buffer.from('\uFEFF \r\n')],
    ['old-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['not-a-table', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0])],
    ['not-a-table', Buffer.from('a;b\n"never ended;1\n')],
    ['too-large', Buffer.alloc(5_000_001)],
  ])('is refused in plain words when it is %s', async (error, bytes) => {
    expect(await readSheet(bytes)).toEqual({ ok: false, error });
  });
});
