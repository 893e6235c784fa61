import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    height: '12px',
    minWidth: '2px',
    backgroundColor: tokens.colorBrandForeground1,
    borderRadius: `0 ${tokens.borderRadiusSmall} ${tokens.borderRadiusSmall} 0`,
    forcedColorAdjust: 'none',
    printColorAdjust: 'exact',
  },
});

interface FigureBarProps {
  readonly value: number | undefined;
  /** What the whole width is: what it is a part of, or the most of what is counted beside it. */
  readonly most: number;
}

/**
 * One bar of a table, on the scale of the table. Our own rather than Fluent's charts: those put hidden tab stops around
 * every bar (axe: aria-hidden-focus) and say each number a second time, and weigh a third of all the rest.
 */
export function FigureBar({ value, most }: FigureBarProps) {
  const styles = useStyles();
  if (value === undefined || value <= 0) return null;
  return <div aria-hidden className={styles.bar} style={{ width: `${(value / most) * 100}%` }} />;
}
