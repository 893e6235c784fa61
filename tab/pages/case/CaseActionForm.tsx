import type { CaseAction } from '../../../shared/cases/forms/case-forms.ts';
import { caseStart } from '../../../shared/cases/page/case-starts.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { useMe } from '../../client/me.ts';
import { MakePlan } from '../../planning/MakePlan.tsx';
import { StepForm } from '../../steps/StepForm.tsx';
import { CorrectClosing } from './CorrectClosing.tsx';
import { CorrectGroups } from './CorrectGroups.tsx';

interface CaseActionFormProps {
  /** Correcting has the whole raising form and takes the place of the page. */
  readonly action: Exclude<CaseAction, 'correct-case'>;
  readonly view: CaseView;
  readonly onDone: () => void;
}

/** The form of what the asker does with the case. */
export function CaseActionForm({ action, view, onDone }: CaseActionFormProps) {
  const { today } = useMe();
  switch (action) {
    case 'make-plan':
      return <MakePlan view={view} onDone={onDone} />;
    case 'correct-groups':
      return <CorrectGroups view={view} onDone={onDone} />;
    case 'correct-closing':
      return <CorrectClosing view={view} onDone={onDone} />;
    case 'note-late-outcome':
    case 'resume-case':
    case 'book-follow-up':
    case 'note-progress':
    case 'note-waiting':
    case 'move-in-queue':
    case 'park-case':
    case 'decide-individual-coordinator':
    case 'hand-over-case':
    case 'withdraw-case':
    case 'withdraw-consent':
      return (
        <StepForm of={view} verb={action} start={caseStart(action, view, today)} onDone={onDone} />
      );
  }
}
