import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { withdrawalReasonLabels } from '../../shared/codes/queue.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { isCode } from '../parts/is-code.ts';
import { caseText } from '../text/case-text.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.withdraw;

/** Takes the case back before the team has decided. */
export function WithdrawCase({ view, onDone }: StepProps) {
  const [reason, setReason] = useState('');
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      onSubmit={() => {
        if (isCode(withdrawalReasonLabels, reason)) take({ verb: 'withdraw-case', reason });
      }}
      onCancel={onDone}
    >
      <Body1>{words.text}</Body1>
      <ChoiceField
        label={words.reason}
        required
        choices={view.choices.withdrawalReasons}
        value={reason}
        onValue={setReason}
        name="reason"
        failure={sending.failure}
      />
    </CommandForm>
  );
}
