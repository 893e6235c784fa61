import { addDays, type IsoDate, zonedInstant } from '../kernel/calendar.ts';
import type { CaseEvent, CaseState } from './case.ts';
import { closedAfter, correctedAfter, waitingOf, withoutConsent } from './ended.ts';
import { ongoingAfter } from './ongoing.ts';

/** What stands, and the index in the history of what says so. */
export interface Standing {
  readonly event: CaseEvent;
  readonly index: number;
}

/**
 * The history without what was taken back, neither the undone decisions nor the undoing, and with what was put right in its
 * place: a decision that was corrected stands as if it had been registered so.
 *
 * @param corrections where they are read, which is the whole history also when only its beginning is asked about
 */
export function standing(
  history: readonly CaseEvent[],
  corrections: readonly CaseEvent[] = history,
): readonly Standing[] {
  const undone = new Set(
    history.flatMap((event) => (event.type === 'undone' ? [event.undoes] : [])),
  );
  const stands = history.flatMap((event, index) =>
    event.type === 'undone' || event.type === 'decision-corrected' || undone.has(index)
      ? []
      : [{ event, index }],
  );
  return corrections.reduce<readonly Standing[]>(
    (so, event, index) => (event.type === 'decision-corrected' ? putRight(so, event, index) : so),
    stands,
  );
}

type Correction = Extract<CaseEvent, { type: 'decision-corrected' }>;

function putRight(
  stands: readonly Standing[],
  { corrects, decided }: Correction,
  index: number,
): readonly Standing[] {
  if (corrects !== undefined)
    return stands.flatMap((one) => {
      if (one.index !== corrects) return [one];
      return decided === undefined ? [] : [{ event: decided, index: corrects }];
    });
  if (decided === undefined) return stands;
  const later = stands.findIndex(({ event }) => event.at > decided.at);
  return stands.toSpliced(later === -1 ? stands.length : later, 0, { event: decided, index });
}

/** The same, without where each is. */
export function standingEvents(history: readonly CaseEvent[]): readonly CaseEvent[] {
  return standing(history).map(({ event }) => event);
}

/** The last thing that stands, and where in the history it is. */
export function lastStanding(history: readonly CaseEvent[]): Standing | undefined {
  return standing(history).at(-1);
}

/**
 * What stood when that day was over in Sweden: what happens later changes none of it, while what was put right later was so
 * all along.
 */
export function standingUntil(
  history: readonly CaseEvent[],
  lastDay: IsoDate,
): readonly CaseEvent[] {
  // The order of instants is that of their text, and the day's end is one for all of them.
  const over = zonedInstant(addDays(lastDay, 1), '00:00');
  const until = history.filter(({ at }) => at < over);
  return standing(until, history)
    .map(({ event }) => event)
    .filter(({ at }) => at < over);
}

/** Where a case with this history stands. */
export function stateAt(history: readonly CaseEvent[]): CaseState {
  return stateOfEvents(standingEvents(history));
}

/** Where what stands leaves a case. An event that does not fit the state leaves it as it is. */
export function stateOfEvents(events: readonly CaseEvent[]): CaseState {
  return events.reduce<CaseState>(stateAfter, { status: 'raised' });
}

export function stateAfter(state: CaseState, event: CaseEvent): CaseState {
  switch (event.type) {
    case 'raised':
    case 'corrected':
    case 'queue-moved':
    case 'progress-noted':
    case 'undone':
    case 'decision-corrected':
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
