import { z } from 'zod';
import { addSeconds, type Instant } from '../../../shared/kernel/calendar.ts';
import { instant } from '../../../shared/kernel/date-schemas.ts';
import type { SendShare } from '../ports.ts';

/** A process that sends, or is about to. Nothing personal: an id made up at its start. */
const sender = z.object({
  id: z.string(),
  /** Once it sends, as one of so many at least. */
  of: z.int().min(1),
  /** From when on all it has sent is no more than that. */
  calm: instant,
  /** Its word holds until then. */
  until: instant,
  /** It has stopped, and sends no more. */
  left: z.boolean(),
});
type Sender = z.infer<typeof sender>;

/** Who shares what Teams takes of the whole app (platform.md: 50 a second) and in each thread. One document, replaced by etag. */
export const sendShares = z.object({
  kind: z.literal('send-shares'),
  id: z.literal('teams'),
  schemaVersion: z.literal(1),
  senders: z.array(sender),
});
export type SendShares = z.infer<typeof sendShares>;

export const noShares: SendShares = {
  kind: 'send-shares',
  id: 'teams',
  schemaVersion: 1,
  senders: [],
};

/** How long the word of a process holds; one that dies keeps its share from the others for as long. */
export const shareSeconds = 30;
/** Said anew when so much of it is left. */
const renewedAtSeconds = 15;
/** The clocks of two machines, and how long a message is on its way. */
const skewSeconds = 3;
/** What has been let go and has not arrived; the clocks of two machines differ by less. */
const onTheWayMs = 500;
/** Until what a process that has left sent last is out of the windows of seconds … */
const shortMemorySeconds = 32;
/** … and of the window of an hour. */
const longMemorySeconds = 3_600 + skewSeconds;
/** Of the seven that a thread takes in a second each has one. */
const mostSenders = 7;

/** What this process makes of what the others say. */
export interface SendPart {
  /** Nothing, while others have not yet made room. */
  readonly share: SendShare | undefined;
  /** What it says in its turn; the same object when it has nothing new to say. */
  readonly shares: SendShares;
}

/**
 * The share of one process, and what it says so that the others keep to theirs. Nobody asks anybody: a process that comes says
 * so, takes nothing, and begins when each of the others has said that it has become smaller and calm. So those who send are
 * never more than any of them believes, and their shares never more than the whole.
 *
 * @param mine what this process may send just now
 * @param calmIn milliseconds until what it has sent fits a smaller share, which it keeps to from the asking
 */
export function partOf(
  shares: SendShares,
  id: string,
  mine: SendShare | undefined,
  now: Instant,
  calmIn: (smaller: SendShare) => number,
): SendPart {
  const known = shares.senders.filter((one) => addSeconds(one.until, longMemorySeconds) > now);
  const others = known.filter((one) => one.id !== id);
  const present = others.filter((one) => isPresent(one, now));
  const own = known.find((one) => one.id === id);
  const joined = own === undefined ? others.length : known.indexOf(own);
  const before = known.slice(0, joined).filter((one) => one.id !== id && isPresent(one, now));
  // Who is one too many waits for one before it to leave.
  const hasPlace = before.length < mostSenders;
  const share = { of: Math.min(present.length + 1, mostSenders), ofHour: others.length + 1 };
  const shrinks = mine !== undefined && (share.of > mine.of || share.ofHour > mine.ofHour);
  const calm = shrinks ? later(now, calmIn(share) + onTheWayMs) : (own?.calm ?? now);
  const mayBegin = present.every((one) => one.calm <= now && (one.left || one.of >= share.of));
  const said: Sender = {
    id,
    of: share.of,
    calm,
    until: addSeconds(now, shareSeconds),
    left: false,
  };
  const isSaid =
    own !== undefined &&
    own.of === said.of &&
    own.calm === said.calm &&
    addSeconds(now, renewedAtSeconds) < own.until;
  return {
    share: hasPlace && (mine !== undefined || mayBegin) ? share : undefined,
    shares: isSaid ? shares : { ...shares, senders: replaced(known, said) },
  };
}

/**
 * As it goes: what it has sent is remembered by the others for as long as it counts.
 *
 * @param calmIn milliseconds until what it has sent leaves room for one more
 */
export function withoutSender(
  shares: SendShares,
  id: string,
  now: Instant,
  calmIn: number,
): SendShares {
  const until = addSeconds(now, shortMemorySeconds);
  const gone = { left: true, until, calm: later(now, calmIn) };
  const senders = shares.senders.map((one) => (one.id === id ? { ...one, ...gone } : one));
  return { ...shares, senders };
}

/** How many processes run, as far as they say: each that has not left, while its word holds. */
export function processesIn({ senders }: SendShares, now: Instant): number {
  return senders.filter(({ left, until }) => !left && until > now).length;
}

function isPresent(one: Sender, now: Instant): boolean {
  return addSeconds(one.until, skewSeconds) > now;
}

/** In the order they came. */
function replaced(known: readonly Sender[], said: Sender): Sender[] {
  return known.some(({ id }) => id === said.id)
    ? known.map((one) => (one.id === said.id ? said : one))
    : [...known, said];
}

function later(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
