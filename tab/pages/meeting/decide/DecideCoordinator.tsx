import { Body1, Button } from '@fluentui/react-components';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import { useSend } from '../../../client/useSend.ts';
import { Quiet } from '../../../parts/Quiet.tsx';
import { SendFailure } from '../../../parts/SendFailure.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';

interface DecideCoordinatorProps {
  readonly view: MeetingView;
  readonly reference: string;
  readonly chosen: string | undefined;
  readonly onDone: () => void;
}

const words = text.decide;

/** The second decision of a received case (handbook §3): whether an individkoordinator is given to it. */
export function DecideCoordinator({ view, reference, chosen, onDone }: DecideCoordinatorProps) {
  const sending = useSend();
  const { teamId, meetingId } = view.head;
  const decide = async (memberId: string): Promise<void> => {
    const outcome = await sending.send({
      verb: 'decide-individual-coordinator',
      teamId,
      reference,
      memberId,
      meetingId,
    });
    if (outcome?.kind === 'done') onDone();
  };
  return (
    <Stack>
      <Body1>{words.coordinatorAsk}</Body1>
      <Stack as="row">
        {[...view.individualCoordinators, { value: 'none', label: words.noCoordinator }].map(
          ({ value, label }) => (
            <Button
              key={value}
              size="small"
              appearance={value === chosen ? 'primary' : 'outline'}
              disabledFocusable={sending.sending}
              onClick={() => void decide(value)}
            >
              {label}
            </Button>
          ),
        )}
      </Stack>
      {view.individualCoordinators.length === 0 && <Quiet>{words.coordinatorMissing}</Quiet>}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
