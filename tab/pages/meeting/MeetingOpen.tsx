import { useCallback, useEffect, useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import type { EndingPlace } from '../../../shared/meetings/minutes/view.ts';
import { codeFrom } from '../../client/code.ts';
import { Opening } from '../../parts/Opening.tsx';
import { goToPlace } from './go-to-place.ts';
import { MeetingDuring } from './MeetingDuring.tsx';

const end = codeFrom(() => import('./end/EndPage.tsx'));

interface MeetingOpenProps {
  readonly view: MeetingView;
}

/** A meeting that is held: led, or being ended, from where each thing that is left has its way back. */
export function MeetingOpen({ view }: MeetingOpenProps) {
  const [ending, setEnding] = useState(false);
  const [back, setBack] = useState<EndingPlace>();
  const goToEnd = useCallback(() => {
    setBack(undefined);
    setEnding(true);
  }, []);
  const isEnding = ending && view.can.run;
  useEffect(() => {
    if (!isEnding && back !== undefined) goToPlace(back);
  }, [isEnding, back]);
  if (!isEnding) return <MeetingDuring view={view} back={back} onEnd={goToEnd} />;
  return (
    <Opening of={end}>
      {({ EndPage }) => (
        <EndPage
          view={view}
          onBack={(place) => {
            setBack(place);
            setEnding(false);
          }}
        />
      )}
    </Opening>
  );
}
