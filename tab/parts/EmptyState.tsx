import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  icon: { color: tokens.colorBrandForeground1, fontSize: '40px', lineHeight: 1 },
  words: { maxWidth: '420px', color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  /** `<BoxRegular />`: those without a size in their name grow to this. */
  readonly icon: ReactElement;
  /** What is not here, and what would make it come, in one sentence. */
  readonly children: ReactNode;
  /** The one next step. */
  readonly next?: ReactNode;
}

/** Where a list would be, when there is nothing in it. */
export function EmptyState({ icon, children, next }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Body1 className={styles.words}>{children}</Body1>
      {next}
    </div>
  );
}
