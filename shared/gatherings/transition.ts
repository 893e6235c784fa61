import type { MeetingStatus } from '../codes/meeting.ts';
import type { Gathering, GatheringEvent, GatheringState } from './gathering.ts';
import type { GatheringRefusal } from './refusals.ts';

/** With a change and what happened written down; the one way the document grows. */
export function gatheringWith(
  gathering: Gathering,
  event: GatheringEvent,
  change: Partial<Gathering> = {},
): Gathering {
  return { ...gathering, ...change, history: [...gathering.history, event] };
}

/** Another status, with the copy of it that the store lists by. */
export function inState(current: GatheringState): Pick<Gathering, 'current' | 'state'> {
  return { current, state: current.status };
}

/** Which status stands in the way, or nothing. */
export function otherThan(
  { current: { status } }: Gathering,
  allowed: readonly MeetingStatus[],
): GatheringRefusal | undefined {
  return allowed.includes(status) ? undefined : { code: 'gathering-is', status };
}
