import type { CaseAction } from '../../../shared/cases/forms/case-forms.ts';
import { caseStart } from '../../../shared/cases/page/case-starts.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { useMe } from '../../client/me.ts';
import { MakePlan } from '../../planning/MakePlan.tsx';
import { StepForm } from '../../steps/StepForm.tsx';
import { CorrectClosing } from './CorrectClosing.tsx';
import { CorrectGroups } from './CorrectGroups.tsx';

/** Correcting has the whole raising form and takes the place of the page. */
type ActionInPanel = Exclude<CaseAction, 'correct-case'>;

interface CaseActionFormProps {
  readonly action: ActionInPanel;
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** The steps with code around their described form; of every other the form is all there is. */
const ownForms = {
  'make-plan': MakePlan,
  'correct-groups': CorrectGroups,
  'correct-closing': CorrectClosing,
} as const;

function hasOwnForm(action: ActionInPanel): action is keyof typeof ownForms {
  return Object.hasOwn(ownForms, action);
}

/** The form of what the asker does with the case. */
export function CaseActionForm({ action, view, onDone }: CaseActionFormProps) {
  const { today } = useMe();
  if (hasOwnForm(action)) {
    const OwnForm = ownForms[action];
    return <OwnForm view={view} onDone={onDone} />;
  }
  return (
    <StepForm of={view} verb={action} start={caseStart(action, view, today)} onDone={onDone} />
  );
}
