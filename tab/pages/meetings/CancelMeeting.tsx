import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { cancelReasonLabels } from '../../../shared/codes/meeting.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { text } from '../../text/text.ts';

type Reason = CommandOf<'cancel-meeting'>['reason'];

interface CancelMeetingProps {
  readonly teamId: string;
  readonly meetingId: string;
  readonly onDone: () => void;
}

/** Cancels, with a reason: the two steps are the reason and the button. */
export function CancelMeeting({ teamId, meetingId, onDone }: CancelMeetingProps) {
  const [reason, setReason] = useState('');
  const sending = useSend();
  const cancel = async (): Promise<void> => {
    if (!isReason(reason)) return;
    const outcome = await sending.send({ verb: 'cancel-meeting', teamId, meetingId, reason });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <CommandForm
      sending={sending}
      submit={text.plan.cancelMeeting}
      onSubmit={() => void cancel()}
      quiet
    >
      <Body1>{text.plan.cancelText}</Body1>
      <ChoiceField
        label={text.plan.cancelReason}
        required
        choices={choicesOf(cancelReasonLabels)}
        value={reason}
        onValue={setReason}
        name="reason"
        failure={sending.failure}
      />
    </CommandForm>
  );
}

function isReason(value: string): value is Reason {
  return value in cancelReasonLabels;
}
