import { daysBetween, type IsoDate, localDate } from '../../kernel/calendar.ts';
import { formatDays, formatNumber } from '../../text/format.ts';
import type { CaseState, StarCase } from '../case.ts';

type Queued = Extract<CaseState, { status: 'queued' }>;

/** Days since it was raised, which is the waiting time of handbook §6, and since it was put in the queue. */
function waitOf({ raisedAt }: StarCase, { since }: Queued, today: IsoDate) {
  return {
    raised: daysBetween(localDate(raisedAt), today),
    queued: daysBetween(localDate(since), today),
  };
}

/** `252 dagar sedan aktualiseringen, 245 i kö`; `245 dagar i kö` where it was queued the day it was raised. */
export function waitTimeText(starCase: StarCase, queued: Queued, today: IsoDate): string {
  const wait = waitOf(starCase, queued, today);
  return wait.raised === wait.queued
    ? `${formatDays(wait.queued)} i kö`
    : `${formatDays(wait.raised)} sedan aktualiseringen, ${formatNumber(wait.queued)} i kö`;
}
