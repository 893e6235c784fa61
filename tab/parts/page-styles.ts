import { makeStyles, tokens } from '@fluentui/react-components';

/** Where a page stands, also before it is there: what comes later comes in the same place. */
export const usePageStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    '@media (max-width: 480px)': { gap: tokens.spacingVerticalM },
  },
  page: {
    maxWidth: '880px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 480px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXL}`,
    },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  wide: { maxWidth: '1160px' },
  // What a page is about, and beside it what belongs to it.
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 400px)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: tokens.spacingVerticalM,
    },
  },
});
