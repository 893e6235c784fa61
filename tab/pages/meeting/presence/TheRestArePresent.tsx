import { Button } from '@fluentui/react-components';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { seatsNotNoted } from './attendance-left.ts';
import { text } from '../../../text/text.ts';

/** Everybody not noted yet is here: one click for a whole room. */
export function TheRestArePresent({ view }: { readonly view: MeetingView }) {
  const sending = useSend();
  const { teamId, meetingId } = view.head;
  const left = seatsNotNoted(view);
  const setAll = async (): Promise<void> => {
    for (const [index, memberId] of left.entries()) {
      const outcome = await sending.send(
        { verb: 'set-attendance', teamId, meetingId, memberId, attendance: 'physical' },
        ...(index < left.length - 1 ? (['more-to-come'] as const) : []),
      );
      if (outcome?.kind !== 'done') return;
    }
  };
  if (!view.can.run || left.length < 2) return null;
  return (
    <>
      <div>
        <Button size="small" disabledFocusable={sending.sending} onClick={() => void setAll()}>
          {text.attendance.rest(left.length)}
        </Button>
      </div>
      <SendFailure failure={sending.failure} />
    </>
  );
}
