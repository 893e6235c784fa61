import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { CaseEvent, CaseState } from './case.ts';

/** The history without what was taken back: neither the undone decisions nor the undoing. */
export function standingEvents(history: readonly CaseEvent[]): readonly CaseEvent[] {
  const undone = new Set(
    history.flatMap((event) => (event.type === 'decision-undone' ? [event.undoes] : [])),
  );
  return history.filter((event, index) => event.type !== 'decision-undone' && !undone.has(index));
}

/** What had happened when that day was over in Sweden. */
export function historyUntil(
  history: readonly CaseEvent[],
  lastDay: IsoDate,
): readonly CaseEvent[] {
  return history.filter((event) => localDate(event.at) <= lastDay);
}

/** Where a case with this history stands. An event that does not fit the state leaves it as it is. */
export function stateAt(history: readonly CaseEvent[]): CaseState {
  return standingEvents(history).reduce<CaseState>(stateAfter, { status: 'raised' });
}

export function stateAfter(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'raised':
    case 'decision-undone':
      return state;
    case 'queued':
      // Kept in the queue at a later meeting: it has been there since the first decision.
      return state.status === 'queued' ? state : { status: 'queued', since: event.at };
    case 'received':
      return { status: 'ongoing', receivedAt: event.at, caseHolderId: event.caseHolderId };
    case 'declined':
      return { status: 'declined', at: event.at, criterion: event.criterion };
    case 'answered':
      return { status: 'answered', at: event.at };
    case 'follow-up-booked':
      return state.status === 'ongoing' ? { ...state, nextFollowUp: event.on } : state;
    case 'closed':
      return state.status === 'ongoing'
        ? {
            status: 'closed',
            at: event.at,
            receivedAt: state.receivedAt,
            closing: event.closing,
          }
        : state;
  }
}
