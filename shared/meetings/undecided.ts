import type { Meeting } from './meeting.ts';

/** Whether the meeting has come to nothing yet: no case decided, no topic ticked off, nothing said of room for more. */
export function isUndecided({ items, topics, room }: Meeting): boolean {
  return (
    room === undefined &&
    items.every(({ decision }) => decision === undefined) &&
    topics.every(({ outcome }) => outcome === undefined)
  );
}
