import { Button } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { meetingsAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { hrefOf } from '../../router/route.ts';
import { caseText } from '../../text/case-text.ts';

interface RaiseAgainProps {
  readonly view: CaseView;
}

/** An ended case comes back as a new one, at the next meeting, that points to it. */
export function RaiseAgain({ view }: RaiseAgainProps) {
  const { teamId, reference } = view;
  const meetings = useView(meetingsAddress(teamId, 'upcoming'));
  if (meetings.status !== 'ready') return null;
  const next = meetings.view.rows.find(({ head }) => head.status !== 'cancelled')?.head;
  if (next === undefined) return <Quiet>{caseText.noMeetingToRaiseAt}</Quiet>;
  const { meetingId } = next;
  return (
    <div>
      <Button as="a" href={hrefOf({ page: 'raise', teamId, meetingId, previous: reference })}>
        {caseText.raiseAgain}
      </Button>
    </div>
  );
}
