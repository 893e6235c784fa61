import { useState } from 'react';
import { raisingAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { RaiseSheet } from '../../raise/RaiseSheet.tsx';
import { goBack } from '../../router/useRoute.ts';

interface RaisePageProps {
  readonly teamId: string;
  /** The next, unless another is chosen. */
  readonly meetingId?: string;
  /** The ended case that is raised again. */
  readonly previous?: string;
}

/** Raises a case, from wherever one was: at the meeting one came from, or the next. */
export function RaisePage({ teamId, meetingId, previous }: RaisePageProps) {
  const [chosen, setChosen] = useState(meetingId);
  const raising = useView(raisingAddress(teamId, { meetingId: chosen, previous }));
  return (
    <ViewGate of={raising}>
      {(view) => (
        <RaiseSheet
          view={view}
          previous={previous}
          onMeeting={setChosen}
          onCancel={() =>
            goBack(
              previous === undefined
                ? { page: 'cases', teamId }
                : { page: 'case', teamId, reference: previous },
            )
          }
        />
      )}
    </ViewGate>
  );
}
