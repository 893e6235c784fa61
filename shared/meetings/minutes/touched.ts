import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { seatsAt } from '../../teams/seats.ts';

/** The ongoing cases on the agenda without a decision: every one should be touched at every meeting (handbook §2). */
export function untouchedOngoing(meeting: Meeting): readonly string[] {
  return meeting.items
    .filter(({ kind, decision }) => kind === 'follow-up' && decision === undefined)
    .map(({ reference }) => reference);
}

/** The queued cases on the agenda that nothing was said about: whether there is room is asked at every meeting. */
export function untouchedQueued(meeting: Meeting): readonly string[] {
  return meeting.items
    .filter(({ kind, decision }) => kind === 'queued' && decision === undefined)
    .map(({ reference }) => reference);
}

/** The seats nothing is noted about. FK is a contact, and missed by nobody when it does not come (handbook §4). */
export function seatsWithoutAttendance(meeting: Meeting, team: Team): readonly string[] {
  return seatsAt(team, meeting.plan.date)
    .filter(({ id, function: seat }) => seat !== 'fk-contact' && !(id in meeting.attendance))
    .map(({ id }) => id);
}
