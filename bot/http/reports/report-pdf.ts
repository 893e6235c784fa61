import PDFDocument from 'pdfkit';
import type { ReportPicture } from '../../../shared/period-reports/period-report.ts';
import { pictureOnPaper } from '../../../shared/reports/drawing/on-paper.ts';
import { writtenReportText } from '../../../shared/text/written-report.ts';
import { isEmptyChapter } from '../../../shared/period-reports/empty-chapter.ts';
import type { ChapterView, ReportView } from '../../../shared/period-reports/view.ts';
import {
  colour,
  margin,
  paper,
  printable,
  quiet,
  roomFor,
  tagged,
  size,
  widthOf,
  type Parent,
  type Pdf,
} from './pdf-page.ts';
import { pdfTable, tableRoom } from './pdf-table.ts';
import { drawMarks, pictureScale } from './pdf-picture.ts';
import { pdfContents } from './pdf-contents.ts';
import { hasSigns, nothingIn, versionOf } from './report-rows.ts';

/**
 * A report as a PDF that a screen reader can walk: tagged headings, paragraphs and tables, in Swedish. It is laid out twice, since the
 * contents stand before what tells on which pages it all lies.
 */
export async function pdfOf(view: ReportView, made: Date): Promise<Uint8Array> {
  const unnumbered = laidOut(view, made, []);
  const { pdf } = laidOut(view, made, unnumbered.pages);
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** The report, with the page that each of its headings came to stand on. */
function laidOut(view: ReportView, made: Date, known: readonly number[]) {
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
      Author: view.name,
      CreationDate: made,
    },
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  tagged(pdf, root, 'H1', view.title, { size: size.title, bold: true });
  tagged(pdf, root, 'P', view.period.text);
  tagged(pdf, root, 'P', view.stateText, { colour: colour.quiet });
  quiet(pdf, root, view.numbersNote);
  if (hasSigns(view)) quiet(pdf, root, writtenReportText.signs);
  const headings = [...view.chapters.map(({ heading }) => heading), writtenReportText.signatures];
  const entries = headings.map((heading, n) => ({ heading, page: known[n] ?? 0 }));
  pdfContents(pdf, root, entries);
  pdf.addPage();
  const pages = [
    ...view.chapters.map((chapter) => chaptered(pdf, root, chapter, view)),
    headed(pdf, root, writtenReportText.signatures),
  ];
  if (view.signatures.length === 0) quiet(pdf, root, writtenReportText.unsigned);
  for (const one of view.signatures) tagged(pdf, root, 'P', one);
  root.end();
  numbered(pdf, view.title, versionOf(view, made));
  return { pdf, pages };
}

/** On which page its heading stands. */
function chaptered(pdf: Pdf, root: Parent, chapter: ChapterView, view: ReportView): number {
  const { heading, sentences, text, carriedFrom, pictures = [], tables, untold } = chapter;
  const [first] = tables;
  // A heading does not stay at the foot of a page without what stands under it.
  const isTableFirst = sentences.length + pictures.length === 0 && text === undefined;
  const below = isTableFirst && first !== undefined ? tableRoom(pdf, first, headHigh) : 0;
  const page = headed(pdf, root, heading, below);
  for (const sentence of sentences) tagged(pdf, root, 'P', sentence);
  if (carriedFrom !== undefined) quiet(pdf, root, writtenReportText.carriedFrom(carriedFrom));
  for (const line of (text ?? '').split('\n').filter((one) => one.trim() !== ''))
    tagged(pdf, root, 'P', line);
  for (const one of pictures) pictured(pdf, root, one);
  for (const table of tables) pdfTable(pdf, root, table);
  if (untold !== undefined) quiet(pdf, root, untold);
  if (isEmptyChapter(chapter)) quiet(pdf, root, nothingIn(view));
  return page;
}

/** A heading with the room over it. */
const headHigh = 48;

function headed(pdf: Pdf, root: Parent, heading: string, below = 0): number {
  roomFor(pdf, Math.max(80, headHigh + below));
  pdf.outline.addItem(heading);
  pdf.moveDown(0.8);
  pdf.addNamedDestination(heading, 'XYZ', null, pdf.y, null);
  tagged(pdf, root, 'H2', heading, { size: size.heading, bold: true });
  const { start, count } = pdf.bufferedPageRange();
  return start + count;
}

/** Its point in words, and under it on the same page what it shows, which a screen reader hears as those words. */
function pictured(pdf: Pdf, parent: Parent, { text, picture }: ReportPicture): void {
  const { height, marks } = pictureOnPaper(picture);
  const high = height * pictureScale;
  pdf.font('Helvetica-Bold').fontSize(size.text);
  roomFor(pdf, pdf.heightOfString(printable(text), { width: widthOf(pdf) }) + high + 24);
  pdf.moveDown(0.5);
  tagged(pdf, parent, 'P', text, { bold: true });
  const top = pdf.y + 2;
  parent.add(
    pdf.struct('Figure', { alt: text }, () => {
      drawMarks(pdf, marks, { x: margin, y: top });
    }),
  );
  pdf.x = margin;
  pdf.y = top + high + 8;
}

/** Which version of what stands over every page, and which page of how many under it. */
function numbered(pdf: Pdf, title: string, version: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let n = 0; n < count; n += 1) {
    pdf.switchToPage(start + n);
    pdf.page.margins.bottom = 0;
    aside(pdf, printable(version), 28);
    aside(pdf, `${title} · ${writtenReportText.page} ${n + 1} (${count})`, pdf.page.height - 34);
  }
}

function aside(pdf: Pdf, text: string, y: number): void {
  pdf.markContent('Artifact', { type: 'Pagination' });
  pdf
    .font('Helvetica')
    .fontSize(8.5)
    .fillColor(colour.quiet)
    .text(text, margin, y, { width: widthOf(pdf), align: 'right' });
  pdf.endMarkedContent();
}
