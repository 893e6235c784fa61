import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { text } from '../../text/text.ts';
import { AttendanceSection } from './AttendanceSection.tsx';
import { EndSection } from './EndSection.tsx';
import { MeetingHeading } from '../../call/MeetingHeading.tsx';
import { decidedOf } from './progress.ts';
import { LeadSection } from './LeadSection.tsx';
import { RoomSection } from './RoomSection.tsx';
import { RunAgenda } from './RunAgenda.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 380px)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    '@media (max-width: 480px)': { gap: tokens.spacingVerticalM },
  },
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: '180px',
  },
});

interface MeetingDuringProps {
  readonly view: MeetingView;
  readonly onEnd: () => void;
}

/** The meeting as it is held: what is next on the agenda in focus, attendance beside it (above it where it is narrow). */
export function MeetingDuring({ view, onEnd }: MeetingDuringProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  const [showAttendance, setShowAttendance] = useState(false);
  const { decided, all } = decidedOf(view);
  const attendance = (
    <AttendanceSection
      view={view}
      folded={narrow && !showAttendance}
      onFold={narrow ? () => setShowAttendance(!showAttendance) : undefined}
    />
  );
  return (
    <PageFrame
      wide
      title={view.head.title}
      lead={narrow ? undefined : <MeetingHeading head={view.head} />}
      actions={
        <div className={styles.progress}>
          <Quiet>{view.progressText}</Quiet>
          <ProgressBar
            aria-label={text.meeting.progress}
            thickness="large"
            value={all === 0 ? 1 : decided / all}
          />
        </div>
      }
    >
      <LeadSection view={view} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {narrow && attendance}
          <RunAgenda view={view} />
        </div>
        <div className={styles.column}>
          {!narrow && attendance}
          <RoomSection view={view} />
          <EndSection view={view} onEnd={onEnd} />
        </div>
      </div>
    </PageFrame>
  );
}
