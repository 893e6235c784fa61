import { caseStart } from '../../../shared/cases/page/case-starts.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';

/** What is stored, to put right; with how much had happened to the case by then, so that nothing newer is overwritten. */
export function correctionStart(
  step: 'correct-case' | 'correct-closing' | 'correct-groups',
  view: CaseView,
  today: string,
) {
  const start = caseStart(step, view, today);
  const values = { ...start.values, basedOn: String(view.history.length) };
  return { ...start, saved: true as const, values };
}
