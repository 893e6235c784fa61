import { addDays, type IsoDate, zonedInstant } from '../kernel/calendar.ts';
import type { CaseEvent, CaseState } from './case.ts';
import { closedAfter, correctedAfter, waitingOf, withoutConsent } from './ended.ts';
import { ongoingAfter } from './ongoing.ts';

/** The history without what was taken back: neither the undone decisions nor the undoing. */
export function standingEvents(history: readonly CaseEvent[]): readonly CaseEvent[] {
  const undone = new Set(
    history.flatMap((event) => (event.type === 'undone' ? [event.undoes] : [])),
  );
  return history.filter((event, index) => event.type !== 'undone' && !undone.has(index));
}

/** The last thing that stands, and where in the history it is. */
export function lastStanding(
  history: readonly CaseEvent[],
): { readonly event: CaseEvent; readonly index: number } | undefined {
  const event = standingEvents(history).at(-1);
  return event === undefined ? undefined : { event, index: history.lastIndexOf(event) };
}

/** What had happened when that day was over in Sweden. */
export function historyUntil(
  history: readonly CaseEvent[],
  lastDay: IsoDate,
): readonly CaseEvent[] {
  // The order of instants is that of their text, and the day's end is one for all of them.
  const over = zonedInstant(addDays(lastDay, 1), '00:00');
  return history.filter(({ at }) => at < over);
}

/** Where a case with this history stands. An event that does not fit the state leaves it as it is. */
export function stateAt(history: readonly CaseEvent[]): CaseState {
  return standingEvents(history).reduce<CaseState>(stateAfter, { status: 'raised' });
}

export function stateAfter(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'raised':
    case 'corrected':
    case 'queue-moved':
    case 'progress-noted':
    case 'undone':
      return state;
    case 'withdrawn':
      return { status: 'withdrawn', at: event.at, why: event.reason };
    case 'consent-withdrawn':
      return withoutConsent(state, event);
    case 'queued':
      // Kept in the queue at a later meeting: it has been there since the first decision.
      return state.status === 'queued'
        ? state
        : { status: 'queued', since: event.at, ...waitingOf(state) };
    case 'waiting-noted':
      return state.status === 'raised' || state.status === 'queued'
        ? { ...state, waiting: event.note }
        : state;
    case 'received':
      return {
        status: 'ongoing',
        receivedAt: event.at,
        caseHolderId: event.caseHolderId,
        ...(event.nextFollowUp === undefined ? {} : { nextFollowUp: event.nextFollowUp }),
        tasks: event.tasks,
      };
    case 'declined':
      return { status: 'declined', at: event.at, criterion: event.criterion };
    case 'answered':
      return { status: 'answered', at: event.at };
    case 'closed':
      return closedAfter(state, event.at, event.closing);
    case 'closing-corrected':
      return correctedAfter(state, event.closing);
    case 'late-outcome-noted':
      return state.status === 'closed' ? { ...state, lateOutcome: event.outcome } : state;
    case 'individual-coordinator-decided':
    case 'handed-over':
    case 'planned':
    case 'measure-set':
    case 'follow-up-booked':
    case 'parked':
    case 'resumed':
    case 'task-taken':
    case 'task-reported':
      return state.status === 'ongoing' ? ongoingAfter(state, event) : state;
  }
}
