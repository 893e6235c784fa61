import { brokenAt, lengthOf, nextLine, underEachOther, topsOf } from './lines.ts';
import type { PictureOfKind } from '../views/picture.ts';
import {
  type Drawn,
  strokeOf,
  type PictureMark,
  type PictureWidth,
  widths,
  words,
} from './marks.ts';

const rowHeight = 24;
const beforeWords = 8;

/** How many there are in each band: lying down, since the words of a band are wider than a column in a side panel. */
export function drawColumns({ columns }: PictureOfKind<'columns'>, on: PictureWidth): Drawn {
  const width = widths[on];
  const wide = Math.min(110, width * 0.45);
  const number = Math.max(...columns.map(({ value }) => lengthOf(String(value))), 0) + 13;
  const lines = columns.map(({ label }) => brokenAt(label, wide - beforeWords));
  const tops = topsOf(lines.map(({ length }) => rowHeight + (length - 1) * nextLine));
  const height = tops.at(-1) ?? 0;
  const most = Math.max(...columns.map(({ value }) => value), 1);
  const marks = columns.flatMap(({ value }, n): readonly PictureMark[] => {
    const long = (value / most) * (width - wide - number);
    const top = tops[n] ?? 0;
    return [
      ...underEachOther(lines[n] ?? [], wide - beforeWords, top + 16, 'end'),
      ...(value <= 0 ? [] : [barOf(wide, top, long)]),
      words(String(value), wide + long + 6, top + 16),
    ];
  });
  return { width, height, legend: [], marks: [...marks, strokeOf(1, [wide, 0], [wide, height])] };
}

function barOf(x: number, top: number, width: number): PictureMark {
  return { kind: 'box', at: { x, y: top + 3 }, width, height: rowHeight - 6, fill: 'strong' };
}
