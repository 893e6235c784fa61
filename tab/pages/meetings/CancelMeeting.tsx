import { cancelForm } from '../../../shared/meetings/forms.ts';
import { SendForm } from '../../forms/SendForm.tsx';

interface CancelMeetingProps {
  readonly teamId: string;
  readonly meetingId: string;
  readonly onDone: () => void;
}

/** Cancels, with a reason: the two steps are the reason and the button. */
export function CancelMeeting({ teamId, meetingId, onDone }: CancelMeetingProps) {
  return (
    <SendForm
      form={cancelForm}
      command={({ reason }) => ({ verb: 'cancel-meeting', teamId, meetingId, reason })}
      onDone={onDone}
      quiet
    />
  );
}
