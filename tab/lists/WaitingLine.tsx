import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import {
  type WaitingAction,
  waitingActionLabels,
  waitingActions,
} from '../../shared/codes/queue.ts';
import type { BeforeSeat, BeforeView } from '../../shared/meetings/lists/view.ts';
import { useSend } from '../client/useSend.ts';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { CaseLink } from '../parts/CaseLink.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';

interface WaitingLineProps {
  readonly view: BeforeView;
  readonly row: BeforeSeat['waiting'][number];
}

/** A case in the queue: the party that raised it says what is done meanwhile, as a code (a line can be added on its page). */
export function WaitingLine({ view, row }: WaitingLineProps) {
  const [open, setOpen] = useState(false);
  const sending = useSend();
  const { teamId } = view.head;
  const { reference } = row;
  const note = async (waitingAction: WaitingAction): Promise<void> => {
    const outcome = await sending.send({ verb: 'note-waiting', teamId, reference, waitingAction });
    if (outcome?.kind === 'done') setOpen(false);
  };
  return (
    <Stack tight>
      <LabelledLine
        reference
        label={<CaseLink teamId={teamId} reference={reference} />}
        action={
          <Button
            size="small"
            aria-expanded={open}
            aria-label={`${text.lists.update} ${reference}`}
            onClick={() => setOpen(!open)}
          >
            {text.lists.update}
          </Button>
        }
      >
        <Body1>{row.text}</Body1>
      </LabelledLine>
      {open && (
        <div role="group" aria-label={text.lists.waitingAsk(reference)}>
          <Stack as="row" tight>
            {waitingActions.map((action) => (
              <Button
                key={action}
                size="small"
                appearance="outline"
                disabledFocusable={sending.sending}
                onClick={() => void note(action)}
              >
                {waitingActionLabels[action]}
              </Button>
            ))}
          </Stack>
        </div>
      )}
      <SendFailure failure={sending.failure} />
    </Stack>
  );
}
