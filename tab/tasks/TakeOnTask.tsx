import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { taskCodeLabels } from '../../shared/codes/carrying.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { useSend } from '../client/useSend.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { isCode } from '../parts/is-code.ts';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

interface TakeOnTaskProps {
  readonly teamId: string;
  readonly reference: string;
  /** Where it is taken on, when that is at a meeting. */
  readonly meetingId?: string;
  readonly members: readonly Choice[];
  readonly codes: readonly Choice[];
  /** The holder, usually. */
  readonly memberId: string | undefined;
  /** The next meeting, usually. */
  readonly due: string | undefined;
  readonly onDone: () => void;
}

const words = text.tasks;

/** Who and by when stand there already; what is taken on is the one click that sends it. */
export function TakeOnTask(props: TakeOnTaskProps) {
  const { teamId, reference, meetingId, members, codes, onDone } = props;
  const sending = useSend();
  const [memberId, setMemberId] = useState(props.memberId ?? '');
  const [due, setDue] = useState(props.due ?? '');
  const ready = memberId !== '' && due !== '';
  const take = async (task: string): Promise<void> => {
    if (!isCode(taskCodeLabels, task) || !ready) return;
    const outcome = await sending.send({
      verb: 'take-on-task',
      teamId,
      reference,
      memberId,
      task,
      due,
      ...(meetingId === undefined ? {} : { meetingId }),
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <Stack>
      <Stack as="fields">
        <ChoiceField
          label={words.who}
          required
          choices={members}
          value={memberId}
          onValue={setMemberId}
          name="memberId"
          failure={sending.failure}
        />
        <InputField
          label={words.due}
          type="date"
          required
          value={due}
          onValue={setDue}
          name="due"
          failure={sending.failure}
        />
      </Stack>
      <Body1>{ready ? words.what : words.whoFirst}</Body1>
      <Stack as="row">
        {codes.map(({ value, label }) => (
          <Button
            key={value}
            size="small"
            appearance="outline"
            disabledFocusable={sending.sending || !ready}
            onClick={() => void take(value)}
          >
            {label}
          </Button>
        ))}
      </Stack>
      <SendFailure failure={sending.failure} shownBy={['memberId', 'due']} />
      <div>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {text.send.cancel}
        </Button>
      </div>
    </Stack>
  );
}
