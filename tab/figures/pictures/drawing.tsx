import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // All that is drawn is in the colour of text, which themes and forced colours change by themselves: marks are told apart
  // by form and pattern, never by colour alone.
  svg: {
    display: 'block',
    width: '100%',
    height: 'auto',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    // A drawing keeps its colour where others' are forced.
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '@media print': { maxHeight: '130px', width: 'auto', maxWidth: '100%' },
    '& text': { fill: 'currentColor' },
  },
  strong: {
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

/** How wide a picture is drawn: in a side panel at most, and on a page. It is scaled to what there is. */
export const widths = { narrow: 236, wide: 480 };

interface DrawingProps {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A picture with its name; what it shows stands in the tables behind it. */
export function Drawing({ name, width, height, children }: DrawingProps) {
  const styles = useStyles();
  return (
    <svg
      role="img"
      aria-label={name}
      className={styles.svg}
      style={{ maxWidth: `${width * 1.2}px` }}
      viewBox={`0 0 ${width} ${height}`}
    >
      {children}
    </svg>
  );
}

/** In the colour of what is to be looked at first. */
export function Strong({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <g className={styles.strong}>{children}</g>;
}

/** A whole number of steps up to at least the most: what a scale is marked at. */
export function stepsTo(most: number): readonly number[] {
  const rough = Math.max(most, 1) / 3;
  const tens = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max([1, 2, 5, 10].map((one) => one * tens).find((one) => one >= rough) ?? 1, 1);
  return Array.from({ length: Math.ceil(Math.max(most, 1) / step) + 1 }, (_, n) => n * step);
}
