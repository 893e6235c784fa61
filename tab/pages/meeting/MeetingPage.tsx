import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { meetingAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { MeetingAfter } from './after/MeetingAfter.tsx';
import { MeetingBefore } from './MeetingBefore.tsx';
import { MeetingOpen } from './MeetingOpen.tsx';

/** Others' answers and decisions are to be seen within three seconds, on a slow line too. */
const everyMs = 1500;

interface MeetingPageProps {
  readonly teamId: string;
  readonly meetingId: string;
  /** One has come to put the minutes right. */
  readonly correcting: boolean;
}

/** A meeting, live: before, during and after it is held. */
export function MeetingPage({ teamId, meetingId, correcting }: MeetingPageProps) {
  const meeting = useView(meetingAddress(teamId, meetingId), everyMs);
  return (
    <ViewGate of={meeting}>
      {(view) => <MeetingByStatus view={view} correcting={correcting} />}
    </ViewGate>
  );
}

interface MeetingByStatusProps {
  readonly view: MeetingView;
  readonly correcting: boolean;
}

function MeetingByStatus({ view, correcting }: MeetingByStatusProps) {
  switch (view.head.status) {
    case 'planned':
    case 'called':
    case 'cancelled':
      return <MeetingBefore view={view} />;
    case 'open':
      return <MeetingOpen view={view} />;
    case 'closed':
      return <MeetingAfter view={view} correcting={correcting} />;
  }
}
