import { writtenReportText } from '../../../shared/text/written-report.ts';
import { margin, printable, size, tagged, widthOf, type Parent, type Pdf } from './pdf-page.ts';

/** What a heading is called, and on which page it stands. */
export interface Entry {
  readonly heading: string;
  readonly page: number;
}

const lineHeight = 18;

/** The headings with their pages, each a way there. */
export function pdfContents(pdf: Pdf, parent: Parent, entries: readonly Entry[]): void {
  pdf.moveDown(1);
  tagged(pdf, parent, 'H2', writtenReportText.contents, { size: size.heading, bold: true });
  const contents = pdf.struct('TOC');
  parent.add(contents);
  for (const { heading, page } of entries) {
    const top = pdf.y;
    contents.add(pdf.struct('TOCI', {}, () => entry(pdf, printable(heading), page, top)));
    pdf.x = margin;
    pdf.y = top + lineHeight;
  }
  contents.end();
}

function entry(pdf: Pdf, heading: string, page: number, top: number): void {
  pdf.font('Helvetica').fontSize(size.text);
  const number = String(page);
  const right = margin + widthOf(pdf);
  pdf.text(heading, margin, top, { lineBreak: false, goTo: heading });
  pdf.text(number, right - pdf.widthOfString(number), top, { lineBreak: false });
}
