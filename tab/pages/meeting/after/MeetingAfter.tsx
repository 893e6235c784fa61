import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { MeetingHeading } from '../../../call/MeetingHeading.tsx';
import { codeFrom } from '../../../client/code.ts';
import { AfterList } from '../../../lists/AfterList.tsx';
import { LoadingPage } from '../../../parts/LoadingPage.tsx';
import { Opening } from '../../../parts/Opening.tsx';
import { PageFrame } from '../../../parts/PageFrame.tsx';
import { Warnings } from '../../../parts/Warnings.tsx';
import { text } from '../../../text/text.ts';
import { Afterwards } from './Afterwards.tsx';
import { Minutes } from './Minutes.tsx';

const correct = codeFrom(() => import('../correct/CorrectPage.tsx'));

interface MeetingAfterProps {
  readonly view: MeetingView;
}

/** The meeting when it is over: one's own part first, and then the minutes, which whoever leads the team may put right. */
export function MeetingAfter({ view }: MeetingAfterProps) {
  const [correcting, setCorrecting] = useState(false);
  const { minutes } = view;
  if (minutes === undefined) return <LoadingPage />;
  if (correcting && view.can.correct)
    return (
      <Opening of={correct}>
        {({ CorrectPage }) => <CorrectPage view={view} onBack={() => setCorrecting(false)} />}
      </Opening>
    );
  return (
    <PageFrame
      wide
      title={view.head.title}
      lead={<MeetingHeading head={view.head} />}
      actions={
        view.can.correct && <Button onClick={() => setCorrecting(true)}>{text.correct.open}</Button>
      }
    >
      <Warnings of={[minutes.reminder]} intent="info" />
      <AfterList teamId={view.head.teamId} meetingId={view.head.meetingId} />
      {view.afterwards !== undefined && (
        <Afterwards teamId={view.head.teamId} afterwards={view.afterwards} />
      )}
      <Minutes minutes={minutes} />
    </PageFrame>
  );
}
