import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import type { EndingPlace } from '../../../shared/meetings/minutes/view.ts';
import { MeetingHeading } from '../../call/MeetingHeading.tsx';
import { Steady } from '../../inputs/Steady.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { text } from '../../text/text.ts';
import { RunAgenda } from './agenda/RunAgenda.tsx';
import { EndSection } from './EndSection.tsx';
import { LastDecided } from './LastDecided.tsx';
import { LeadSection } from './LeadSection.tsx';
import { AttendanceSection } from './presence/AttendanceSection.tsx';
import { type Chosen, decidedOf, shownOf } from './progress.ts';
import { RoomSection } from './RoomSection.tsx';
import { ShownNow } from './ShownNow.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(300px, 400px)',
    // The agenda beside is longer than the case: what it takes more lies below the rest.
    gridTemplateRows: 'auto 1fr',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'none',
      gap: tokens.spacingVerticalM,
    },
  },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    '@media (max-width: 480px)': { gap: tokens.spacingVerticalM },
  },
  beside: { '@media (min-width: 861px)': { gridColumn: 2, gridRow: '1 / span 2' } },
  progress: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: '180px',
  },
});

interface MeetingDuringProps {
  readonly view: MeetingView;
  /** What one comes back to from where the meeting is ended. */
  readonly back: EndingPlace | undefined;
  readonly onEnd: () => void;
}

/** The meeting as it is held: the case that is taken up, and beside it (below it where it is narrow) the agenda. */
export function MeetingDuring({ view, back, onEnd }: MeetingDuringProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  const [chosen, setChosen] = useState<Chosen | undefined>(
    back?.of === 'item' ? { itemId: back.itemId } : undefined,
  );
  const { decided, all } = decidedOf(view);
  const shown = shownOf(view, chosen);
  const show = useCallback((itemId: string) => setChosen({ itemId }), []);
  const look = useCallback((itemId: string) => setChosen({ itemId, why: 'looks' }), []);
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
      <Steady>
        <LeadSection view={view} />
        <AttendanceSection view={view} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <ShownNow view={view} shown={shown} onChoose={setChosen} />
            <LastDecided view={view} shownId={shown.shownId} onUndo={show} />
          </div>
          <div className={mergeClasses(styles.column, styles.beside)}>
            <RunAgenda
              view={view}
              shownId={shown.shownId}
              nowId={shown.nowId}
              onShow={show}
              onLook={look}
            />
          </div>
          <div className={styles.column}>
            <RoomSection view={view} />
            <EndSection view={view} onEnd={onEnd} />
          </div>
        </div>
      </Steady>
    </PageFrame>
  );
}
