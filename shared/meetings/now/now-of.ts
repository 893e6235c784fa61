import type { Instant } from '../../kernel/calendar.ts';
import type { Meeting } from '../meeting.ts';
import { keyOfPlace } from '../place.ts';
import type { Stop } from './stops.ts';

/** Where a meeting is, as everybody in it is shown. */
export interface Now {
  /** Nothing when all has been gone through. */
  readonly at?: Stop;
  /** Since when it is there. */
  readonly since?: Instant;
  /** The one before it in the order, done or not: what one goes back to. */
  readonly before?: Stop;
  /** What is taken up after it: the first after it that is not done, or what was passed over. */
  readonly next?: Stop;
}

/**
 * Where a meeting that is being held is. It is where who leads has put it until that is done, and then at the next place
 * that is not. Nothing is written when a decision moves it on, so that a decision that is undone brings it back, two who
 * press at once agree, a case that leaves the agenda leaves no hole, and a document from before this was kept begins at
 * the first place.
 */
export function nowOf(
  { now, current }: Pick<Meeting, 'now' | 'current'>,
  stops: readonly Stop[],
): Now {
  if (current.status !== 'open') return {};
  const put = now === undefined ? 0 : indexOf(stops, now);
  const stays =
    now !== undefined &&
    isAt(stops[put], now) &&
    now.again === true &&
    !isDoneAfter(stops[put], now.at);
  const n = stays ? put : firstLeft(stops, put);
  if (n === undefined) return before(stops, stops.length);
  const at = stops[n];
  const next = nextAfter(stops, n);
  return {
    ...(at === undefined ? {} : { at }),
    since: latest([now?.at ?? current.openedAt, ...passed(stops, put, n).map(({ done }) => done)]),
    ...before(stops, n),
    ...(next === undefined ? {} : { next }),
  };
}

type Put = NonNullable<Meeting['now']>;

/** Where it was put; of what has left the agenda since, where its part begins. */
function indexOf(stops: readonly Stop[], now: Put): number {
  const itself = stops.findIndex((stop) => isAt(stop, now));
  if (itself >= 0) return itself;
  return Math.max(
    0,
    stops.findIndex(({ part }) => part === now.part),
  );
}

function isAt(stop: Stop | undefined, { place }: Put): boolean {
  return stop !== undefined && keyOfPlace(stop.place) === keyOfPlace(place);
}

function isDoneAfter(stop: Stop | undefined, at: Instant): boolean {
  return stop?.done === undefined || stop.done > at;
}

/** The first from there on that is not done; then what was passed over, but for the parts: past them is done with them. */
function firstLeft(stops: readonly Stop[], from: number): number | undefined {
  const ahead = stops.findIndex(({ done }, n) => n >= from && done === undefined);
  if (ahead >= 0) return ahead;
  const passed = stops.findIndex(({ done, place }) => done === undefined && place.of !== 'part');
  return passed >= 0 ? passed : undefined;
}

function nextAfter(stops: readonly Stop[], n: number): Stop | undefined {
  const next = firstLeft(stops, n + 1);
  return next === undefined || next === n ? undefined : stops[next];
}

/** What it has been done with since it was put somewhere. */
function passed(stops: readonly Stop[], put: number, n: number): readonly Stop[] {
  return n >= put ? stops.slice(put, n) : [...stops.slice(put), ...stops.slice(0, n)];
}

function before(stops: readonly Stop[], n: number): Pick<Now, 'before'> {
  const stop = stops[n - 1];
  return stop === undefined ? {} : { before: stop };
}

function latest(times: readonly (Instant | undefined)[]): Instant {
  return times.reduce<Instant>((so, at) => (at !== undefined && at > so ? at : so), '');
}
