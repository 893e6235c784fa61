import { decisionForms, readDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import type { Outcome } from '../../../../shared/codes/agenda.ts';
import type { Form } from '../../../../shared/forms/form.ts';
import { DescribedForm } from '../../../forms/DescribedForm.tsx';
import { useDescribed } from '../../../forms/useDescribed.ts';
import type { Deciding } from './deciding.ts';

interface DecideByFormProps extends Deciding {
  readonly outcome: Outcome;
}

/** A decision by its form and a button. */
export function DecideByForm({ outcome, start, sending, onDecide, onCancel }: DecideByFormProps) {
  const described = useDescribed<Form>(decisionForms[outcome], sending, start);
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onCancel={onCancel}
      onSubmit={() => {
        const decision = described.readAs((texts) => readDecision(outcome, texts));
        if (decision !== undefined) onDecide(decision);
      }}
    />
  );
}
