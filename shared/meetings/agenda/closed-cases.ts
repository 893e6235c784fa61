import type { StarCase } from '../../cases/case.ts';
import { awaitsPension } from '../../cases/ended.ts';
import { isOutcomeless } from '../../codes/closing.ts';
import { type Instant, localDate } from '../../kernel/calendar.ts';
import type { Meeting } from '../meeting.ts';

type Closed = StarCase & { readonly current: { readonly status: 'closed' } };

/**
 * What is at hand of what is over: the cases closed since the meeting before, or with a decision that is waited for; and
 * the meetings held before, the latest first. More of either does no harm.
 */
export interface WhatIsOver {
  readonly closed: readonly StarCase[];
  readonly held: readonly Meeting[];
}

export const nothingOver: WhatIsOver = { closed: [], held: [] };

/**
 * `Avslutade ärenden` of a meeting (handbook §2): closed since the day of the last meeting, that day included, as most
 * are closed by it. What
 * ended without an outcome to follow, by mistake or with the consent, is left out.
 */
export function closedSinceLast(meeting: Meeting, { closed, held }: WhatIsOver): readonly Closed[] {
  const until = openedAt(meeting);
  if (meeting.current.status === 'cancelled') return [];
  const last = held.find(({ id, sort }) => id !== meeting.id && sort < meeting.sort);
  const opened = last === undefined ? undefined : openedAt(last);
  const since = opened === undefined ? undefined : localDate(opened);
  return withOutcome(closed).filter(
    ({ current: { at } }) =>
      (since === undefined || localDate(at) >= since) && (until === undefined || at < until),
  );
}

/** Closed earlier, with a decision that is waited for: for those who may read case rows, since it tells of the reason. */
export function stillAwaited(meeting: Meeting, over: WhatIsOver): readonly Closed[] {
  const listed = closedSinceLast(meeting, over);
  const until = openedAt(meeting);
  return withOutcome(over.closed).filter(
    (one) =>
      !listed.includes(one) &&
      awaitsPension(one.current) &&
      (until === undefined || one.current.at < until),
  );
}

function withOutcome(cases: readonly StarCase[]): readonly Closed[] {
  return cases
    .filter((one): one is Closed => one.current.status === 'closed')
    .filter(({ current }) => !isOutcomeless(current.closing.reason))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function openedAt({ current }: Meeting): Instant | undefined {
  return current.status === 'open' || current.status === 'closed' ? current.openedAt : undefined;
}
