import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A block of its own where it takes several lines: on a line of larger letters they would stand as far apart as those.
  quiet: {
    display: 'inline-block',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});

/** Small print: what is good to know but not what one came for. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.quiet}>
      {children}
    </Text>
  );
}
