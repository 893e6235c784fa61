import { pictureWords } from '../../text/picture-words.ts';
import { brokenAt, nextLine, underEachOther, topsOf } from './lines.ts';
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
  narrow: { afterRow: 7, beside: 0 },
  wide: { afterRow: 9, beside: 200 },
};
const head = 20;
const box = 14;
/** What a month of three letters takes in the widest of the fonts it is shown in, with room to the next. */
const monthWide = 30;

/** Which was there when: a box a month, as full as they were there, under the words of the row. */
export function drawGrid({ columns, rows }: PictureOfKind<'grid'>, on: PictureWidth): Drawn {
  const width = widths[on];
  const { afterRow, beside } = layouts[on];
  const column = Math.min((width - beside) / Math.max(columns.length, 1), 72);
  const x = (n: number): number => beside + n * column;
  const lines = rows.map(({ label }) => brokenAt(label, (beside === 0 ? width : beside) - 8));
  const wordsHigh = lines.map(({ length }) => length * nextLine);
  const boxTop = (row: number): number => (beside === 0 ? (wordsHigh[row] ?? 0) + 2 : 0);
  const tops = topsOf(wordsHigh.map((high, row) => Math.max(high, boxTop(row) + box) + afterRow));
  // Where the months are many, every second is named or fewer.
  const every = Math.max(1, Math.ceil(monthWide / column));
  return {
    width,
    height: head + (tops.at(-1) ?? 0),
    legend: [
      { label: pictureWords.wasThere, marks: boxOf(1) },
      { label: pictureWords.wasAway, marks: boxOf(0) },
    ],
    marks: [
      ...columns.flatMap((label, n) =>
        n % every === 0 ? [words(label.slice(0, 3), x(n), 12)] : [],
      ),
      ...rows.flatMap(({ cells }, row) => {
        const top = head + (tops[row] ?? 0);
        return [
          ...underEachOther(lines[row] ?? [], 0, top + 12),
          ...cells.flatMap((cell, n) =>
            cell === null
              ? []
              : moved(boxOf(cell.of === 0 ? 0 : cell.part / cell.of), x(n), top + boxTop(row)),
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
