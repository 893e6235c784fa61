import type { RoomVerdict } from '../../codes/meeting.ts';
import type { CommandContext } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { TeamSettings } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, happenedNow, unless } from '../transition.ts';

/** How many the team has, parked ones among the ongoing. */
export interface RoomCounts {
  readonly ongoing: number;
  readonly queued: number;
}

/** What the meeting says of "room for more?", kept with the counts it was said on (handbook §3, target range). */
export function judgeRoom(
  meeting: Meeting,
  verdict: RoomVerdict,
  { ongoing, queued }: RoomCounts,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const { room } = meeting;
  if (room?.verdict === verdict && room.ongoing === ongoing && room.queued === queued)
    return ok(meeting);
  const said = { verdict, ongoing, queued };
  return ok(
    changed(meeting, { type: 'room-judged', ...happenedNow(ctx), ...said }, { room: said }),
  );
}

/** What the target range alone suggests; nothing without one. There is room up to the most the team aims at. */
export function suggestedRoom(
  ongoing: number,
  range: TeamSettings['targetRange'],
): RoomVerdict | undefined {
  if (range === undefined) return undefined;
  if (ongoing < range.max) return 'room';
  return ongoing === range.max ? 'full' : 'over';
}
