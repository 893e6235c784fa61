import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '880px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalXL,
  },
});

/** The shape of a page while it is fetched. */
export function LoadingPage() {
  const styles = useStyles();
  return (
    <Skeleton className={styles.lines} aria-label={text.state.loading} aria-busy>
      <SkeletonItem size={28} style={{ width: '60%' }} />
      <SkeletonItem size={16} style={{ width: '40%' }} />
      <SkeletonItem size={96} />
      <SkeletonItem size={96} />
      <SkeletonItem size={16} />
      <SkeletonItem size={16} style={{ width: '80%' }} />
    </Skeleton>
  );
}
