import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { PanelRightRegular } from '@fluentui/react-icons/svg/panel-right';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { DraftsOf } from '../drafts/DraftsOf.tsx';
import { UnsentHere } from '../forms/UnsentHere.tsx';
import { EmptyState } from '../parts/EmptyState.tsx';
import { PageHeading } from '../parts/page-heading.ts';
import { useHasRoomBeside } from '../parts/useWidth.ts';
import { hrefOf, listOf, type ListRoute } from '../router/route.ts';
import { caseText } from '../text/case-text.ts';
import { ListPlace } from './list-place.ts';

const pane = {
  position: 'sticky',
  top: 0,
  minWidth: 0,
  maxHeight: '100vh',
  overflowY: 'auto',
  '@media print': { position: 'static', maxHeight: 'none' },
} as const;

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(360px, 5fr) minmax(0, 8fr)',
    alignItems: 'start',
    maxWidth: '1600px',
    margin: '0 auto',
    '@media print': { display: 'block' },
  },
  list: { ...pane, '@media print': { display: 'none' } },
  opened: {
    ...pane,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minHeight: 'calc(100vh - 80px)',
  },
  close: {
    display: 'flex',
    justifyContent: 'flex-end',
    // On the line of the heading below it, and over it.
    position: 'relative',
    zIndex: 1,
    height: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    '@media print': { display: 'none' },
  },
  nothing: { paddingTop: '96px' },
});

const words = caseText.list;

interface CaseBesideProps {
  readonly list: ListRoute;
  /** The page of the case that is open. */
  readonly opened: ReactNode;
  /** False when the list is not to be had: then there is nothing to choose from. */
  readonly hasList: boolean;
  /** The page of the list. */
  readonly children: ReactNode;
}

/**
 * A list, and beside it the case that is open, where there is room for both; otherwise the one that the address is of.
 * No case opens by itself: that somebody has read it is logged.
 */
export function CaseBeside({ list, opened, hasList, children }: CaseBesideProps) {
  const styles = useStyles();
  const hasRoom = useHasRoomBeside();
  const { teamId, reference } = list;
  const rows = useRef<HTMLDivElement>(null);
  const [cameTo] = useState(reference);
  const [hasChosen, setHasChosen] = useState(false);
  if (!hasChosen && reference !== cameTo) setHasChosen(true);
  useFocusOnClosed(rows, reference);
  const caseOpen = reference !== undefined && (
    // As on the case's own page: what is typed in one place is there in the other.
    <DraftsOf page={hrefOf({ page: 'case', teamId, reference })}>
      <UnsentHere key={`unsent ${reference}`} />
      <PageHeading key={reference} value={hasChosen ? 'chosen' : 'page'}>
        {opened}
      </PageHeading>
    </DraftsOf>
  );
  const isBeside = hasRoom && (hasList || caseOpen !== false);
  // One tree for both widths: what is chosen, searched for and typed stays when a panel opens beside the tab.
  return (
    <div className={isBeside ? styles.both : undefined}>
      {(hasRoom || caseOpen === false) && (
        <div key="list" ref={rows} className={isBeside ? styles.list : undefined}>
          <ListPlace value={hasRoom ? list : undefined}>
            <PageHeading value={caseOpen === false ? 'page' : 'beside'}>{children}</PageHeading>
          </ListPlace>
        </div>
      )}
      {isBeside && caseOpen === false && (
        <div key="nothing" className={styles.opened}>
          <div className={styles.nothing}>
            <EmptyState icon={<PanelRightRegular />}>{words.chooseOne}</EmptyState>
          </div>
        </div>
      )}
      {caseOpen !== false && (
        <section
          key="opened"
          aria-label={hasRoom ? reference : undefined}
          className={hasRoom ? styles.opened : undefined}
        >
          {hasRoom && (
            <div className={styles.close}>
              <Button
                as="a"
                appearance="subtle"
                icon={<Dismiss20Regular />}
                aria-label={words.close(reference)}
                title={words.close(reference)}
                href={hrefOf(listOf(list))}
              />
            </div>
          )}
          {caseOpen}
        </section>
      )}
    </div>
  );
}

/** Who closes a case goes on in the list where they were. */
function useFocusOnClosed(
  rows: RefObject<HTMLElement | null>,
  reference: string | undefined,
): void {
  const before = useRef(reference);
  useEffect(() => {
    const closed = before.current;
    before.current = reference;
    if (closed === undefined || reference !== undefined) return;
    const links = rows.current?.querySelectorAll<HTMLElement>('a[data-case]') ?? [];
    [...links].find(({ dataset }) => dataset['case'] === closed)?.focus();
  }, [rows, reference]);
}
