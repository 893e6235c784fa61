import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { type LegendEntry, legendField } from '../../../shared/reports/drawing/marks.ts';
import { Marks } from './Marks.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

interface LegendProps {
  readonly of: readonly LegendEntry[];
  readonly fillOf: (pattern: number) => string;
}

/** What each mark of a picture stands for, in words beside it. */
export function Legend({ of: entries, fillOf }: LegendProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ label, marks }) => (
        <li key={label} className={styles.entry}>
          <svg
            aria-hidden
            {...legendField}
            viewBox={`0 0 ${legendField.width} ${legendField.height}`}
            className={styles.mark}
          >
            <Marks of={marks} fillOf={fillOf} />
          </svg>
          <Caption1>{label}</Caption1>
        </li>
      ))}
    </ul>
  );
}
