import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import { useSend } from '../../client/useSend.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { SendFailure } from '../../parts/SendFailure.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';

interface EndMeetingProps {
  readonly view: MeetingView;
  readonly onCancel: () => void;
}

/** Ends the meeting once it has been said what goes on to the next one. */
export function EndMeeting({ view, onCancel }: EndMeetingProps) {
  const sending = useSend();
  const [carryTopics, setCarryTopics] = useState(true);
  const { teamId, meetingId } = view.head;
  const carryOver = view.undecided > 0;
  return (
    <Stack>
      <Body1>{text.end.asked}</Body1>
      <Warnings of={[view.head.warning, ...view.endWarnings]} />
      {view.unsettled > 0 && (
        <Checkbox
          label={text.end.carryTopics}
          checked={carryTopics}
          onChange={(_, { checked }) => setCarryTopics(checked === true)}
        />
      )}
      <SendFailure failure={sending.failure} />
      <Stack as="row">
        <Button
          appearance="primary"
          disabledFocusable={sending.sending}
          onClick={() =>
            void sending.send({ verb: 'close-meeting', teamId, meetingId, carryOver, carryTopics })
          }
        >
          {carryOver ? text.end.carryAndEnd : text.end.confirm}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {text.send.cancel}
        </Button>
      </Stack>
      <Quiet>{text.end.after}</Quiet>
    </Stack>
  );
}
