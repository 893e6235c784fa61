import { pictureWords } from '../../text/picture-words.ts';
import { brokenAt, nextLine, underEachOther, topsOf } from './lines.ts';
import type { PictureOfKind } from '../views/picture.ts';
import { type Drawn, strokeOf, type PictureMark, type PictureWidth, widths } from './marks.ts';

const besideBar = 6;
const barHeight = 14;
const afterBar = 12;

/** How far each has come, and where its goal lies; all of it is a hundred percent. */
export function drawGoals({ rows }: PictureOfKind<'goals'>, on: PictureWidth): Drawn {
  const width = widths[on];
  const x = (percent: number): number => 1 + (Math.min(percent, 100) / 100) * (width - 2);
  const lines = rows.map(({ label, text }) => [
    ...brokenAt(label, width),
    ...brokenAt(text, width),
  ]);
  const barTops = lines.map(({ length }) => length * nextLine + besideBar);
  const tops = topsOf(barTops.map((barTop) => barTop + barHeight + afterBar));
  return {
    width,
    height: tops.at(-1) ?? 0,
    legend: [{ label: pictureWords.goalMark, marks: [strokeOf(3, [12, 0], [12, 14])] }],
    marks: rows.flatMap(({ percent, aim }, n): readonly PictureMark[] => {
      const top = tops[n] ?? 0;
      const y = top + (barTops[n] ?? 0);
      const bar = { kind: 'box', at: { x: 1, y }, height: barHeight } as const;
      return [
        ...underEachOther(lines[n] ?? [], 0, top + 12),
        { ...bar, width: width - 2, frame: 0.75 },
        ...(percent <= 0 ? [] : [{ ...bar, width: x(percent) - 1, fill: 'strong' as const }]),
        strokeOf(3, [x(aim), y - 3], [x(aim), y + barHeight + 5]),
      ];
    }),
  };
}
