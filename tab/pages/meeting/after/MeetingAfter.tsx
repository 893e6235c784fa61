import { Button, makeStyles } from '@fluentui/react-components';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { MeetingHeading } from '../../../call/MeetingHeading.tsx';
import { codeFrom } from '../../../client/code.ts';
import { AfterList } from '../../../lists/AfterList.tsx';
import { LoadingPage } from '../../../parts/LoadingPage.tsx';
import { Opening } from '../../../parts/Opening.tsx';
import { PageFrame } from '../../../parts/PageFrame.tsx';
import { Warnings } from '../../../parts/Warnings.tsx';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';
import { Afterwards } from './Afterwards.tsx';
import { Minutes } from './Minutes.tsx';

const useStyles = makeStyles({
  // The minutes are printed, and not what is left to do on the page.
  onScreen: { display: 'contents', '@media print': { display: 'none' } },
});

const correct = codeFrom(() => import('../correct/CorrectPage.tsx'));

interface MeetingAfterProps {
  readonly view: MeetingView;
  readonly correcting: boolean;
}

/** The meeting when it is over: one's own part first, and then the minutes, which whoever leads the team may put right. */
export function MeetingAfter({ view, correcting }: MeetingAfterProps) {
  const styles = useStyles();
  const { minutes } = view;
  const { teamId, meetingId } = view.head;
  if (minutes === undefined) return <LoadingPage />;
  if (correcting && view.can.correct)
    return <Opening of={correct}>{({ CorrectPage }) => <CorrectPage view={view} />}</Opening>;
  return (
    <PageFrame
      wide
      title={view.head.title}
      lead={<MeetingHeading head={view.head} />}
      actions={
        view.can.correct && (
          <div className={styles.onScreen}>
            <Button as="a" href={hrefOf({ page: 'correct', teamId, meetingId })}>
              {text.correct.open}
            </Button>
          </div>
        )
      }
    >
      <Warnings of={[minutes.reminder]} intent="info" />
      <div className={styles.onScreen}>
        <AfterList teamId={teamId} meetingId={meetingId} />
        {view.afterwards !== undefined && (
          <Afterwards teamId={teamId} afterwards={view.afterwards} />
        )}
      </div>
      <Minutes minutes={minutes} />
    </PageFrame>
  );
}
