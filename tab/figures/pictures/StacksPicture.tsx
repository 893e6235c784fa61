import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Picture } from '../../../shared/reports/views/picture.ts';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { Drawing, widths } from './drawing.tsx';
import { Legend } from './Legend.tsx';
import { usePatterns } from './patterns.tsx';

const rowHeight = 46;
const barTop = 18;
const barHeight = 20;
/** A part narrower than this has no room for its number. */
const roomForNumber = 18;

const useStyles = makeStyles({
  ground: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
});

interface StacksPictureProps {
  readonly of: Extract<Picture, { kind: 'stacks' }>;
  readonly name: string;
}

/** Bars of parts, each under its own words, which have all the width of a side panel that way. */
export function StacksPicture({ of: { parts, rows, even }, name }: StacksPictureProps) {
  const width = useIsNarrow() ? widths.narrow : widths.wide;
  const { fillOf, definitions } = usePatterns();
  const used = parts.map((_, part) => rows.some(({ values }) => (values[part] ?? 0) > 0));
  const most = Math.max(...rows.map(({ values }) => sum(values)), 1);
  const height = rows.length * rowHeight;
  return (
    <>
      <Legend
        of={[
          ...parts.flatMap((label, part) =>
            used[part] === true
              ? [
                  {
                    label,
                    mark: (
                      <rect
                        x="0.5"
                        y="0.5"
                        width="23"
                        height="13"
                        fill={fillOf(part)}
                        stroke="currentColor"
                      />
                    ),
                  },
                ]
              : [],
          ),
          ...(even === undefined
            ? []
            : [
                {
                  label: even.label,
                  mark: <path d="m6 0v14m12 -14v14" stroke="currentColor" strokeWidth="2" />,
                },
              ]),
        ]}
      />
      <Drawing name={name} width={width} height={height}>
        {definitions}
        {rows.map(({ label, values }, n) => {
          const whole = even === undefined ? most : Math.max(sum(values), 1);
          const scale = (width - 2) / whole;
          let at = 1;
          return (
            <g key={label} transform={`translate(0 ${n * rowHeight})`}>
              <text x="0" y="12">
                {label} ({sum(values)})
              </text>
              {values.map((value, part) => {
                const [from, long] = [at, value * scale];
                at += long;
                return (
                  value > 0 && (
                    <Fragment key={part}>
                      <rect
                        x={from}
                        y={barTop}
                        width={long}
                        height={barHeight}
                        fill={fillOf(part)}
                        stroke="currentColor"
                      />
                      {long >= roomForNumber && <Numbered x={from + long / 2} value={value} />}
                    </Fragment>
                  )
                );
              })}
              {even !== undefined && (
                <path
                  d={[even.from, even.to]
                    .map(
                      (end) => `M${1 + (end / 100) * (width - 2)} ${barTop - 4}v${barHeight + 8}`,
                    )
                    .join('')}
                  stroke="currentColor"
                  strokeWidth="2"
                />
              )}
            </g>
          );
        })}
      </Drawing>
    </>
  );
}

/** On a ground of the page's own, so that it is read on any pattern. */
function Numbered({ x, value }: { readonly x: number; readonly value: number }) {
  const styles = useStyles();
  const wide = String(value).length * 7 + 6;
  return (
    <>
      <rect
        x={x - wide / 2}
        y={barTop + 3}
        width={wide}
        height={barHeight - 6}
        className={styles.ground}
      />
      <text x={x} y={barTop + 14.5} textAnchor="middle">
        {value}
      </text>
    </>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
