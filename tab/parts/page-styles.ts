import { makeStyles, tokens } from '@fluentui/react-components';

/** Where a page stands, also before it is there: what comes later comes in the same place. */
export const usePageStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
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
});
