import { isOutcomeless, type OutcomelessReason } from '../codes/closing.ts';
import { without } from '../kernel/without.ts';
import type { CaseEvent, CaseState, Closing, KeptClosing } from './case.ts';

type ConsentWithdrawn = Extract<CaseEvent, { type: 'consent-withdrawn' }>;

/** The note of what is done meanwhile, for a state that keeps it. */
export function waitingOf(state: CaseState) {
  return state.status === 'raised' && state.waiting !== undefined ? { waiting: state.waiting } : {};
}

/**
 * What the store lists a case by: its status. One closed at its application for sjukersättning, with the decision still to
 * be noted, is listed apart, since every meeting asks for these, however long ago they were closed.
 */
export function stateOf(current: CaseState): string {
  return current.status === 'closed' && awaitsPension(current) ? awaited : current.status;
}
export const awaited = 'awaited';

/** Of one closed at the application: whether the decision is still to be noted. */
export function awaitsPension(closed: Extract<CaseState, { status: 'closed' }>): boolean {
  const decision = closed.lateOutcome?.pensionDecision ?? 'pending';
  return waitsForPension(closed.closing) && decision === 'pending';
}

/** Closed as the team decided; only an ongoing case can be. */
export function closedAfter(state: CaseState, at: string, closing: KeptClosing): CaseState {
  if (state.status !== 'ongoing') return state;
  const { receivedAt, caseHolderId } = state;
  return { status: 'closed', at, receivedAt, caseHolderId, closing };
}

/**
 * A closing put right: it was closed when it was closed. What was noted since of a decision that only another reason waits
 * for goes with that reason.
 */
export function correctedAfter(state: CaseState, closing: KeptClosing): CaseState {
  if (state.status !== 'closed') return state;
  const { lateOutcome, ...closed } = state;
  if (lateOutcome === undefined || isOutcomeless(closing.reason)) return { ...closed, closing };
  return {
    ...closed,
    closing,
    lateOutcome: waitsForPension(closing) ? lateOutcome : without(lateOutcome, 'pensionDecision'),
  };
}

/** Only an application for sjukersättning has a decision to wait for (handbook §3, B1). */
export function waitsForPension({ reason }: Pick<KeptClosing, 'reason'>): boolean {
  return reason === 'b1-disability-pension-applied';
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

/** All that is stored when nothing is asked. */
export function closingWithoutOutcome(reason: OutcomelessReason): Closing {
  return {
    reason,
    planAgreed: false,
    livelihoodOut: [],
    occupationOut: 'none',
    result: 'neither',
    takingOver: 'none',
    nnsOffered: false,
  };
}
