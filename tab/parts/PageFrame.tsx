import { Body1, makeStyles, mergeClasses, Title3, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '880px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXXL}`,
    '@media (max-width: 480px)': {
      gap: tokens.spacingVerticalM,
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXL}`,
    },
    '@media print': { padding: 0, maxWidth: 'none' },
  },
  wide: { maxWidth: '1160px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 480px)': { padding: `0 ${tokens.spacingHorizontalXS}` },
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  title: {
    margin: 0,
    overflowWrap: 'anywhere',
    // It has the focus where the page has just come: nothing of it is pressed.
    outlineStyle: 'none',
    '@media (max-width: 480px)': {
      fontSize: tokens.fontSizeBase500,
      lineHeight: tokens.lineHeightBase500,
    },
  },
  lead: { color: tokens.colorNeutralForeground2 },
});

interface PageFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A page: its one h1, what can be done with the whole of it, and its sections. */
export function PageFrame({ title, lead, actions, wide = false, children }: PageFrameProps) {
  const styles = useStyles();
  useEffect(() => {
    document.title = `${title} – ${text.app.name}`;
  }, [title]);
  return (
    <div className={mergeClasses(styles.page, wide && styles.wide)}>
      <header className={styles.head}>
        <div className={styles.words}>
          <Title3 as="h1" className={styles.title}>
            {title}
          </Title3>
          {lead !== undefined && <Body1 className={styles.lead}>{lead}</Body1>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
