import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { AgendaPlace } from '../../../../shared/meetings/place.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import type { Failure } from '../../../client/failure.ts';
import { useSend } from '../../../client/useSend.ts';

/** Moves the meeting, for everybody who follows it. */
export interface Moving {
  readonly moveTo: (place: AgendaPlace) => void;
  readonly failure: Failure | undefined;
}

export function useMoving({ teamId, meetingId }: MeetingHead): Moving {
  const { send, failure } = useSend();
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const moveTo = useCallback(
    (place: AgendaPlace): void => {
      void latest.current({ verb: 'move-now', teamId, meetingId, place });
    },
    [teamId, meetingId],
  );
  return useMemo(() => ({ moveTo, failure }), [moveTo, failure]);
}
