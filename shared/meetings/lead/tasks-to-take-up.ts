import type { StarCase } from '../../cases/case.ts';
import { standingEvents } from '../../cases/history.ts';
import type { CaseTask } from '../../cases/case-task.ts';
import type { Instant } from '../../kernel/calendar.ts';
import type { Meeting } from '../meeting.ts';

/**
 * What was taken on in a case and comes back at this meeting: what is not done yet, the first due first, and what has
 * been reported since the meeting before, whatever came of it ("not possible" apart from "not undertaken").
 */
export function tasksToTakeUp(starCase: StarCase, meeting: Meeting): readonly CaseTask[] {
  const { current } = starCase;
  if (current.status !== 'ongoing') return [];
  const since = lastMeetingBefore(starCase, meeting);
  const byDue = [...current.tasks].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return [
    ...byDue.filter(({ outcome }) => outcome === undefined),
    ...byDue.filter(({ outcome }) => outcome !== undefined && outcome.at > since),
  ];
}

/** When the team last had the case before it. The case remembers; the meetings that are over need not be read. */
function lastMeetingBefore({ history, raisedAt }: StarCase, meeting: Meeting): Instant {
  const decided = standingEvents(history).filter(
    ({ meetingId, at }) =>
      meetingId !== undefined && meetingId !== meeting.id && !isAfter(meeting, at),
  );
  return decided.at(-1)?.at ?? raisedAt;
}

function isAfter({ current }: Meeting, at: Instant): boolean {
  return current.status === 'closed' && at > current.closedAt;
}
