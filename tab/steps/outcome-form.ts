import type { LateOutcome } from '../../shared/cases/case.ts';
import { occupationOutLabels, pensionDecisionLabels } from '../../shared/codes/closing.ts';
import { type Livelihood, livelihoodLabels } from '../../shared/codes/livelihood.ts';
import { isCode } from '../parts/is-code.ts';

/** What stands in the form of what showed after closing; empty strings where nothing has been chosen. */
export interface OutcomeForm {
  readonly on: string;
  readonly pensionDecision: string;
  readonly livelihood: readonly string[];
  readonly occupation: string;
}

export function newOutcomeForm(today: string): OutcomeForm {
  return { on: today, pensionDecision: '', livelihood: [], occupation: '' };
}

/** What is sent; undefined while something that must be there is missing. Ticks the server asks for itself. */
export function outcomeOf(form: OutcomeForm): LateOutcome | undefined {
  const { on, pensionDecision, occupation } = form;
  const livelihood = form.livelihood.filter((code): code is Livelihood =>
    isCode(livelihoodLabels, code),
  );
  if (on === '' || !isCode(occupationOutLabels, occupation)) return undefined;
  return {
    on,
    livelihood,
    occupation,
    ...(isCode(pensionDecisionLabels, pensionDecision) ? { pensionDecision } : {}),
  };
}
