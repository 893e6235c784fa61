import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ink, PictureMark, Point } from '../../../shared/reports/drawing/marks.ts';

const useStyles = makeStyles({
  strong: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  ground: {
    color: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { color: 'Canvas' },
  },
});

interface MarksProps {
  readonly of: readonly PictureMark[];
  readonly fillOf: (pattern: number) => string;
}

/** What a picture is drawn of, in the colours of the theme. */
export function Marks({ of: marks, fillOf }: MarksProps) {
  return marks.map((mark, n) => <MarkOf key={n} mark={mark} fillOf={fillOf} />);
}

function MarkOf({ mark, fillOf }: { readonly mark: PictureMark } & Pick<MarksProps, 'fillOf'>) {
  const styles = useStyles();
  const classes: Record<Ink, string | undefined> = { ...styles, text: undefined };
  switch (mark.kind) {
    case 'line':
      return (
        <polyline
          points={pointsOf(mark.points)}
          fill="none"
          stroke="currentColor"
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(' ')}
          opacity={mark.isFaint === true ? 0.4 : undefined}
        />
      );
    case 'box': {
      const { at, width, height, fill, frame, isFaint } = mark;
      return (
        <rect
          {...{ ...at, width, height }}
          className={typeof fill === 'string' ? classes[fill] : undefined}
          fill={filledWith(fill, fillOf)}
          stroke={frame === undefined ? undefined : 'currentColor'}
          strokeWidth={frame}
          opacity={isFaint === true ? 0.4 : undefined}
        />
      );
    }
    case 'shape':
      return <polygon points={pointsOf(mark.points)} fill="currentColor" />;
    case 'dot':
      return <circle cx={mark.at.x} cy={mark.at.y} r={mark.radius} fill="currentColor" />;
    case 'words':
      return (
        <text {...mark.at} textAnchor={mark.from}>
          {mark.text}
        </text>
      );
  }
}

function filledWith(fill: Ink | number | undefined, fillOf: MarksProps['fillOf']): string {
  if (fill === undefined) return 'none';
  return typeof fill === 'number' ? fillOf(fill) : 'currentColor';
}

function pointsOf(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}
