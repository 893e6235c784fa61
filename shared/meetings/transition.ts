import type { MeetingStatus } from '../codes/meeting.ts';
import type { CommandContext } from '../kernel/context.ts';
import type { Meeting, MeetingEvent, MeetingState } from './meeting.ts';
import type { MeetingRefusal } from './refusals.ts';

/** The meeting with a change and what happened written down; the one way a meeting's document grows. */
export function changed(meeting: Meeting, event: MeetingEvent, change: Partial<Meeting>): Meeting {
  return { ...meeting, ...change, history: [...meeting.history, event] };
}

/** Another status, with the copy of it that the store lists by. */
export function movedTo(current: MeetingState): Pick<Meeting, 'current' | 'state'> {
  return { current, state: current.status };
}

/** Says which status stands in the way, or nothing. */
export function unless(
  meeting: Meeting,
  allowed: readonly MeetingStatus[],
): MeetingRefusal | undefined {
  const { status } = meeting.current;
  return allowed.includes(status) ? undefined : { code: 'meeting-is', status };
}

export function happenedNow(ctx: CommandContext): { at: string; by: string } {
  return { at: ctx.now, by: ctx.actor };
}
