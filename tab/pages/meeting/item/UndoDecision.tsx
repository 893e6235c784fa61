import { Button } from '@fluentui/react-components';
import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { text } from '../../../text/text.ts';

interface UndoDecisionProps {
  readonly head: MeetingHead;
  readonly item: AgendaItemView;
  readonly onUndo?: () => void;
}

/** Takes a decision back, for those who may while the meeting is held. */
export function UndoDecision({ head, item, onUndo }: UndoDecisionProps) {
  const sending = useSend();
  const { teamId, meetingId } = head;
  const { itemId, reference } = item;
  if (item.decision?.canUndo !== true) return null;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={sending.sending}
        aria-label={`${text.meeting.undo} ${reference}`}
        onClick={() => {
          onUndo?.();
          void sending.send({ verb: 'undo-decision', teamId, meetingId, itemId });
        }}
      >
        {text.meeting.undo}
      </Button>
      <SendFailure failure={sending.failure} />
    </>
  );
}
