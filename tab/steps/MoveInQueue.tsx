import { useState } from 'react';
import { queueMoveReasonLabels } from '../../shared/codes/queue.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { isCode } from '../parts/is-code.ts';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import type { CaseTarget } from './case-step.ts';
import { placesFor } from './queue-places.ts';
import { useCaseStep } from './useCaseStep.ts';

interface MoveInQueueProps {
  readonly of: CaseTarget;
  /** The queue in its order, as far as it is known. */
  readonly order: readonly string[];
  readonly reasons: readonly Choice[];
  readonly onDone: () => void;
}

const words = caseText.queue;

/** A new place in the queue, and why: the order is changed only with a reason (handbook §3). */
export function MoveInQueue({ of: target, order, reasons, onDone }: MoveInQueueProps) {
  const places = placesFor(order, target.reference, words);
  const [after, setAfter] = useState('');
  const [reason, setReason] = useState('');
  const { sending, take } = useCaseStep(target, onDone);
  return (
    <CommandForm
      sending={sending}
      submit={words.move}
      shownBy={['after']}
      onSubmit={() => {
        if (after !== '' && isCode(queueMoveReasonLabels, reason))
          take({ verb: 'move-in-queue', after, reason });
      }}
      onCancel={onDone}
    >
      <Stack as="fields">
        <ChoiceField
          label={words.place}
          required
          choices={places}
          value={after}
          onValue={setAfter}
          name="after"
          failure={sending.failure}
        />
        <ChoiceField
          label={words.reason}
          required
          choices={reasons}
          value={reason}
          onValue={setReason}
        />
      </Stack>
    </CommandForm>
  );
}
