import type { Attendance } from '../../codes/meeting.ts';
import { addDays, type Instant, zonedInstant } from '../../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import { roleOfSeat, seatAt, seatsAt, seatsOf } from '../../teams/seats.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

/**
 * Those present choose one of themselves to lead the meeting (handbook §1: without a samordnare the team goes on meeting),
 * from the day before, as it can be opened. Without a member nobody leads it any more. So that an illness does not stop a
 * meeting either, they may also where the seat is filled and the samordnare is not there. (choice)
 */
export function chooseLead(
  meeting: Meeting,
  team: Team,
  memberId: string | undefined,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called', 'open']);
  if (refused) return err(refused);
  if (meeting.meetingLead?.memberId === memberId) return ok(meeting);
  if (memberId === undefined) return ok(withoutLead(meeting, ctx));
  const opensOn = addDays(meeting.plan.date, -1);
  if (ctx.today < opensOn) return err({ code: 'opens-on', date: opensOn });
  const seat = seatAt(team, memberId, meeting.plan.date);
  if (!seat.ok) return seat;
  if (isCoordinatorThere(meeting, team, ctx.now)) return err({ code: 'coordinator-leads' });
  if (!canLead(meeting, seat.value)) return err({ code: 'cannot-lead' });
  return ok(
    changed(
      meeting,
      { type: 'lead-chosen', ...happenedNow(ctx), memberId },
      { meetingLead: { memberId, ...happenedNow(ctx) } },
    ),
  );
}

/** Nobody is chosen any more. */
function withoutLead(meeting: Meeting, ctx: CommandContext): Meeting {
  return changed(without(meeting, 'meetingLead'), { type: 'lead-ended', ...happenedNow(ctx) }, {});
}

/**
 * The meeting in the hands of who opens it: a samordnare, or their ersättare, who does has come after all, and whoever was
 * chosen stood in for them no longer.
 */
export function ledByOpener(meeting: Meeting, team: Team, ctx: CommandContext): Meeting {
  if (meeting.meetingLead === undefined) return meeting;
  const opens = seatsOf(team, ctx.actor, meeting.plan.date);
  return opens.some((seat) => seat.function === 'coordinator')
    ? withoutLead(meeting, ctx)
    : meeting;
}

/** The seats that can be chosen: those of members, with somebody who is not noted as missing. */
export function possibleLeads(meeting: Meeting, team: Team): readonly Member[] {
  return seatsAt(team, meeting.plan.date).filter((seat) => canLead(meeting, seat));
}

const missing: readonly Attendance[] = ['absent', 'absent-with-word'];

/**
 * Whether a samordnare, or their ersättare, is there to lead. It is taken to be so until they have said no, the meeting
 * should have begun and they have not opened it, or they are noted as absent from it. One that is still open after its
 * end has been forgotten.
 */
export function isCoordinatorThere(meeting: Meeting, team: Team, now: Instant): boolean {
  const { date, start, end } = meeting.plan;
  const isOpen = meeting.current.status === 'open';
  if (now >= zonedInstant(date, isOpen ? end : start)) return false;
  return coordinators(meeting, team).some((seat) => isThere(meeting, seat));
}

function coordinators({ plan }: Meeting, team: Team): readonly Member[] {
  return seatsAt(team, plan.date).filter((seat) => seat.function === 'coordinator');
}

function canLead(meeting: Meeting, seat: Member): boolean {
  return roleOfSeat(seat) === 'member' && isThere(meeting, seat);
}

function isThere({ current, attendance, answers }: Meeting, { id, account }: Member): boolean {
  const answer = answers[id]?.choice.status;
  if (account === undefined && answer !== 'deputy') return false;
  if (current.status !== 'open') return answer !== 'absent';
  const noted = attendance[id];
  return noted === undefined || !missing.includes(noted);
}
