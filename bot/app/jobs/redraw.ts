import type { Instant } from '../../../shared/kernel/calendar.ts';

const second = 1_000;
/** One second for the last drawing of a flurry to come, and one more until the next. */
const flurryEndsAfter = 2 * second;

/**
 * When a card in a channel is drawn anew: at once for what comes alone, then once a second while more keeps coming, counted
 * from the first of it. So fifty answers in a second are two drawings, and a thread, which takes 7 messages in a second and
 * 60 in thirty (platform.md), is never asked for more than one. It follows from the card's own history, so that every
 * process comes to the same moment, and none of the answers postpones it.
 *
 * @param moments when the card's matter changed, in order, the last change included
 */
export function redrawnAt(moments: readonly Instant[], now: Instant): Instant {
  const at = Date.parse(now);
  let began = at;
  for (const moment of moments.toReversed()) {
    const changed = Date.parse(moment);
    if (began - changed >= flurryEndsAfter) break;
    began = Math.min(began, changed);
  }
  const seconds = Math.ceil((at - began) / second);
  return new Date(began + seconds * second).toISOString();
}
