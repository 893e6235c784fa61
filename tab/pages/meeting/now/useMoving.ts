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
  const sending = useSend();
  return {
    moveTo: (place) => void sending.send({ verb: 'move-now', teamId, meetingId, place }),
    failure: sending.failure,
  };
}
