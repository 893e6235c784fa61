import { lengthOf } from './lines.ts';
import type { PictureOfKind } from '../views/picture.ts';
import {
  type Drawn,
  type LegendEntry,
  strokeOf,
  type PictureMark,
  type PictureWidth,
  type Point,
  widths,
  words,
} from './marks.ts';

const height = 180;
const frame = { top: 8, right: 10, bottom: 24, left: 24 };
/** The pattern of the range that the ongoing cases are to stay within. */
const bandPattern = 5;

interface Look {
  readonly width: number;
  readonly dash?: readonly [number, number];
  readonly mark: (at: Point) => readonly PictureMark[];
}

/** How each line is drawn: its stroke, and the mark at each period. */
const plain: Look = { width: 1.5, mark: (at) => [{ kind: 'dot', at, radius: 3.5 }] };
const looks: readonly Look[] = [
  plain,
  {
    ...{ width: 1.5, dash: [5, 3] },
    mark: ({ x, y }) => [
      { kind: 'box', at: { x: x - 3, y: y - 3 }, width: 6, height: 6, fill: 'text' },
    ],
  },
  {
    width: 3,
    mark: ({ x, y }) => [
      {
        kind: 'shape',
        points: [
          { x, y: y - 4.5 },
          { x: x + 4.5, y: y + 3.5 },
          { x: x - 4.5, y: y + 3.5 },
        ],
      },
    ],
  },
  {
    ...{ width: 1.5, dash: [1.5, 3] },
    mark: ({ x, y }) => [
      strokeOf(1.5, [x - 3, y - 3], [x + 3, y + 3]),
      strokeOf(1.5, [x + 3, y - 3], [x - 3, y + 3]),
    ],
  },
];

/** Lines through the periods, against the range that the ongoing cases are to stay within. */
export function drawSeries(
  { ticks, lines, band }: PictureOfKind<'series'>,
  on: PictureWidth,
): Drawn {
  const width = widths[on];
  const values = lines.flatMap((one) => one.values.map((value) => value ?? 0));
  const steps = stepsTo(Math.max(...values, band?.max ?? 0));
  const most = steps.at(-1) ?? 1;
  const left = Math.max(frame.left, lengthOf(String(most)) + 10);
  const right = width - frame.right;
  const x = (n: number): number => left + ((n + 0.5) / ticks.length) * (right - left);
  const y = (value: number): number =>
    height - frame.bottom - (value / most) * (height - frame.top - frame.bottom);
  // Of more periods than there is room for, every second is named or fewer, the last of them always.
  const tickWide = Math.max(...ticks.map(lengthOf), 0) + 4;
  const every = Math.max(1, Math.ceil((tickWide * ticks.length) / (right - left)));
  const across = (value: number, wide: number) =>
    strokeOf(wide, [left, y(value)], [right, y(value)]);
  return {
    width,
    height,
    legend: [
      ...lines.map(({ label }, n) => entryOf(label, n)),
      ...(band === undefined ? [] : [bandEntry(band.label)]),
    ],
    marks: [
      ...(band === undefined
        ? []
        : [
            bandBox({ x: left, y: y(band.max) }, right - left, y(band.min) - y(band.max)),
            across(band.min, 1),
            across(band.max, 1),
          ]),
      ...steps.flatMap((step) => [
        { ...across(step, 0.5), isFaint: true },
        words(String(step), left - 6, y(step) + 4, 'end'),
      ]),
      ...ticks.flatMap((tick, n) =>
        (ticks.length - 1 - n) % every === 0 ? [words(tick, x(n), height - 6, 'middle')] : [],
      ),
      ...lines.flatMap(({ values: of }, n) =>
        lineOf(
          of.map((value, at) => (value === null ? undefined : { x: x(at), y: y(value) })),
          looks[n % looks.length] ?? plain,
        ),
      ),
    ],
  };
}

/** Through the points that are there; where one is not, it begins anew. */
function lineOf(
  points: readonly (Point | undefined)[],
  { width, dash, mark }: Look,
): readonly PictureMark[] {
  const runs = points.reduce<readonly (readonly Point[])[]>(
    (all, point) =>
      point === undefined ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), point]],
    [[]],
  );
  return [
    ...runs.flatMap((run): readonly PictureMark[] =>
      run.length < 2
        ? []
        : [{ kind: 'line', points: run, width, ...(dash === undefined ? {} : { dash }) }],
    ),
    ...points.flatMap((point) => (point === undefined ? [] : mark(point))),
  ];
}

function entryOf(label: string, n: number): LegendEntry {
  const middle = [
    { x: 0, y: 7 },
    { x: 12, y: 7 },
    { x: 24, y: 7 },
  ];
  const [from, at, to] = middle;
  const look = looks[n % looks.length] ?? plain;
  const stroke: readonly PictureMark[] = lineOf([from, to], { ...look, mark: () => [] });
  return { label, marks: [...stroke, ...(at === undefined ? [] : look.mark(at))] };
}

function bandEntry(label: string): LegendEntry {
  return {
    label,
    marks: [
      bandBox({ x: 0, y: 1 }, 24, 12),
      strokeOf(1, [0, 1], [24, 1]),
      strokeOf(1, [0, 13], [24, 13]),
    ],
  };
}

function bandBox(at: Point, width: number, high: number): PictureMark {
  const measures = { width, height: Math.max(high, 1) };
  return { kind: 'box', at, ...measures, fill: bandPattern, isFaint: true };
}

/** A whole number of steps up to at least the most: what a scale is marked at. */
function stepsTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 3;
  const tens = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max([1, 2, 5, 10].map((one) => one * tens).find((one) => one >= rough) ?? 1, 1);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, n) => n * step);
}
