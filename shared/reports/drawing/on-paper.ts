import type { Picture } from '../views/picture.ts';
import { drawPicture } from './draw.ts';
import { legendField, type LegendEntry, type PictureMark, moved, words } from './marks.ts';

const lineHeight = 20;
/** Between lines of the same words. */
const nextLine = 15;
const gap = 18;
const indent = legendField.width + 6;
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

function placedIn(legend: readonly LegendEntry[], width: number) {
  let [x, y] = [0, 0];
  const placed = legend.flatMap(({ label, marks }) => {
    const lines = brokenAt(label, width - indent);
    const wide = indent + Math.max(...lines.map(({ length }) => length)) * letter;
    if (x > 0 && (x + wide > width || lines.length > 1)) [x, y] = [0, y + lineHeight];
    const at = { x, y };
    if (lines.length > 1) [x, y] = [0, y + lines.length * nextLine + lineHeight - nextLine];
    else x += wide + gap;
    return [
      ...moved(marks, at.x, at.y),
      ...lines.map((text, n) => words(text, at.x + indent, at.y + 11 + n * nextLine)),
    ];
  });
  const last = x === 0 ? 0 : lineHeight;
  return { placed, bottom: legend.length === 0 ? 0 : y + last + 4 };
}

/** Words too long for one line, on as many as they take. */
function brokenAt(label: string, width: number): readonly string[] {
  const most = Math.floor(width / letter);
  return label.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > most
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
