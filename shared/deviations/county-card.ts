import type { PostRef } from '../meetings/meeting.ts';
import type { Deviation } from './deviation.ts';

/** It stands there once when it is lifted, and again for each decision that is to be confirmed; those before fall asleep. */
const mostCards = 5;

/** It stands in Länsam's channel. It has taken no step by that: whoever decides has seen all there is. */
export function markCountyCard(deviation: Deviation, post: PostRef): Deviation {
  const others = (deviation.countyCards ?? []).filter(
    ({ messageId }) => messageId !== post.messageId,
  );
  return { ...deviation, countyCards: [...others, post].slice(-mostCards) };
}
