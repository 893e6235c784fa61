import { coordinatorForm, noCoordinator } from '../../../../shared/cases/forms/carry-forms.ts';
import { readForm } from '../../../../shared/forms/read.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { PressForm } from '../../../forms/PressForm.tsx';
import { useDescribed } from '../../../forms/useDescribed.ts';
import { Quiet } from '../../../parts/Quiet.tsx';
import { text } from '../../../text/text.ts';

interface ItemCoordinatorProps {
  readonly view: MeetingView;
  readonly reference: string;
  readonly chosen: string | undefined;
  readonly onDone: () => void;
}

/** The second decision of a received case (handbook §3): whether an individkoordinator is given to it. */
export function ItemCoordinator({ view, reference, chosen, onDone }: ItemCoordinatorProps) {
  const sending = useSend();
  const { teamId, meetingId } = view.head;
  const { individualCoordinators: seats } = view;
  const described = useDescribed(coordinatorForm, sending, {
    choices: { memberId: [...seats, noCoordinator] },
  });
  return (
    <>
      {seats.length === 0 && <Quiet>{text.decide.coordinatorMissing}</Quiet>}
      <PressForm
        of={described}
        sending={sending}
        onCancel={onDone}
        by="memberId"
        chosen={chosen}
        onPress={async (read) => {
          const decided = read((texts) => readForm(coordinatorForm, texts));
          if (decided === undefined) return;
          const outcome = await sending.send({
            verb: 'decide-individual-coordinator',
            teamId,
            reference,
            meetingId,
            ...decided,
          });
          if (outcome?.kind === 'done') onDone();
        }}
      />
    </>
  );
}
