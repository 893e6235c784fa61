import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { CalendarFile } from './CalendarFile.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  fact: { overflowWrap: 'anywhere' },
});

interface MeetingHeadingProps {
  readonly head: MeetingHead;
}

/** When, where and how far it has come; of one that is over or cancelled not how one would have come there. */
export const MeetingHeading = memo(function MeetingHeading({ head }: MeetingHeadingProps) {
  const styles = useStyles();
  const isOver = head.status === 'closed' || head.status === 'cancelled';
  const isAhead = head.status === 'planned' || head.status === 'called';
  return (
    <div className={styles.facts}>
      <StatusBadge head={head} />
      <Body1>{head.when}</Body1>
      {head.place !== undefined && <Body1 className={styles.fact}>{head.place}</Body1>}
      {head.link !== undefined && !isOver && (
        <Link href={head.link} target="_blank" rel="noreferrer">
          {text.meeting.join}
        </Link>
      )}
      {head.lunch !== undefined && !isOver && <Body1>{head.lunch}</Body1>}
      {isAhead && <CalendarFile head={head} />}
      {isAhead && <Quiet>{head.noticeText}</Quiet>}
    </div>
  );
});
