import type PDFDocument from 'pdfkit';
import { writtenReportText } from '../../../shared/text/written-report.ts';

export type Pdf = InstanceType<typeof PDFDocument>;
export type Parent = ReturnType<Pdf['struct']>;

export const margin = 56;
/** A4, in points. */
export const paper: [number, number] = [595.28, 841.89];
export const colour = { text: '#242424', quiet: '#5c5c5c', line: '#c8c8c8' } as const;
export const size = { title: 22, heading: 15, table: 11.5, text: 10.5, quiet: 9 } as const;

const fewLines = 90;

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

export function tagged(
  pdf: Pdf,
  parent: Parent,
  tag: 'H1' | 'H2' | 'H3' | 'P',
  text: string,
  { size: height = size.text, bold = false, colour: ink = colour.text }: Look = {},
): void {
  const look = { width: widthOf(pdf), lineGap: 2 };
  pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(height);
  // A few lines stand together, rather than the last of them by itself on a page of its own.
  const high = pdf.heightOfString(printable(text), look);
  if (high <= fewLines) roomFor(pdf, high);
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf
        .font(bold ? 'Helvetica-Bold' : 'Helvetica')
        .fontSize(height)
        .fillColor(ink)
        .text(printable(text), margin, pdf.y, look);
      pdf.moveDown(bold ? 0.35 : 0.3);
    }),
  );
}

export function quiet(pdf: Pdf, parent: Parent, text: string): void {
  tagged(pdf, parent, 'P', text, { size: size.quiet, colour: colour.quiet });
}

/** A new page, where what comes next has not got so much room. */
export function roomFor(pdf: Pdf, height: number): void {
  if (!hasRoom(pdf, height)) pdf.addPage();
}

export function hasRoom(pdf: Pdf, height: number): boolean {
  return pdf.y + height <= pdf.page.height - margin;
}

export function widthOf(pdf: Pdf): number {
  return pdf.page.width - 2 * margin;
}

/** The fonts that every reader has lack some signs, which are then tagged in words. */
export function printable(text: string): string {
  return Object.entries(writtenReportText.inWords).reduce(
    (so, [sign, word]) => so.replaceAll(sign, word),
    text,
  );
}
