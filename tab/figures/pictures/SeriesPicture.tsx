import type { ReactNode } from 'react';
import type { Picture } from '../../../shared/reports/views/picture.ts';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { Drawing, stepsTo, widths } from './drawing.tsx';
import { Legend } from './Legend.tsx';
import { pathOf } from '../path-of.ts';
import { usePatterns } from './patterns.tsx';

type Series = Extract<Picture, { kind: 'series' }>;

const height = 180;
const frame = { top: 8, right: 10, bottom: 24, left: 24 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How each line is drawn: its stroke, and the mark at each period. */
const looks: readonly { dash?: string; width: number; mark: (at: Point) => ReactNode }[] = [
  { width: 1.5, mark: ({ x, y }) => <circle cx={x} cy={y} r="3.5" fill="currentColor" /> },
  {
    dash: '5 3',
    width: 1.5,
    mark: ({ x, y }) => <rect x={x - 3} y={y - 3} width="6" height="6" fill="currentColor" />,
  },
  {
    width: 3,
    mark: ({ x, y }) => <path d={`M${x} ${y - 4.5}l4.5 8h-9z`} fill="currentColor" />,
  },
  {
    dash: '1.5 3',
    width: 1.5,
    mark: ({ x, y }) => (
      <path d={`M${x - 3} ${y - 3}l6 6m0 -6l-6 6`} stroke="currentColor" strokeWidth="1.5" />
    ),
  },
];

interface SeriesPictureProps {
  readonly of: Series;
  readonly name: string;
}

/** Lines through the periods, against the range that the ongoing cases are to stay within. */
export function SeriesPicture({ of: series, name }: SeriesPictureProps) {
  const { ticks, lines, band } = series;
  const width = useIsNarrow() ? widths.narrow : widths.wide;
  const { fillOf, definitions } = usePatterns();
  const values = lines.flatMap((line) => line.values.map((value) => value ?? 0));
  const steps = stepsTo(Math.max(...values, band?.max ?? 0));
  const most = steps.at(-1) ?? 1;
  const x = (n: number): number =>
    frame.left + ((n + 0.5) / ticks.length) * (width - frame.left - frame.right);
  const y = (value: number): number =>
    height - frame.bottom - (value / most) * (height - frame.top - frame.bottom);
  // Of many periods every second is named in a side panel, the last of them always.
  const every = ticks.length > 5 && width === widths.narrow ? 2 : 1;
  return (
    <>
      <Legend
        of={[
          ...lines.map(({ label }, n) => ({ label, mark: markOf(n) })),
          ...(band === undefined
            ? []
            : [
                {
                  label: band.label,
                  mark: (
                    <>
                      <rect y="1" width="24" height="12" fill={fillOf(5)} opacity="0.35" />
                      <path d="m0 1h24m0 12h-24" stroke="currentColor" />
                    </>
                  ),
                },
              ]),
        ]}
      />
      <Drawing name={name} width={width} height={height}>
        {definitions}
        {band !== undefined && (
          <>
            <rect
              x={frame.left}
              y={y(band.max)}
              width={width - frame.left - frame.right}
              height={Math.max(y(band.min) - y(band.max), 1)}
              fill={fillOf(5)}
              opacity="0.35"
            />
            <path
              d={[band.min, band.max]
                .map((end) => `M${frame.left} ${y(end)}H${width - frame.right}`)
                .join('')}
              stroke="currentColor"
              strokeWidth="1"
            />
          </>
        )}
        {steps.map((step) => (
          <g key={step}>
            <path
              d={`M${frame.left} ${y(step)}H${width - frame.right}`}
              stroke="currentColor"
              strokeWidth="0.5"
              opacity="0.4"
            />
            <text x={frame.left - 6} y={y(step) + 4} textAnchor="end">
              {step}
            </text>
          </g>
        ))}
        {ticks.map(
          (tick, n) =>
            (ticks.length - 1 - n) % every === 0 && (
              <text key={tick} x={x(n)} y={height - 6} textAnchor="middle">
                {tick}
              </text>
            ),
        )}
        {lines.map(({ label, values: of }, n) => {
          const points = of.map((value, at) =>
            value === undefined ? undefined : { x: x(at), y: y(value) },
          );
          const look = looks[n % looks.length];
          return (
            <g key={label}>
              <path
                d={pathOf(points)}
                fill="none"
                stroke="currentColor"
                strokeWidth={look?.width}
                strokeDasharray={look?.dash}
              />
              {points.map(
                (point, at) => point !== undefined && <g key={at}>{look?.mark(point)}</g>,
              )}
            </g>
          );
        })}
      </Drawing>
    </>
  );
}

function markOf(n: number): ReactNode {
  const look = looks[n % looks.length];
  return (
    <>
      <path
        d="m0 7h24"
        stroke="currentColor"
        strokeWidth={look?.width}
        strokeDasharray={look?.dash}
      />
      {look?.mark({ x: 12, y: 7 })}
    </>
  );
}
