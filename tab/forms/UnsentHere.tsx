import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isInSight } from '../drafts/drafts.ts';
import { useUnseenDrafts } from '../drafts/useUnseenDrafts.ts';
import { text } from '../text/text.ts';
import { UnsentDrafts } from './UnsentDrafts.tsx';

const useStyles = makeStyles({
  place: {
    maxWidth: '880px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} 0`,
    '@media (max-width: 480px)': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    },
    '@media print': { display: 'none' },
  },
});

/**
 * What is typed on this page and not sent, and told nowhere else: its form has been closed, or is gone with what it was
 * about, whoever did that.
 */
export function UnsentHere() {
  const styles = useStyles();
  const unseen = useUnseenDrafts();
  const untold = useMemo(() => unseen.filter(({ key }) => !isInSight('line', key)), [unseen]);
  return (
    <div role="status">
      {untold.length > 0 && (
        <div className={styles.place}>
          <UnsentDrafts said={text.draft.unsent} drafts={untold} />
        </div>
      )}
    </div>
  );
}
