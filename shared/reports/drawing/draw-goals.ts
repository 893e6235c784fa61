import { pictureWords } from '../../text/picture-words.ts';
import type { PictureOfKind } from '../views/picture.ts';
import {
  type Drawn,
  strokeOf,
  type PictureMark,
  type PictureWidth,
  widths,
  words,
} from './marks.ts';

const rowHeight = 62;
const barTop = 36;
const barHeight = 14;

/** How far each has come, and where its goal lies; all of it is a hundred percent. */
export function drawGoals({ rows }: PictureOfKind<'goals'>, on: PictureWidth): Drawn {
  const width = widths[on];
  const x = (percent: number): number => 1 + (Math.min(percent, 100) / 100) * (width - 2);
  return {
    width,
    height: rows.length * rowHeight,
    legend: [{ label: pictureWords.goalMark, marks: [strokeOf(3, [12, 0], [12, 14])] }],
    marks: rows.flatMap(({ label, text, percent, aim }, n): readonly PictureMark[] => {
      const top = n * rowHeight;
      const bar = { kind: 'box', at: { x: 1, y: top + barTop }, height: barHeight } as const;
      return [
        words(label, 0, top + 12),
        words(text, 0, top + 28),
        { ...bar, width: width - 2, frame: 0.75 },
        { ...bar, width: x(percent) - 1, fill: 'strong' },
        strokeOf(3, [x(aim), top + barTop - 5], [x(aim), top + barTop + barHeight + 5]),
      ];
    }),
  };
}
