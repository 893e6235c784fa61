import type { Instant } from '../../../shared/kernel/calendar.ts';
import { isFkQuestion } from '../../../shared/meetings/agenda/questions.ts';
import { presentHeld } from '../../../shared/meetings/held/present-held.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { fkJob, updateJob, updateMinutesJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { replacing } from '../documents/stored.ts';
import { ask, type Change } from '../commands/handler.ts';

/**
 * A meeting in the place of the one before. Where its kallelse or its minutes stand in the channel, the card there is
 * redrawn; while the kallelse is still on its way, whoever posts it sees the difference and redraws it then (`call/post-notice.ts`).
 */
export function meetingWrites(
  before: ParsedDocument<Meeting>,
  after: Meeting,
  now: Instant,
): readonly Write[] {
  const writes = replacing(before, after);
  if (writes.length === 0) return writes;
  const { notice, minutes, fk } = after.posts;
  return [
    ...writes,
    ...(notice === undefined ? [] : [ask(updateJob(after, now))]),
    ...(fk === undefined || !isOtherToFk(before.body, after)
      ? []
      : [ask(fkJob(after, { of: 'redraw' }, now))]),
    ...(minutes === undefined ? [] : [ask(updateMinutesJob(after, now))]),
  ];
}

/** Whether FK's channel may have anything new to show: no case is in it, nor what is held or decided. */
function isOtherToFk(before: Meeting, after: Meeting): boolean {
  const shown = ({ plan, current, topics, answers }: Meeting): string =>
    JSON.stringify([plan, current.status, topics.filter(isFkQuestion), answers]);
  return shown(before) !== shown(after);
}

/**
 * The same of what the card does not show: it is redrawn when what may be done from it is another, as with the first
 * decision, after which the opening cannot be undone.
 */
export function hardlyShownWrites(
  before: ParsedDocument<Meeting>,
  after: Meeting,
  team: Team,
  now: Instant,
): readonly Write[] {
  const held = (meeting: Meeting): string => JSON.stringify(presentHeld(meeting, team));
  return held(before.body) === held(after)
    ? replacing(before, after)
    : meetingWrites(before, after, now);
}

/** The change that a meeting alone has gone through. */
export function meetingChange(
  before: ParsedDocument<Meeting>,
  after: Meeting,
  now: Instant,
  subjects: readonly string[] = [],
): Change {
  return {
    writes: meetingWrites(before, after, now),
    ids: {},
    subjects: [after.id, ...subjects],
    meeting: after,
  };
}
