import { caseForms } from '../../../shared/cases/forms/case-forms.ts';
import { caseStart } from '../../../shared/cases/page/case-starts.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { useMe } from '../../client/me.ts';
import { useDescribed } from '../../forms/useDescribed.ts';
import { useCaseStep } from '../../steps/useCaseStep.ts';

type Correction = 'correct-case' | 'correct-closing' | 'correct-groups';

/** What is stored, to put right; with how much had happened to the case by then, so that nothing newer is overwritten. */
export function useCorrection<V extends Correction>(verb: V, view: CaseView, onDone: () => void) {
  const { today } = useMe();
  const { sending, take } = useCaseStep(view, onDone);
  const stored = caseStart(verb, view, today);
  const values = { ...stored.values, basedOn: String(view.history.length) };
  const start = { ...stored, saved: true, values } as const;
  const described = useDescribed(caseForms[verb], sending, start);
  const basedOn = (): number => Number(described.state.textOf('basedOn'));
  return { sending, take, start, described, basedOn };
}
