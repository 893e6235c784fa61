import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
  },
  // Flex rather than a grid: the second column begins at the same place whether a row has an action or not.
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    // `Arbetsförmedlingen` is not broken: the action goes below where there is no room for both.
    flex: '1 1 160px',
    minWidth: 0,
  },
  action: { flexShrink: 0, whiteSpace: 'nowrap' },
  label: { flex: '0 1 320px', minWidth: 0, overflowWrap: 'anywhere' },
  reference: { flex: '0 0 auto', maxWidth: '100%' },
  said: { flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface LabelledLineProps {
  readonly label: ReactNode;
  /** The label is a case's: all of them are as long, and what is said of them begins at the same place by itself. */
  readonly reference?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Who, and what about them; under each other where it is narrow. */
export function LabelledLine(props: LabelledLineProps) {
  const { label, reference = false, action, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <Body1Strong className={mergeClasses(styles.label, reference && styles.reference)}>
          {label}
        </Body1Strong>
        <div className={styles.said}>{children}</div>
      </div>
      {action !== undefined && action !== false && <div className={styles.action}>{action}</div>}
    </div>
  );
}
