import { formatInstant } from '../text/format.ts';
import type { Meeting } from './meeting.ts';
import { formatWhen } from './present-head.ts';

/** Two weeks before, to every member: what is to be taken up? With when the kallelse tells of it. */
export function presentAskCases(meeting: Meeting): string {
  return [
    `Har du något att ta upp på mötet ${formatWhen(meeting.plan)}?`,
    'Aktualisera nya ärenden, konsultationer och uppföljningar redan nu.',
    `Kallelsen går ut ${formatInstant(meeting.noticeDue)} och visar vad som tas upp.`,
  ].join(' ');
}
