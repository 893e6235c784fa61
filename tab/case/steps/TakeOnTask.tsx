import { useState } from 'react';
import { taskCodeLabels } from '../../../shared/text/case-labels.ts';
import { useMe } from '../../app/me.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { isCode } from '../../parts/is-code.ts';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text-case.ts';
import { useCaseStep } from '../useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.tasks;

/** Who does what, by when. */
export function TakeOnTask({ view, onDone }: StepProps) {
  const { today } = useMe();
  const [memberId, setMemberId] = useState('');
  const [task, setTask] = useState('');
  const [due, setDue] = useState(view.nextMeetingDate ?? '');
  const { sending, take } = useCaseStep(view, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.add}
      shownBy={['memberId', 'due']}
      onSubmit={() => {
        if (memberId !== '' && due !== '' && isCode(taskCodeLabels, task))
          take({ verb: 'take-on-task', memberId, task, due });
      }}
      onCancel={onDone}
    >
      <Stack as="fields">
        <ChoiceField
          label={words.what}
          required
          choices={view.choices.taskCodes}
          value={task}
          onValue={setTask}
        />
        <ChoiceField
          label={words.who}
          required
          choices={view.choices.members}
          value={memberId}
          onValue={setMemberId}
          name="memberId"
          failure={sending.failure}
        />
        <InputField
          label={words.due}
          type="date"
          required
          min={today}
          value={due}
          onValue={setDue}
          name="due"
          failure={sending.failure}
        />
      </Stack>
    </CommandForm>
  );
}
