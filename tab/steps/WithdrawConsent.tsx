import { Body1, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useMe } from '../client/me.ts';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { caseText } from '../text/case-text.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.consent;

/** Says what happens and asks before it does: the case stops at once and nothing brings it back (handbook §7). */
export function WithdrawConsent({ view, onDone }: StepProps) {
  const { today } = useMe();
  const [on, setOn] = useState(today);
  const [sure, setSure] = useState(false);
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      shownBy={['on']}
      onSubmit={() => {
        if (sure && on !== '') take({ verb: 'withdraw-consent', on });
      }}
      onCancel={onDone}
    >
      <Body1>{words.text}</Body1>
      <InputField
        label={words.on}
        type="date"
        required
        max={today}
        value={on}
        onValue={setOn}
        name="on"
        failure={sending.failure}
      />
      <Checkbox
        required
        label={words.sure}
        checked={sure}
        onChange={(_, { checked }) => setSure(checked === true)}
      />
    </CommandForm>
  );
}
