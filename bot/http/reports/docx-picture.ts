import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import { type IShapeGroupChildOptions, ShapeGroupRun, type ShapePattern } from 'docx/shapes';
import type { ReportPicture } from '../../../shared/period-reports/period-report.ts';
import type { Ink, PictureMark, Point } from '../../../shared/reports/drawing/marks.ts';
import { pictureOnPaper } from '../../../shared/reports/drawing/on-paper.ts';

type Shape = IShapeGroupChildOptions;

const inks: Record<Ink, string> = { text: '242424', strong: '4F52B2', ground: 'FFFFFF' };
/** Where the colour is to stand back. */
const faint = 'B3B3B3';
/** Word's own, as near to the page's as they come; in the same order. */
const patterns: readonly (ShapePattern | undefined)[] = [
  ...[undefined, 'wideUpwardDiagonal', 'percent20', 'narrowHorizontal'],
  ...['smallGrid', 'lightDownwardDiagonal', 'narrowVertical', 'percent40'],
] as const;
/** Of what is drawn in pixels, lines and letters are measured in points. */
const point = 0.75;

/** A picture of shapes that Word draws and lets one change, with its point as the text for those who do not see it. */
export function docxPicture({ text, picture }: ReportPicture): Paragraph {
  const { marks } = pictureOnPaper(picture);
  return new Paragraph({
    // LibreOffice gives a drawing no room of its own where the distance of lines is told by their height.
    spacing: { after: 160, line: 240, lineRule: LineRuleType.AT_LEAST },
    children: [
      new ShapeGroupRun({
        children: marks.flatMap(shapesOf),
        altText: { name: text.slice(0, 60), description: text },
      }),
    ],
  });
}

function shapesOf(mark: PictureMark): readonly Shape[] {
  switch (mark.kind) {
    case 'line':
      return mark.points.slice(1).flatMap((to, n) => {
        const from = mark.points[n];
        return from === undefined ? [] : [strokeOf(from, to, mark)];
      });
    case 'box': {
      const { at, width, height, fill, frame, isFaint = false } = mark;
      return [
        {
          type: 'rectangle',
          transformation: { width, height, offset: offset(at) },
          ...(fill !== undefined && { fill: filled(fill, isFaint) }),
          line:
            frame === undefined
              ? { width: 0, transparency: 100 }
              : { width: frame * point, color: inks.text },
        },
      ];
    }
    case 'shape': {
      const [xs, ys] = [mark.points.map(({ x }) => x), mark.points.map(({ y }) => y)];
      const at = { x: Math.min(...xs), y: Math.min(...ys) };
      return [
        {
          type: 'custom',
          path: `${mark.points.map(({ x, y }, n) => `${n === 0 ? 'M' : 'L'} ${x} ${y}`).join(' ')} Z`,
          transformation: {
            ...{ width: Math.max(...xs) - at.x, height: Math.max(...ys) - at.y },
            offset: offset(at),
          },
          fill: inks.text,
          line: { width: 0.25, color: inks.text },
        },
      ];
    }
    case 'dot': {
      const { at, radius } = mark;
      return [
        {
          type: 'ellipse',
          transformation: {
            ...{ width: 2 * radius, height: 2 * radius },
            offset: offset({ x: at.x - radius, y: at.y - radius }),
          },
          fill: inks.text,
          line: { width: 0.25, color: inks.text },
        },
      ];
    }
    case 'words':
      return [wordsOf(mark)];
  }
}

function strokeOf(
  from: Point,
  to: Point,
  { width, dash, isFaint = false }: Extract<PictureMark, { kind: 'line' }>,
): Shape {
  const rises = (to.x - from.x) * (to.y - from.y) < 0;
  return {
    type: 'line',
    transformation: {
      ...{ width: Math.abs(to.x - from.x), height: Math.abs(to.y - from.y) },
      offset: offset({ x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) }),
      ...(rises && { flip: { vertical: true } }),
    },
    line: {
      ...{ width: width * point, color: isFaint ? faint : inks.text },
      ...(dash !== undefined && {
        dash: [{ length: dash[0] / width, gap: dash[1] / width }],
      }),
    },
  };
}

/** A box without frame, wide enough for any font's letters: from where the words begin, end, or on both sides of them. */
function wordsOf({ at, from, text }: Extract<PictureMark, { kind: 'words' }>): Shape {
  const width = text.length * 8 + 12;
  const left = { start: at.x, middle: at.x - width / 2, end: at.x - width }[from];
  const alignment = {
    ...{ start: AlignmentType.LEFT, middle: AlignmentType.CENTER, end: AlignmentType.RIGHT },
  }[from];
  return {
    type: 'rectangle',
    transformation: { width, height: 18, offset: offset({ x: left, y: at.y - 13 }) },
    line: { width: 0, transparency: 100 },
    textOptions: {
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      ...{ wrap: false, verticalAlignment: 'center' },
    },
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 0, after: 0 },
        children: [new TextRun({ text, size: 18, color: inks.text })],
      }),
    ],
  };
}

function filled(fill: Ink | number, isFaint: boolean) {
  if (typeof fill === 'string') return inks[fill];
  const pattern = patterns[fill];
  const color = isFaint ? faint : inks.text;
  return pattern === undefined
    ? color
    : ({ type: 'pattern', pattern, color, backgroundColor: inks.ground } as const);
}

function offset({ x, y }: Point) {
  return { left: x, top: y };
}
