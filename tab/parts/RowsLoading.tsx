import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The shape of a list in a page that is here already, while the list is fetched. */
export function RowsLoading({ rows = 3 }: { readonly rows?: number }) {
  const styles = useStyles();
  return (
    <Skeleton className={styles.rows} aria-label={text.state.loading} aria-busy>
      {Array.from({ length: rows }, (_, n) => (
        <SkeletonItem key={n} size={32} style={{ width: `${100 - (n % 3) * 15}%` }} />
      ))}
    </Skeleton>
  );
}
