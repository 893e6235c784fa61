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
const number = 26;

/** How many there are in each band: lying down, since the words of a band are wider than a column in a side panel. */
export function drawColumns({ columns }: PictureOfKind<'columns'>, on: PictureWidth): Drawn {
  const width = widths[on];
  const wide = Math.min(110, width * 0.45);
  const height = columns.length * rowHeight;
  const most = Math.max(...columns.map(({ value }) => value), 1);
  const marks = columns.flatMap(({ label, value }, n): readonly PictureMark[] => {
    const long = (value / most) * (width - wide - number);
    const top = n * rowHeight;
    return [
      words(label, wide - 8, top + 16, 'end'),
      {
        ...{ kind: 'box', at: { x: wide, y: top + 3 }, width: long, height: rowHeight - 6 },
        fill: 'strong',
      },
      words(String(value), wide + long + 6, top + 16),
    ];
  });
  return { width, height, legend: [], marks: [...marks, strokeOf(1, [wide, 0], [wide, height])] };
}
