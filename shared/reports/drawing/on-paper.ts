import type { Picture } from '../views/picture.ts';
import { drawPicture } from './draw.ts';
import { legendField, type LegendEntry, type PictureMark, moved, widths, words } from './marks.ts';

const lineHeight = 20;
const gap = 18;
/** As wide as a letter of twelve is at most, taken all in all: nobody measures letters here. */
const letter = 6.4;

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

function placedIn(legend: readonly LegendEntry[], width: number = widths.wide) {
  let [x, y] = [0, 0];
  const placed = legend.flatMap(({ label, marks }) => {
    const wide = legendField.width + 6 + label.length * letter;
    if (x > 0 && x + wide > width) [x, y] = [0, y + lineHeight];
    const at = { x, y };
    x += wide + gap;
    return [...moved(marks, at.x, at.y), words(label, at.x + legendField.width + 6, at.y + 11)];
  });
  return { placed, bottom: legend.length === 0 ? 0 : y + lineHeight + 4 };
}
