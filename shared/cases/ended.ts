import type { CaseEvent, CaseState, Closing } from './case.ts';
import { closingWithoutOutcome } from './follow/closing-rules.ts';

type ConsentWithdrawn = Extract<CaseEvent, { type: 'consent-withdrawn' }>;

/** The note of what is done meanwhile, for a state that keeps it. */
export function waitingOf(state: CaseState) {
  return state.status === 'raised' && state.waiting !== undefined ? { waiting: state.waiting } : {};
}

/** Closed as the team decided; only an ongoing case can be. */
export function closedAfter(state: CaseState, at: string, closing: Closing): CaseState {
  if (state.status !== 'ongoing') return state;
  const { receivedAt, caseHolderId } = state;
  return { status: 'closed', at, receivedAt, caseHolderId, closing };
}

/** The case stops at once, wherever it stands: before it is received it is withdrawn, after that closed. */
export function withoutConsent(state: CaseState, { at }: ConsentWithdrawn): CaseState {
  switch (state.status) {
    case 'raised':
    case 'queued':
      return { status: 'withdrawn', at, why: 'consent-withdrawn' };
    case 'ongoing':
      return closedAfter(state, at, closingWithoutOutcome('consent-withdrawn'));
    case 'declined':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return state;
  }
}
