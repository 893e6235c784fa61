import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import {
  colour,
  hasRoom,
  margin,
  printable,
  quiet,
  roomFor,
  tagged,
  size,
  widthOf,
  type Parent,
  type Pdf,
} from './pdf-page.ts';
import { paperColumns, type PaperColumn, fileRows } from './report-rows.ts';

/** What it takes where it begins: never the heading and the first rows alone at the foot of a page, and one that is short all in one place. */
export function tableRoom(pdf: Pdf, table: ReportTable, over = 0): number {
  const rows = fileRows(table);
  const columns = paperColumns(rows);
  const heights = rows.map((texts, n) => heightOf(pdf, n === 0 ? 'TH' : 'TD', { texts, columns }));
  const left = pdf.page.height - margin - pdf.y - over;
  const isWhole = rows.length <= together && left < mostEmpty * pdf.page.height;
  const shown = isWhole ? heights : heights.slice(0, 4);
  return 34 + (table.note === undefined ? 0 : 16) + shown.reduce((sum, one) => sum + one, 0);
}

/** A table under its heading: what heads its columns tagged again on every page, and no row cut. */
export function pdfTable(pdf: Pdf, parent: Parent, table: ReportTable): void {
  const rows = fileRows(table);
  const columns = paperColumns(rows);
  const [head = [], ...body] = rows;
  roomFor(pdf, tableRoom(pdf, table));
  pdf.moveDown(0.4);
  tagged(pdf, parent, 'H3', table.title, { size: size.table, bold: true });
  if (table.note !== undefined) quiet(pdf, parent, table.note);
  const drawnTable = pdf.struct('Table');
  parent.add(drawnTable);
  row(pdf, drawnTable, 'TH', { texts: head, columns });
  for (const texts of body) {
    const line = { texts, columns };
    if (!hasRoom(pdf, heightOf(pdf, 'TD', line))) {
      pdf.addPage();
      headAgain(pdf, { texts: head, columns });
    }
    row(pdf, drawnTable, 'TD', line);
  }
  drawnTable.end();
  pdf.moveDown(0.5);
}

/** As many rows stand on one page, unless a third of one would be left empty for it. */
const together = 16;
const mostEmpty = 0.33;
const between = 8;
const aSpace = 4;

function row(pdf: Pdf, table: Parent, tag: 'TH' | 'TD', of: Row): void {
  const height = heightOf(pdf, tag, of);
  const top = pdf.y;
  const line = pdf.struct('TR');
  table.add(line);
  for (const cell of cellsOf(pdf, of)) line.add(pdf.struct(tag, {}, () => written(pdf, cell, top)));
  line.end();
  pdf.markContent('Artifact', { type: 'Layout' });
  underline(pdf, top + height);
  pdf.endMarkedContent();
  pdf.y = top + height;
}

/** What heads the columns, on a page where the table goes on: for the eye, since it has been read once. */
function headAgain(pdf: Pdf, of: Row): void {
  const height = heightOf(pdf, 'TH', of);
  const top = pdf.y;
  pdf.markContent('Artifact', { type: 'Layout' });
  for (const cell of cellsOf(pdf, of)) written(pdf, cell, top);
  underline(pdf, top + height);
  pdf.endMarkedContent();
  pdf.y = top + height;
}

interface Row {
  readonly texts: readonly string[];
  readonly columns: readonly PaperColumn[];
}

interface Cell {
  readonly text: string;
  readonly left: number;
  readonly width: number;
  readonly align: 'left' | 'right';
}

function cellsOf(pdf: Pdf, { texts, columns }: Row): readonly Cell[] {
  const widths = columns.map(({ share }) => share * widthOf(pdf));
  return texts.map((text, n) => ({
    text: printable(text),
    left: margin + widths.slice(0, n).reduce((sum, one) => sum + one, 0) + (n === 0 ? 0 : between),
    // A word as wide as its column would leave the space after it to begin the next line.
    width: (widths[n] ?? 0) - (n === 0 ? 0 : between) + (columns[n]?.align === 'left' ? aSpace : 0),
    align: columns[n]?.align ?? 'left',
  }));
}

function written(pdf: Pdf, { text, left, width, align }: Cell, top: number): void {
  pdf.fillColor(colour.text).text(text, left, top + 4, { width, align });
}

function heightOf(pdf: Pdf, tag: 'TH' | 'TD', of: Row): number {
  pdf.font(tag === 'TH' ? 'Helvetica-Bold' : 'Helvetica').fontSize(size.text - 0.5);
  return (
    Math.max(...cellsOf(pdf, of).map(({ text, width }) => pdf.heightOfString(text, { width }))) + 6
  );
}

function underline(pdf: Pdf, y: number): void {
  pdf
    .moveTo(margin, y)
    .lineTo(margin + widthOf(pdf), y)
    .lineWidth(0.5)
    .strokeColor(colour.line)
    .stroke();
}
