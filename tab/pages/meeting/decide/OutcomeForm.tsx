import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';
import { decisionStart } from '../../../../shared/meetings/lead/decision-start.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { CloseCase } from './CloseCase.tsx';
import { DecideByForm } from './DecideByForm.tsx';
import { DecideByPress } from './DecideByPress.tsx';
import type { Deciding } from './deciding.ts';
import type { Asking } from './needs-more.ts';
import { ReceiveCase } from './ReceiveCase.tsx';

interface OutcomeFormProps extends Omit<Deciding, 'start'> {
  readonly outcome: Asking;
  readonly view: MeetingView;
  readonly item: AgendaItemView;
}

/** What a decision asks for. */
export function OutcomeForm({
  outcome,
  view,
  item,
  sending,
  onDecide,
  onCancel,
}: OutcomeFormProps) {
  const deciding = { start: decisionStart(outcome, item, view), sending, onDecide, onCancel };
  switch (outcome) {
    case 'received':
      return (
        <ReceiveCase {...deciding} holders={view.holders} suggestedId={item.suggestedHolderId} />
      );
    case 'declined':
      return <DecideByPress {...deciding} outcome={outcome} by="criterion" />;
    case 'parked':
      return <DecideByPress {...deciding} outcome={outcome} by="cause" />;
    case 'follow-up':
      return <DecideByForm {...deciding} outcome={outcome} />;
    case 'closed':
      return <CloseCase {...deciding} retentionText={view.retentionText} />;
  }
}
