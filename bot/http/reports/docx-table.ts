import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import { docxWidth, docxQuiet } from './docx-styles.ts';
import { paperColumns, fileRows } from './report-rows.ts';

/** As many rows stand on one page; more than these begin where they are, and name their columns anew. */
const together = 16;

/** A table under its heading: its first row said again on every page, and no row cut. */
export function docxTable(table: ReportTable): readonly (Paragraph | Table)[] {
  const rows = fileRows(table);
  const columns = paperColumns(rows);
  const widths = columns.map(({ share }) => Math.floor(share * docxWidth));
  const isWhole = rows.length <= together;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: table.title }),
    ...(table.note === undefined ? [] : [docxQuiet(table.note, true)]),
    new Table({
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders: {
        ...{ top: thin, bottom: thin, insideHorizontal: thin },
        ...{ left: none, right: none, insideVertical: none },
      },
      rows: rows.map(
        (row, n) =>
          new TableRow({
            tableHeader: n === 0,
            cantSplit: true,
            children: row.map((text, column) =>
              cell(text, {
                width: widths[column] ?? 0,
                bold: n === 0,
                right: columns[column]?.align === 'right',
                // Never the heading and the first row alone at the foot of a page.
                keepNext: n < (isWhole ? rows.length - 1 : 3),
              }),
            ),
          }),
      ),
    }),
    new Paragraph({ text: '', spacing: { after: 0, line: 120 } }),
  ];
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;

interface CellLook {
  readonly width: number;
  readonly bold: boolean;
  readonly right: boolean;
  readonly keepNext: boolean;
}

function cell(text: string, { width, bold, right, keepNext }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 60, right: 60 },
    children: [
      new Paragraph({
        ...(right && { alignment: AlignmentType.RIGHT }),
        keepNext,
        spacing: { after: 0, line: 240 },
        children: [new TextRun({ text, bold, size: 20 })],
      }),
    ],
  });
}
