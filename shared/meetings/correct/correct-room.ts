import type { StarCase } from '../../cases/case.ts';
import { standing, stateOfEvents } from '../../cases/history.ts';
import type { RoomVerdict } from '../../codes/meeting.ts';
import type { Instant } from '../../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { RoomCounts } from '../lead/room.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed } from '../transition.ts';

/**
 * What the meeting said of room for more, put right; with the counts it was said on, or those of when the meeting was closed
 * where nobody had noted an answer.
 */
export function correctRoom(
  meeting: Meeting,
  verdict: RoomVerdict,
  cases: readonly StarCase[],
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const { current, room } = meeting;
  if (current.status !== 'closed') return err({ code: 'meeting-is', status: current.status });
  const was = room?.verdict;
  if (was === verdict) return ok(meeting);
  return ok(
    changed(
      meeting,
      {
        type: 'room-corrected',
        ...happenedNow(ctx),
        verdict,
        ...(was === undefined ? {} : { was }),
      },
      { room: { ...(room ?? countsAt(cases, current.closedAt)), verdict } },
    ),
  );
}

function countsAt(cases: readonly StarCase[], at: Instant): RoomCounts {
  const stood = cases
    .filter(({ raisedAt }) => raisedAt <= at)
    .map(({ history }) => {
      const until = standing(history).filter(({ event }) => event.at <= at);
      return stateOfEvents(until.map(({ event }) => event)).status;
    });
  return {
    ongoing: stood.filter((status) => status === 'ongoing').length,
    queued: stood.filter((status) => status === 'queued').length,
  };
}
