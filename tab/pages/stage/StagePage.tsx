import type { StageView } from '../../../shared/meetings/now/view.ts';
import { stageAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { text } from '../../text/text.ts';
import { Stage } from './Stage.tsx';
import { StageNotice } from './StageNotice.tsx';

/** As often as the meeting itself: the room sees it move when everybody else does. */
const everyMs = 1500;

interface StagePageProps {
  readonly teamId: string;
  readonly meetingId: string;
}

/** The meeting for a whole room, on Teams' stage or a screen: nothing to press, no names, live. */
export function StagePage({ teamId, meetingId }: StagePageProps) {
  const stage = useView(stageAddress(teamId, meetingId), everyMs);
  return <ViewGate of={stage}>{(view) => <StageByStatus view={view} />}</ViewGate>;
}

function StageByStatus({ view }: { readonly view: StageView }) {
  switch (view.status) {
    case 'planned':
    case 'called':
      return (
        <StageNotice view={view} title={text.stage.notStarted} body={text.stage.notStartedText} />
      );
    case 'open':
      return view.now === undefined ? null : <Stage view={view} now={view.now} />;
    case 'closed':
      return <StageNotice view={view} title={text.stage.ended} body={text.stage.endedText} />;
    case 'cancelled':
      return <StageNotice view={view} title={text.stage.cancelled} />;
  }
}
