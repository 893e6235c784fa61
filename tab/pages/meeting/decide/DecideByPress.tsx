import { decisionForms, readDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import type { Form } from '../../../../shared/forms/form.ts';
import { PressForm } from '../../../forms/PressForm.tsx';
import { useDescribed } from '../../../forms/useDescribed.ts';
import type { Deciding } from './deciding.ts';

interface DecideByPressProps extends Deciding {
  readonly outcome: 'declined' | 'parked';
  /** The field whose answer is the second click. */
  readonly by: 'criterion' | 'cause';
}

/** A decision by one press more: why it is declined, what it waits for. */
export function DecideByPress({
  outcome,
  by,
  start,
  sending,
  onDecide,
  onCancel,
}: DecideByPressProps) {
  const described = useDescribed<Form>(decisionForms[outcome], sending, start);
  return (
    <PressForm
      of={described}
      sending={sending}
      onCancel={onCancel}
      by={by}
      onPress={(read) => {
        const decision = read((texts) => readDecision(outcome, texts));
        if (decision !== undefined) onDecide(decision);
      }}
    />
  );
}
