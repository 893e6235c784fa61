import type PDFDocument from 'pdfkit';
import { printable } from './pdf-page.ts';
import type { Ink, PictureMark, Point } from '../../../shared/reports/drawing/marks.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const inks: Record<Ink, string> = { text: '#242424', strong: '#4f52b2', ground: '#ffffff' };
/** What it is drawn at: its letters of twelve pixels become as the small ones beside it. */
export const pictureScale = 0.78;
const letters = 12;
const faint = 0.35;

/** The marks of a picture, from where one is on the page. */
export function drawMarks(pdf: Pdf, marks: readonly PictureMark[], at: Point): void {
  pdf.save().translate(at.x, at.y).scale(pictureScale);
  for (const mark of marks) {
    pdf.save();
    drawMark(pdf, mark);
    pdf.restore();
  }
  pdf.restore();
}

function drawMark(pdf: Pdf, mark: PictureMark): void {
  switch (mark.kind) {
    case 'line': {
      through(pdf, mark.points).lineWidth(mark.width);
      if (mark.dash !== undefined) pdf.dash(mark.dash[0], { space: mark.dash[1] });
      pdf.strokeOpacity(mark.isFaint === true ? faint : 1).stroke(inks.text);
      return;
    }
    case 'box':
      drawBox(pdf, mark);
      return;
    case 'shape':
      through(pdf, mark.points).closePath().fill(inks.text);
      return;
    case 'dot':
      pdf.circle(mark.at.x, mark.at.y, mark.radius).fill(inks.text);
      return;
    case 'words': {
      pdf.font('Helvetica').fontSize(letters).fillColor(inks.text);
      const text = printable(mark.text);
      const wide = pdf.widthOfString(text);
      const x = mark.at.x - { start: 0, middle: wide / 2, end: wide }[mark.from];
      pdf.text(text, x, mark.at.y, { baseline: 'alphabetic', lineBreak: false });
    }
  }
}

function drawBox(
  pdf: Pdf,
  { at, width, height, fill, frame, isFaint = false }: Extract<PictureMark, { kind: 'box' }>,
): void {
  const outline = (): Pdf => pdf.rect(at.x, at.y, width, height);
  if (typeof fill === 'string') outline().fill(inks[fill]);
  if (typeof fill === 'number') {
    pdf.save();
    outline().clip();
    pdf.fillOpacity(isFaint ? faint : 1).strokeOpacity(isFaint ? faint : 1);
    const tiles = { across: Math.ceil(width / tile), down: Math.ceil(height / tile) };
    for (let row = 0; row < tiles.down; row += 1)
      for (let column = 0; column < tiles.across; column += 1)
        patterns[fill]?.(pdf, at.x + column * tile, at.y + row * tile);
    pdf.restore();
  }
  if (frame !== undefined) outline().lineWidth(frame).stroke(inks.text);
}

const tile = 8;

/** As they are in the tab, one tile of each from its corner, in the same order. */
const patterns: readonly ((pdf: Pdf, x: number, y: number) => void)[] = [
  (pdf, x, y) => pdf.rect(x, y, tile, tile).fill(inks.text),
  (pdf, x, y) =>
    strokes(
      pdf,
      2,
      [x - 2, y + 2, x + 2, y - 2],
      [x, y + 8, x + 8, y],
      [x + 6, y + 10, x + 10, y + 6],
    ),
  (pdf, x, y) => pdf.circle(x + 4, y + 4, 1.8).fill(inks.text),
  (pdf, x, y) => strokes(pdf, 1.5, [x, y + 2, x + 8, y + 2], [x, y + 6, x + 8, y + 6]),
  (pdf, x, y) => strokes(pdf, 1.2, [x, y + 4, x + 8, y + 4], [x + 4, y, x + 4, y + 8]),
  (pdf, x, y) =>
    strokes(
      pdf,
      1,
      [x - 2, y + 6, x + 2, y + 10],
      [x, y, x + 8, y + 8],
      [x + 6, y - 2, x + 10, y + 2],
    ),
  (pdf, x, y) => strokes(pdf, 1.5, [x + 2, y, x + 2, y + 8], [x + 6, y, x + 6, y + 8]),
  (pdf, x, y) => pdf.rect(x + 1.5, y + 1.5, 3, 3).fill(inks.text),
];

function strokes(
  pdf: Pdf,
  width: number,
  ...lines: readonly (readonly [number, number, number, number])[]
): void {
  for (const [x, y, toX, toY] of lines) pdf.moveTo(x, y).lineTo(toX, toY);
  pdf.lineWidth(width).stroke(inks.text);
}

function through(pdf: Pdf, points: readonly Point[]): Pdf {
  for (const [n, { x, y }] of points.entries())
    if (n === 0) pdf.moveTo(x, y);
    else pdf.lineTo(x, y);
  return pdf;
}
