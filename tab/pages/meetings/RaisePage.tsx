import type { RaiseChoices } from '../../../shared/meetings/call/view.ts';
import type { MeetingHead } from '../../../shared/meetings/view.ts';
import { useMay } from '../../client/me.ts';
import { fkSlotAddress, meetingAddress } from '../../client/addresses.ts';
import { useView, type Viewed } from '../../client/useView.ts';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { goTo } from '../../router/useRoute.ts';
import { RaiseSheet } from '../../raise/RaiseSheet.tsx';

interface RaisePageProps {
  readonly teamId: string;
  readonly meetingId: string;
  /** The ended case that is raised again. */
  readonly previous?: string;
}

/** Raises a case to a meeting; FK's contact, who does not see the meeting, to FK's part of it (handbook §4). */
export function RaisePage(props: RaisePageProps) {
  return useMay(props.teamId)('read-meeting') ? <ToMeeting {...props} /> : <ToFkSlot {...props} />;
}

function ToMeeting(props: RaisePageProps) {
  return <Raising {...props} of={useView(meetingAddress(props.teamId, props.meetingId))} />;
}

function ToFkSlot(props: RaisePageProps) {
  return <Raising {...props} of={useView(fkSlotAddress(props.teamId))} />;
}

interface Raised {
  readonly head: MeetingHead;
  readonly choices: RaiseChoices;
}

function Raising({
  teamId,
  meetingId,
  previous,
  of: place,
}: RaisePageProps & { readonly of: Viewed<Raised> }) {
  return (
    <ViewGate of={place}>
      {(view) => (
        <RaiseSheet
          head={view.head}
          choices={view.choices}
          previous={previous}
          onDone={() =>
            goTo(
              previous === undefined
                ? { page: 'meeting', teamId, meetingId }
                : { page: 'case', teamId, reference: previous },
            )
          }
        />
      )}
    </ViewGate>
  );
}
