import { Body1, Button } from '@fluentui/react-components';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import { type Criterion, criterionLabels } from '../../../../shared/codes/raising.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import type { Sending } from '../../../client/useSend.ts';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';

interface DeclineCaseProps {
  readonly criteria: readonly Choice[];
  readonly sending: Sending;
  readonly onDecide: (decision: ItemDecision) => void;
}

/** Which criterion is not met: the second click. */
export function DeclineCase({ criteria, sending, onDecide }: DeclineCaseProps) {
  return (
    <Stack>
      <Body1>{text.decide.criterion}</Body1>
      <Stack as="row">
        {criteria.map(({ value, label }) => (
          <Button
            key={value}
            size="small"
            appearance="outline"
            disabledFocusable={sending.sending}
            onClick={() => {
              if (isCriterion(value)) onDecide({ outcome: 'declined', criterion: value });
            }}
          >
            {label}
          </Button>
        ))}
      </Stack>
    </Stack>
  );
}

function isCriterion(value: string): value is Criterion {
  return value in criterionLabels;
}
