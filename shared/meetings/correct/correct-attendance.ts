import type { Attendance } from '../../codes/meeting.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { seatAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

/** How a seat was filled, put right when the meeting is over; every number that counts it follows. */
export function correctAttendance(
  meeting: Meeting,
  team: Team,
  { memberId, attendance }: { readonly memberId: string; readonly attendance: Attendance },
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['closed']);
  if (refused) return err(refused);
  const seat = seatAt(team, memberId, meeting.plan.date);
  if (!seat.ok) return seat;
  const was = meeting.attendance[memberId];
  if (was === attendance) return ok(meeting);
  return ok(
    changed(
      meeting,
      {
        type: 'attendance-corrected',
        ...happenedNow(ctx),
        memberId,
        attendance,
        ...(was === undefined ? {} : { was }),
      },
      { attendance: { ...meeting.attendance, [memberId]: attendance } },
    ),
  );
}
