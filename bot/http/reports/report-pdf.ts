import PDFDocument from 'pdfkit';
import type { ReportTable } from '../../../shared/period-reports/period-report.ts';
import { writtenReportText } from '../../../shared/text/written-report.ts';
import type { ReportView } from '../../../shared/period-reports/view.ts';

type Pdf = InstanceType<typeof PDFDocument>;
type Parent = ReturnType<Pdf['struct']>;

const margin = 56;
/** A4, in points. */
const paper: [number, number] = [595.28, 841.89];
const colour = { text: '#242424', quiet: '#5c5c5c', line: '#c8c8c8' } as const;
const size = { title: 22, heading: 15, table: 11.5, text: 10.5, quiet: 9 } as const;

/** A report as a PDF that a screen reader can walk: tagged headings, paragraphs and tables, in Swedish. */
export async function pdfOf(view: ReportView, made: Date): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: paper,
    margin,
    lang: 'sv-SE',
    tagged: true,
    pdfVersion: '1.7',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: `${view.title}, ${view.period.text}`,
      Author: view.teamName,
      CreationDate: made,
    },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  said(pdf, root, 'H1', view.title, { size: size.title, bold: true });
  said(pdf, root, 'P', view.period.text);
  said(pdf, root, 'P', view.stateText, { colour: colour.quiet });
  for (const { heading, sentences, text, carriedFrom, tables } of view.chapters) {
    roomFor(pdf, 80);
    pdf.moveDown(0.8);
    said(pdf, root, 'H2', heading, { size: size.heading, bold: true });
    for (const sentence of sentences) said(pdf, root, 'P', sentence);
    if (carriedFrom !== undefined) quiet(pdf, root, writtenReportText.carriedFrom(carriedFrom));
    for (const line of (text ?? '').split('\n').filter((one) => one.trim() !== ''))
      said(pdf, root, 'P', line);
    for (const table of tables) drawn(pdf, root, table);
    if (sentences.length + tables.length === 0 && text === undefined)
      quiet(pdf, root, writtenReportText.nothing);
  }
  roomFor(pdf, 80);
  pdf.moveDown(0.8);
  said(pdf, root, 'H2', writtenReportText.signatures, { size: size.heading, bold: true });
  if (view.signatures.length === 0) quiet(pdf, root, writtenReportText.unsigned);
  for (const one of view.signatures) said(pdf, root, 'P', one);
  quiet(pdf, root, view.numbersNote);
  root.end();
  numbered(pdf, view.title);
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

function said(
  pdf: Pdf,
  parent: Parent,
  tag: 'H1' | 'H2' | 'H3' | 'P',
  text: string,
  { size: height = size.text, bold = false, colour: ink = colour.text }: Look = {},
): void {
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(height)
        .fillColor(ink)
        .text(text, margin, pdf.y, { width: pdf.page.width - 2 * margin, lineGap: 2 });
      pdf.moveDown(bold ? 0.35 : 0.3);
    }),
  );
}

function quiet(pdf: Pdf, parent: Parent, text: string): void {
  said(pdf, parent, 'P', text, { size: size.quiet, colour: colour.quiet });
}

function drawn(pdf: Pdf, parent: Parent, { title, note, lines, total }: ReportTable): void {
  roomFor(pdf, 70);
  pdf.moveDown(0.4);
  said(pdf, parent, 'H3', title, { size: size.table, bold: true });
  if (note !== undefined) quiet(pdf, parent, note);
  const table = pdf.struct('Table');
  parent.add(table);
  const rows = [
    ...lines.map(({ label, text, note: of }) => [
      of === undefined ? label : `${label} (${of})`,
      text,
    ]),
    ...(total === undefined ? [] : [[writtenReportText.total, total]]),
  ];
  row(pdf, table, 'TH', [writtenReportText.what, writtenReportText.number]);
  for (const [label = '', text = ''] of rows) row(pdf, table, 'TD', [label, text]);
  table.end();
  pdf.moveDown(0.5);
}

function row(
  pdf: Pdf,
  table: Parent,
  tag: 'TH' | 'TD',
  [label, text]: readonly [string, string],
): void {
  const width = pdf.page.width - 2 * margin;
  const [first, second] = [width * 0.68, width * 0.32 - 8];
  pdf.font(tag === 'TH' ? 'Helvetica-Bold' : 'Helvetica').fontSize(size.text - 0.5);
  const height =
    Math.max(
      pdf.heightOfString(label, { width: first }),
      pdf.heightOfString(text, { width: second }),
    ) + 6;
  roomFor(pdf, height);
  const top = pdf.y;
  const line = pdf.struct('TR');
  table.add(line);
  const cell = (words: string, left: number, wide: number, align: 'left' | 'right') =>
    line.add(
      pdf.struct(tag, {}, () => {
        pdf.fillColor(colour.text).text(words, left, top + 3, { width: wide, align });
      }),
    );
  cell(label, margin, first, 'left');
  cell(text, margin + first + 8, second, 'right');
  line.end();
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf
    .moveTo(margin, top + height)
    .lineTo(margin + width, top + height)
    .lineWidth(0.5)
    .strokeColor(colour.line)
    .stroke();
  pdf.endMarkedContent();
  pdf.y = top + height;
}

/** A new page, where what comes next has not got so much room. */
function roomFor(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
}

function numbered(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    pdf.switchToPage(start + n);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('Helvetica')
      .fontSize(8.5)
      .fillColor(colour.quiet)
      .text(`${title} · ${n + 1} (${count})`, margin, pdf.page.height - 34, {
        width: pdf.page.width - 2 * margin,
        align: 'right',
      });
    pdf.endMarkedContent();
  }
}
