import { useState } from 'react';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import type { Sending } from '../../../client/useSend.ts';
import { CommandForm } from '../../../parts/CommandForm.tsx';
import { InputField } from '../../../parts/InputField.tsx';
import { text } from '../../../text/text.ts';

interface FollowUpCaseProps {
  readonly next: string | undefined;
  readonly sending: Sending;
  readonly onDecide: (decision: ItemDecision) => void;
}

/** When the case is followed up next: at the next meeting unless another day is chosen. */
export function FollowUpCase({ next, sending, onDecide }: FollowUpCaseProps) {
  const [on, setOn] = useState(next ?? '');
  return (
    <CommandForm
      sending={sending}
      submit={text.decide.book}
      shownBy={['on']}
      onSubmit={() => {
        if (on !== '') onDecide({ outcome: 'follow-up', on });
      }}
    >
      <InputField
        label={text.decide.followUpOn}
        {...(next === undefined ? {} : { hint: text.decide.followUpHint })}
        type="date"
        required
        value={on}
        onValue={setOn}
        name="on"
        failure={sending.failure}
      />
    </CommandForm>
  );
}
