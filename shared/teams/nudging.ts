import type { AccountKey } from '../kernel/account-key.ts';
import {
  addDays,
  addMinutes,
  type Instant,
  localDate,
  localTime,
  zonedInstant,
} from '../kernel/calendar.ts';
import { isWorkday, workdayOnOrAfter } from '../kernel/holidays.ts';
import type { Channel } from './channel.ts';
import type { Nudging } from './nudging-known.ts';

const aDayInMinutes = 1_440;
/** Less than a day, so that the next morning's is a new try. */
const refusedForMinutes = 1_200;

/** Whether it is worth a try: not while it was refused a moment ago, and again each day. */
export function mayNudge(known: Nudging | undefined, now: Instant): boolean {
  return known?.status !== 'refused' || addMinutes(known.at, refusedForMinutes) <= now;
}

/** Somebody was reached. Told anew once a day, since it is the same. */
export function reachedSomebody(channel: Channel, now: Instant): Channel {
  const known = channel.nudging;
  if (known?.status !== 'working')
    return { ...channel, nudging: { status: 'working', since: now, at: now } };
  return localDate(known.at) === localDate(now)
    ? channel
    : { ...channel, nudging: { ...known, at: now } };
}

/** Refused for one is no verdict on all: who was reached within a day shows that the app may. */
export function wasRefused(channel: Channel, now: Instant): Channel {
  const known = channel.nudging;
  if (known?.status === 'working')
    return addMinutes(known.at, aDayInMinutes) > now
      ? channel
      : { ...channel, nudging: { status: 'refused', since: now, at: now } };
  if (known === undefined)
    return { ...channel, nudging: { status: 'refused', since: now, at: now } };
  return mayNudge(known, now) ? { ...channel, nudging: { ...known, at: now } } : channel;
}

const from = '07:00';
const until = '18:00';

/** When somebody may be reminded in private: in the daytime of a workday, never at night or on a day off. */
export function nudgeTimeFrom(now: Instant): Instant {
  const day = localDate(now);
  const time = localTime(now);
  if (isWorkday(day) && time >= from && time < until) return now;
  const next = workdayOnOrAfter(time < from ? day : addDays(day, 1));
  return zonedInstant(next, from);
}

/** A team, for what is of it, or the federation, for what its styrgrupper have decided. */
interface Refused {
  readonly withoutNudges?: readonly AccountKey[] | undefined;
}

/** Whether a person wants it; everybody does who has not said no. */
export function wantsNudges({ withoutNudges = [] }: Refused, account: AccountKey): boolean {
  return !withoutNudges.includes(account);
}

/** One's own choice: it follows the person, whatever seat they have there. */
export function choosingNudges<T extends Refused>(
  of: T,
  account: AccountKey,
  isOn: boolean,
): T & { readonly withoutNudges: AccountKey[] } {
  const others = (of.withoutNudges ?? []).filter((other) => other !== account);
  return { ...of, withoutNudges: isOn ? others : [...others, account] };
}
