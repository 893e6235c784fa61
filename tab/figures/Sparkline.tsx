import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrendView } from '../../shared/reports/views/view.ts';
import { pathOf } from './path-of.ts';

const useStyles = makeStyles({
  // In one colour that the host's themes and forced colours know as text: the line has no other to be told from.
  line: {
    display: 'block',
    width: '100%',
    height: '28px',
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** The box that is drawn in: as wide as the tile, whatever that is. */
const width = 100;
const height = 28;
const margin = 4;

interface SparklineProps {
  readonly label: string;
  readonly trend: readonly TrendView[];
}

/** A figure through the last periods, from nought; the last dot is the number beside it. */
export function Sparkline({ label, trend }: SparklineProps) {
  const styles = useStyles();
  const most = Math.max(...trend.map(({ figure }) => figure.value ?? 0), 1);
  const points = trend.map(({ figure: { value } }, n) =>
    value === undefined
      ? undefined
      : {
          x: margin + (n / (trend.length - 1)) * (width - 2 * margin),
          y: height - margin - (value / most) * (height - 2 * margin),
        },
  );
  const last = points.at(-1);
  return (
    <svg
      role="img"
      aria-label={`${label}: ${trend.map((one) => `${one.text} ${one.figure.text}`).join(', ')}`}
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={pathOf(points)} strokeWidth={1.5} vectorEffect="non-scaling-stroke" />
      {last !== undefined && (
        <path d={`M${last.x} ${last.y}h0`} strokeWidth={6} vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  );
}
