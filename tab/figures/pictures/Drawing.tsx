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
});

interface DrawingProps {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** A picture with its name, scaled to what room there is; what it shows stands in the tables behind it. */
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
