import { useState } from 'react';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { caseText } from '../text/case-text.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

interface NextDayProps extends StepProps {
  readonly verb: 'book-follow-up' | 'resume-case';
}

const words = caseText.followUp;

/** When the team looks at the case next: at the next meeting unless another day is chosen. */
export function NextDay({ view, onDone, verb }: NextDayProps) {
  const next = view.nextMeetingDate;
  const [on, setOn] = useState(next ?? '');
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={verb === 'resume-case' ? caseText.resume.send : words.send}
      shownBy={['on', 'nextFollowUp']}
      onSubmit={() => {
        if (on !== '') take({ verb, on });
      }}
      onCancel={onDone}
    >
      <InputField
        label={words.on}
        {...(next === undefined ? {} : { hint: words.hint })}
        type="date"
        required
        value={on}
        onValue={setOn}
        name="on"
        failure={sending.failure}
      />
    </CommandForm>
  );
}
