import { pictureWords } from '../../text/picture-words.ts';
import type { PictureOfKind } from '../views/picture.ts';
import {
  type Drawn,
  strokeOf,
  type PictureMark,
  moved,
  type PictureWidth,
  widths,
  words,
} from './marks.ts';

/** In a side panel the words of a row stand over its boxes, elsewhere beside them. */
const layouts = {
  narrow: { rowHeight: 38, beside: 0, boxTop: 17 },
  wide: { rowHeight: 24, beside: 200, boxTop: 0 },
};
const head = 20;
const box = 14;

/** Which was there when: a box a month, as full as they were there, under the words of the row. */
export function drawGrid({ columns, rows }: PictureOfKind<'grid'>, on: PictureWidth): Drawn {
  const width = widths[on];
  const { rowHeight, beside, boxTop } = layouts[on];
  const column = Math.min((width - beside) / Math.max(columns.length, 1), 72);
  const x = (n: number): number => beside + n * column;
  return {
    width,
    height: head + rows.length * rowHeight,
    legend: [
      { label: pictureWords.wasThere, marks: boxOf(1) },
      { label: pictureWords.wasAway, marks: boxOf(0) },
    ],
    marks: [
      ...columns.map((label, n) => words(label.slice(0, 3), x(n), 12)),
      ...rows.flatMap(({ label, cells }, row) => {
        const top = head + row * rowHeight;
        return [
          words(label, 0, top + 12),
          ...cells.flatMap((cell, n) =>
            cell === null
              ? []
              : moved(boxOf(cell.of === 0 ? 0 : cell.part / cell.of), x(n), top + boxTop),
          ),
        ];
      }),
    ],
  };
}

/** Full, empty with a stroke through, or as full as the share. */
function boxOf(share: number): readonly PictureMark[] {
  const frame: PictureMark = {
    ...{ kind: 'box', at: { x: 0.5, y: 0.5 }, width: box - 1, height: box - 1 },
    frame: 1,
  };
  if (share <= 0) return [frame, strokeOf(1.5, [3, 3], [box - 3, box - 3])];
  const at = { x: 1, y: 1 + (1 - share) * (box - 2) };
  return [frame, { kind: 'box', at, width: box - 2, height: share * (box - 2), fill: 'strong' }];
}
