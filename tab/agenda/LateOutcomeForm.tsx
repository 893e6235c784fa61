import { lateOutcomeForm } from '../../shared/cases/forms/follow-forms.ts';
import type { FormStart } from '../../shared/forms/form.ts';
import { SentForm } from '../forms/SentForm.tsx';

interface LateOutcomeFormProps {
  readonly teamId: string;
  readonly reference: string;
  readonly start: FormStart;
  readonly onDone: () => void;
}

/** Notes what came of a case after it was closed. */
export function LateOutcomeForm({ teamId, reference, start, onDone }: LateOutcomeFormProps) {
  return (
    <SentForm
      form={lateOutcomeForm}
      start={start}
      command={(said) => ({ verb: 'note-late-outcome', teamId, reference, ...said })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}
