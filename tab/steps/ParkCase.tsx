import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { parkedCauseLabels } from '../../shared/codes/following.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { isCode } from '../parts/is-code.ts';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.park;

/** What the case waits for, and when the team looks at it again. */
export function ParkCase({ view, onDone }: StepProps) {
  const [cause, setCause] = useState('');
  const [on, setOn] = useState(view.nextMeetingDate ?? '');
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      shownBy={['on', 'nextFollowUp']}
      onSubmit={() => {
        if (on !== '' && isCode(parkedCauseLabels, cause)) take({ verb: 'park-case', cause, on });
      }}
      onCancel={onDone}
    >
      <Body1>{words.text}</Body1>
      <Stack as="fields">
        <ChoiceField
          label={words.cause}
          required
          choices={view.choices.parkedCauses}
          value={cause}
          onValue={setCause}
        />
        <InputField
          label={words.on}
          type="date"
          required
          value={on}
          onValue={setOn}
          name="on"
          failure={sending.failure}
        />
      </Stack>
    </CommandForm>
  );
}
