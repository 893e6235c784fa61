import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { endedCasesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { caseText } from '../../text/case-text.ts';
import { text } from '../../text/text.ts';
import { CaseRows } from './CaseRows.tsx';
import { NotToBeHad } from './NotToBeHad.tsx';

const useStyles = makeStyles({
  next: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
});

interface MoreEndedProps {
  readonly teamId: string;
  readonly after: string;
}

/** The ended cases after those above, once they are asked for; under them the next. */
export function MoreEnded({ teamId, after }: MoreEndedProps) {
  const [asked, setAsked] = useState(false);
  if (asked) return <NextEnded teamId={teamId} after={after} />;
  return (
    <div>
      <Button onClick={() => setAsked(true)}>{caseText.list.more}</Button>
    </div>
  );
}

function NextEnded({ teamId, after }: MoreEndedProps) {
  const styles = useStyles();
  const next = useView(endedCasesAddress(teamId, after));
  const rows = useFocusOnce(next.status === 'ready');
  switch (next.status) {
    case 'loading':
      return <Body1 role="status">{text.state.loading}</Body1>;
    case 'failed':
      return <NotToBeHad failure={next.failure} retry={next.refresh} />;
    case 'ready':
      return (
        <div ref={rows} className={styles.next}>
          <Stack>
            <Warnings of={next.view.missing ?? []} />
            <CaseRows teamId={teamId} of={next.view.rows} />
            {next.view.moreEnded !== undefined && (
              <MoreEnded teamId={teamId} after={next.view.moreEnded} />
            )}
          </Stack>
        </div>
      );
  }
}

/** The button that was pressed is gone: the first case that came in its place takes the focus, and keeps it to itself. */
function useFocusOnce(isThere: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  useEffect(() => {
    if (!isThere || done.current) return;
    done.current = true;
    place.current?.querySelector('a')?.focus();
  }, [isThere]);
  return place;
}
