import { without } from '../kernel/without.ts';
import type { Meeting } from './meeting.ts';
import { keyOfPlace } from './place.ts';

/**
 * A meeting that is over as if a case had never been on its agenda: without its place there, what was decided and the word
 * left about it (handbook §7). The very same where it was not.
 */
export function withoutCase(meeting: Meeting, reference: string): Meeting {
  const items = meeting.items.filter((item) => item.reference !== reference);
  const gone = new Set(
    meeting.items.filter((item) => item.reference === reference).map(({ id }) => id),
  );
  const words = Object.fromEntries(
    Object.entries(meeting.words).map(([memberId, of]) => [memberId, without(of, reference)]),
  );
  const hadWord = Object.values(meeting.words).some((of) => reference in of);
  const history = meeting.history.filter(
    (event) =>
      !('itemId' in event && gone.has(event.itemId)) &&
      !(event.type === 'now-moved' && gone.has(keyOfPlace(event.to))) &&
      !(event.type === 'word-left' && event.reference === reference),
  );
  if (gone.size === 0 && !hadWord && history.length === meeting.history.length) return meeting;
  return { ...meeting, items, words, history };
}

/** Whether a meeting that is still to be held, or is being held, has the case on its agenda. */
export function isOnLiveAgenda({ current, items }: Meeting, reference: string): boolean {
  const { status } = current;
  const isOver = status === 'closed' || status === 'cancelled';
  return !isOver && items.some((item) => item.reference === reference);
}
