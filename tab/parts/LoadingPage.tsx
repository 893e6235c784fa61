import {
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components';
import { text } from '../text/text.ts';
import { usePageStyles } from './page-styles.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

interface LoadingPageProps {
  /** Within a page whose heading is there already. */
  readonly inside?: boolean;
}

/** The shape of a page while it is fetched, where it will be: its heading, and rows on cards. */
export function LoadingPage({ inside = false }: LoadingPageProps) {
  const page = usePageStyles();
  return (
    <Skeleton
      className={mergeClasses(page.column, !inside && page.page)}
      aria-label={text.state.loading}
      aria-busy
    >
      {!inside && (
        <div>
          <SkeletonItem size={28} style={{ width: '60%' }} />
          <SkeletonItem size={16} style={{ width: '40%', marginTop: 8 }} />
        </div>
      )}
      <Card rows={2} />
      <Card rows={4} />
    </Skeleton>
  );
}

function Card({ rows }: { readonly rows: number }) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <SkeletonItem size={20} style={{ width: '30%' }} />
      {Array.from({ length: rows }, (_, row) => (
        <div key={row}>
          <SkeletonItem size={16} style={{ width: '70%' }} />
          <SkeletonItem size={12} style={{ width: '45%', marginTop: 6 }} />
        </div>
      ))}
    </div>
  );
}
