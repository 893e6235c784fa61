import { type Instant, localDate, localTime, zonedInstant } from '../../kernel/calendar.ts';
import { minutesOf } from '../clock.ts';
import type { ClockBlock, MeetingClock } from './view.ts';

/** How the time of a meeting that is being held is going, in whole minutes. */
export type Pace =
  /** Opened the day before to prepare, or entered afterwards: nobody's time is running. */
  | { readonly when: 'another-day' }
  | { readonly when: 'before'; readonly minutes: number }
  | { readonly when: 'after'; readonly minutes: number }
  | ({ readonly when: 'lunch' } & Left)
  | ({ readonly when: 'running'; readonly block?: BlockPace } & Left);

interface Left {
  /** Of the meeting, without the lunch that is still to come. */
  readonly left: number;
}

/** Of the part the meeting is at. */
export interface BlockPace {
  /** Of its own time, without lunch; none when that is over. */
  readonly left: number;
  /** What each of its places can have, the one the meeting is at among them; nothing when its time is over. */
  readonly each?: number;
  /** How long the meeting has been at this place, when that is more than its share. */
  readonly long?: number;
  /** How far behind the plan the part is at the least, when that is worth a word. */
  readonly behind?: number;
}

/** What nobody would call late: it is made up for by itself. */
const hardlyLate = 3;

/**
 * The time left as the team's agenda plan divides it, at an instant of whoever's clock. A part is behind when it would be
 * so even if the place it is at were done this minute.
 */
export function paceAt(clock: MeetingClock, at: Instant): Pace {
  if (localDate(at) !== clock.date) return { when: 'another-day' };
  const now = minutesOf(localTime(at));
  const start = minutesOf(clock.start);
  const end = minutesOf(clock.end);
  if (now < start) return { when: 'before', minutes: start - now };
  if (now >= end) return { when: 'after', minutes: now - end };
  const left = net(clock, now, end);
  if (net(clock, now, now + 1) === 0) return { when: 'lunch', left };
  const block = clock.at === undefined ? undefined : clock.blocks[clock.at];
  return {
    when: 'running',
    left,
    ...(block === undefined ? {} : { block: blockPace(clock, block, at) }),
  };
}

function blockPace(clock: MeetingClock, block: ClockBlock, at: Instant): BlockPace {
  const now = minutesOf(localTime(at));
  const to = minutesOf(block.to);
  const left = net(clock, now, to);
  const share = net(clock, minutesOf(block.from), to) / Math.max(1, block.stops);
  const late = Math.round((block.left - 1) * share - left + Math.max(0, now - to));
  const long = minutesAtPlace(clock, at);
  return {
    left,
    ...(left === 0 || block.left === 0 ? {} : { each: left / block.left }),
    ...(long > Math.max(1, share) ? { long } : {}),
    ...(late >= hardlyLate ? { behind: late } : {}),
  };
}

/** Minutes the meeting has been at its place, the lunch left out; since its start, where it was opened before that. */
function minutesAtPlace(clock: MeetingClock, at: Instant): number {
  const { since, date, start } = clock;
  if (since === undefined) return 0;
  const begun = zonedInstant(date, start);
  const from = since < begun ? begun : since;
  return from >= at ? 0 : net(clock, minutesOf(localTime(from)), minutesOf(localTime(at)));
}

/** Minutes from one time to another of which none are lunch. */
function net({ lunch }: MeetingClock, from: number, to: number): number {
  const whole = Math.max(0, to - from);
  if (lunch === undefined) return whole;
  const overlap = Math.min(to, minutesOf(lunch.to)) - Math.max(from, minutesOf(lunch.from));
  return whole - Math.max(0, Math.min(whole, overlap));
}
