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

/** `Väntat 252 dagar, varav 245 i kö`; `Väntat 245 dagar` where it was queued the day it was raised. */
export function waitTimeText(starCase: StarCase, queued: Queued, today: IsoDate): string {
  const wait = waitOf(starCase, queued, today);
  const raised = `Väntat ${formatDays(wait.raised)}`;
  return wait.raised === wait.queued
    ? raised
    : `${raised}, varav ${formatNumber(wait.queued)} i kö`;
}
