import { Body1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePageStyles } from './page-styles.ts';
import { PageTitle } from './PageTitle.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    '@media (max-width: 480px)': { padding: `0 ${tokens.spacingHorizontalXS}` },
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
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
  const page = usePageStyles();
  return (
    <div className={mergeClasses(page.column, page.page, wide && page.wide)}>
      <header className={styles.head}>
        <div className={styles.words}>
          <PageTitle title={title} />
          {lead !== undefined && <Body1 className={styles.lead}>{lead}</Body1>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}
