import { without } from '../kernel/without.ts';
import type { CaseEvent } from './case.ts';

/** What was done, without what was written: what stays of a case whose consent is withdrawn (handbook §7). */
export function withoutTexts(event: CaseEvent): CaseEvent {
  switch (event.type) {
    case 'waiting-noted':
      return { ...event, note: without(event.note, 'text') };
    case 'received':
      return without(event, 'overrideReason');
    case 'planned':
      return { ...event, plan: without(event.plan, 'formReason') };
    case 'decision-corrected':
      return event.decided?.type === 'received'
        ? { ...event, decided: without(event.decided, 'overrideReason') }
        : event;
    case 'raised':
    case 'corrected':
    case 'withdrawn':
    case 'consent-withdrawn':
    case 'queued':
    case 'queue-moved':
    case 'declined':
    case 'answered':
    case 'individual-coordinator-decided':
    case 'handed-over':
    case 'measure-set':
    case 'follow-up-booked':
    case 'parked':
    case 'resumed':
    case 'progress-noted':
    case 'task-taken':
    case 'task-reported':
    case 'closed':
    case 'closing-corrected':
    case 'late-outcome-noted':
    case 'undone':
      return event;
  }
}
