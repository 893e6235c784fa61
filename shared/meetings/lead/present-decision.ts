import { type Outcome, outcomeActions } from '../../codes/agenda.ts';
import type { AgendaItemView } from '../agenda/view.ts';

/** On the button of a decision. */
export function decisionName(outcome: Outcome, { kind }: Pick<AgendaItemView, 'kind'>): string {
  return outcome === 'queued' && kind === 'queued' ? 'Kvar i kön' : outcomeActions[outcome];
}
