import { useState } from 'react';
import { handoverReasonLabels } from '../../shared/codes/carrying.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { isCode } from '../parts/is-code.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.handOver;

/** Another ärendebärare, and why: continuity is measured (handbook §3). */
export function HandOver({ view, onDone }: StepProps) {
  const [caseHolderId, setHolderId] = useState('');
  const [reason, setReason] = useState('');
  const { sending, take } = useCaseStep(view, onDone);
  const holders = view.choices.holders.map(({ value, label, suggested }) => ({
    value,
    label: suggested ? words.suggested(label) : label,
  }));
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      shownBy={['caseHolderId']}
      onSubmit={() => {
        if (caseHolderId !== '' && isCode(handoverReasonLabels, reason))
          take({ verb: 'hand-over-case', caseHolderId, reason });
      }}
      onCancel={onDone}
    >
      {view.holderNote !== undefined && <Quiet>{view.holderNote}</Quiet>}
      <Stack as="fields">
        <ChoiceField
          label={words.who}
          required
          choices={holders}
          value={caseHolderId}
          onValue={setHolderId}
          name="caseHolderId"
          failure={sending.failure}
        />
        <ChoiceField
          label={words.reason}
          required
          choices={view.choices.handoverReasons}
          value={reason}
          onValue={setReason}
        />
      </Stack>
    </CommandForm>
  );
}
