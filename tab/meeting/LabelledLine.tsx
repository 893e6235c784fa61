import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  words: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    flexGrow: 1,
    minWidth: 0,
  },
});

interface LabelledLineProps {
  readonly label: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Who, and what about them; under each other where it is narrow. */
export function LabelledLine({ label, action, children }: LabelledLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Body1Strong>{label}</Body1Strong>
        <div>{children}</div>
      </div>
      {action}
    </div>
  );
}
