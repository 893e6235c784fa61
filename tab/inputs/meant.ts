/** A press of a button, by pointer or key. */
export interface Press {
  /** In milliseconds, on any clock. */
  readonly at: number;
  /** Where the pointer was; nothing of a key. */
  readonly place?: { readonly x: number; readonly y: number };
  readonly button: unknown;
}

/**
 * Longer than a double click is allowed to be by default (500 ms), and shorter than it takes to have read what has just
 * come up: nothing that is meant is lost.
 */
export const momentMs = 700;
/** A hand that presses twice does not hold quite still. */
const nearPx = 24;

/** The second press of one that was meant once: at the same place, whatever has come to lie there, or of the same key. */
export function isRepeated(press: Press, last: Press | undefined): boolean {
  if (last === undefined || press.at - last.at >= momentMs) return false;
  if (press.place === undefined || last.place === undefined)
    return press.place === last.place && press.button === last.button;
  return Math.hypot(press.place.x - last.place.x, press.place.y - last.place.y) < nearPx;
}

/** Of what has come up by itself, before anybody can have seen what it is. */
export function isTooSoon(press: Press, cameUpAt: number | undefined): boolean {
  return cameUpAt !== undefined && press.at - cameUpAt < momentMs;
}
