import type { CaseState, Closing, NewCase, StarCase } from '../cases/case.ts';
import { historyUntil, standingEvents, stateAt } from '../cases/history.ts';
import type { Criterion } from '../cases/lists.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';

/** The days on which the numbers turn, read from a case's history as it was when a day was over. */
export interface CaseCourse {
  readonly starCase: NewCase;
  readonly raisedOn: IsoDate;
  readonly receivedOn?: IsoDate;
  readonly declined?: { readonly on: IsoDate; readonly criterion: Criterion };
  readonly closed?: { readonly on: IsoDate; readonly closing: Closing };
  readonly followUpsOn: readonly IsoDate[];
  readonly status: CaseState['status'];
}

/** Undefined for a case that was not raised yet. */
export function courseUntil(starCase: NewCase, lastDay: IsoDate): CaseCourse | undefined {
  const raisedOn = localDate(starCase.raisedAt);
  if (raisedOn > lastDay) return undefined;
  const history = historyUntil(starCase.history, lastDay);
  const events = standingEvents(history);
  const received = events.find((event) => event.type === 'received');
  const declined = events.find((event) => event.type === 'declined');
  const closed = events.find((event) => event.type === 'closed');
  return {
    starCase,
    raisedOn,
    status: stateAt(history).status,
    followUpsOn: events.flatMap((event) =>
      event.type === 'follow-up-booked' ? [localDate(event.at)] : [],
    ),
    ...(received === undefined ? {} : { receivedOn: localDate(received.at) }),
    ...(declined === undefined
      ? {}
      : { declined: { on: localDate(declined.at), criterion: declined.criterion } }),
    ...(closed === undefined
      ? {}
      : { closed: { on: localDate(closed.at), closing: closed.closing } }),
  };
}

export function isNewCase(starCase: StarCase): starCase is NewCase {
  return starCase.type === 'new';
}
