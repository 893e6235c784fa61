import { brokenAt, nextLine, underEachOther, topsOf } from './lines.ts';
import type { PictureOfKind } from '../views/picture.ts';
import {
  type Drawn,
  type LegendEntry,
  strokeOf,
  type PictureMark,
  patternCount,
  type PictureWidth,
  widths,
  words,
} from './marks.ts';

const besideBar = 5;
const barHeight = 20;
const afterBar = 8;
/** A part narrower than this has no room for its number. */
const roomForNumber = 18;

/** Bars of parts, each under its own words, which have all the width of a side panel that way. */
export function drawStacks(
  { parts, rows, even }: PictureOfKind<'stacks'>,
  on: PictureWidth,
): Drawn {
  const width = widths[on];
  const most = Math.max(...rows.map(({ values }) => sum(values)), 1);
  const lines = rows.map(({ label, values }) => brokenAt(`${label} (${sum(values)})`, width));
  const barTops = lines.map(({ length }) => length * nextLine + besideBar);
  const tops = topsOf(barTops.map((barTop) => barTop + barHeight + afterBar));
  return {
    width,
    height: tops.at(-1) ?? 0,
    legend: [
      ...parts.flatMap((label, part) =>
        rows.some(({ values }) => (values[part] ?? 0) > 0) ? [entryOf(label, part)] : [],
      ),
      ...(even === undefined
        ? []
        : [
            {
              label: even.label,
              marks: [strokeOf(2, [6, 0], [6, 14]), strokeOf(2, [18, 0], [18, 14])],
            },
          ]),
    ],
    marks: rows.flatMap(({ values }, n) => {
      const top = tops[n] ?? 0;
      const barTop = barTops[n] ?? 0;
      const whole = even === undefined ? most : Math.max(sum(values), 1);
      return [
        ...underEachOther(lines[n] ?? [], 0, top + 12),
        ...barOf(values, (width - 2) / whole, top + barTop),
        ...(even === undefined ? [] : [even.from, even.to]).map((end) => {
          const x = 1 + (end / 100) * (width - 2);
          // From under the words of the row, which they would be struck through by.
          return strokeOf(2, [x, top + barTop - 3], [x, top + barTop + barHeight + 5]);
        }),
      ];
    }),
  };
}

function entryOf(label: string, part: number): LegendEntry {
  const at = { x: 0.5, y: 0.5 };
  return { label, marks: [{ kind: 'box', at, width: 23, height: 13, frame: 1, ...filled(part) }] };
}

function barOf(values: readonly number[], scale: number, top: number): readonly PictureMark[] {
  let x = 1;
  return values.flatMap((value, part): readonly PictureMark[] => {
    if (value <= 0) return [];
    const at = { x, y: top };
    const long = value * scale;
    x += long;
    return [
      { kind: 'box', at, width: long, height: barHeight, frame: 1, ...filled(part) },
      ...(long < Math.max(roomForNumber, groundOf(value) + 2)
        ? []
        : numbered(value, at.x + long / 2, top)),
    ];
  });
}

/** On a ground of the paper's own, so that it is read on any pattern. */
function numbered(value: number, x: number, top: number): readonly PictureMark[] {
  const wide = groundOf(value);
  return [
    {
      ...{ kind: 'box', at: { x: x - wide / 2, y: top + 3 }, width: wide },
      ...{ height: barHeight - 6, fill: 'ground' },
    },
    words(String(value), x, top + 14.5, 'middle'),
  ];
}

function groundOf(value: number): number {
  return String(value).length * 7 + 6;
}

function filled(part: number): { readonly fill?: number } {
  const pattern = part % (patternCount + 1);
  return pattern === patternCount ? {} : { fill: pattern };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
