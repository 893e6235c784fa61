import type { Picture } from '../views/picture.ts';
import { drawPicture } from './draw.ts';
import { brokenAt, lengthOf, nextLine, underEachOther } from './lines.ts';
import { legendField, type LegendEntry, type PictureMark, moved } from './marks.ts';

const lineHeight = 20;
const gap = 18;
const indent = legendField.width + 6;

/** A picture by itself, as it lies in a document: what its marks stand for lies in it, over what is drawn. */
export function pictureOnPaper(picture: Picture): {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly PictureMark[];
} {
  const { width, height, legend, marks } = drawPicture(picture, 'wide');
  const { placed, bottom } = placedIn(legend, width);
  return {
    width,
    height: bottom + height,
    marks: [...placed, ...moved(marks, 0, bottom)],
  };
}

function placedIn(legend: readonly LegendEntry[], width: number) {
  let [x, y] = [0, 0];
  const placed = legend.flatMap(({ label, marks }) => {
    const lines = brokenAt(label, width - indent);
    const wide = indent + Math.max(...lines.map(lengthOf));
    if (x > 0 && (x + wide > width || lines.length > 1)) [x, y] = [0, y + lineHeight];
    const at = { x, y };
    if (lines.length > 1) [x, y] = [0, y + lines.length * nextLine + lineHeight - nextLine];
    else x += wide + gap;
    return [...moved(marks, at.x, at.y), ...underEachOther(lines, at.x + indent, at.y + 11)];
  });
  const last = x === 0 ? 0 : lineHeight;
  return { placed, bottom: legend.length === 0 ? 0 : y + last + 4 };
}
