import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import { parkedCauseLabels } from '../../../../shared/codes/following.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import type { Sending } from '../../../client/useSend.ts';
import { InputField } from '../../../parts/InputField.tsx';
import { isCode } from '../../../parts/is-code.ts';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';

interface ParkCaseProps {
  readonly causes: readonly Choice[];
  readonly next: string | undefined;
  readonly sending: Sending;
  readonly onDecide: (decision: ItemDecision) => void;
}

/** What the case waits for is the second click; when it is looked at again stands there already. */
export function ParkCase({ causes, next, sending, onDecide }: ParkCaseProps) {
  const [on, setOn] = useState(next ?? '');
  return (
    <Stack>
      <InputField
        label={text.decide.parkedUntil}
        {...(next === undefined ? {} : { hint: text.decide.followUpHint })}
        type="date"
        required
        value={on}
        onValue={setOn}
        name="on"
        failure={sending.failure}
      />
      <Body1>{text.decide.parkedCause}</Body1>
      <Stack as="row">
        {causes.map(({ value, label }) => (
          <Button
            key={value}
            size="small"
            appearance="outline"
            disabledFocusable={sending.sending || on === ''}
            onClick={() => {
              if (isCode(parkedCauseLabels, value))
                onDecide({ outcome: 'parked', cause: value, on });
            }}
          >
            {label}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}
