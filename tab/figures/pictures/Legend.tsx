import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

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
  readonly of: readonly { readonly label: string; readonly mark: ReactNode }[];
}

/** What each mark of a picture stands for, in words beside it. */
export function Legend({ of: entries }: LegendProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ label, mark }) => (
        <li key={label} className={styles.entry}>
          <svg aria-hidden width="24" height="14" viewBox="0 0 24 14" className={styles.mark}>
            {mark}
          </svg>
          <Caption1>{label}</Caption1>
        </li>
      ))}
    </ul>
  );
}
