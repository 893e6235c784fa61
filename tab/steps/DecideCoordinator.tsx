import { useState } from 'react';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { caseText } from '../text/case-text.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.coordinator;

/** The separate decision of handbook §3: who coordinates the case, or that nobody does. */
export function DecideCoordinator({ view, onDone }: StepProps) {
  const [memberId, setMemberId] = useState('');
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      shownBy={['memberId']}
      onSubmit={() => {
        if (memberId !== '') take({ verb: 'decide-individual-coordinator', memberId });
      }}
      onCancel={onDone}
    >
      <ChoiceField
        label={words.who}
        required
        choices={view.choices.individualCoordinators}
        value={memberId}
        onValue={setMemberId}
        name="memberId"
        failure={sending.failure}
      />
    </CommandForm>
  );
}
