import { roomVerdictLabels } from '../../codes/meeting.ts';
import { formatOngoing } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';

/** The verdict as it stands in the minutes, with the counts it was given on. */
export function presentVerdict({ room }: Meeting): string | undefined {
  if (room === undefined) return undefined;
  const ongoing = formatOngoing(room.ongoing);
  return `${roomVerdictLabels[room.verdict]} (${ongoing}, ${room.queued} i kö)`;
}
