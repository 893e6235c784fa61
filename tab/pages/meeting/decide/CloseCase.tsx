import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import type { MeetingView } from '../../../../shared/meetings/lead/view.ts';
import type { Sending } from '../../../client/useSend.ts';
import { ChoiceBoxes } from '../../../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../../../parts/ChoiceField.tsx';
import { CommandForm } from '../../../parts/CommandForm.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';
import {
  allowedWith,
  asksForReasonOnly,
  closingOf,
  emptyClosingForm,
  ruleOf,
  withReason,
  type ClosingForm,
} from './closing-form.ts';

interface CloseCaseProps {
  readonly choices: MeetingView['closingChoices'];
  readonly sending: Sending;
  readonly onDecide: (decision: ItemDecision) => void;
}

const words = text.closing;

/** Closes a case; the reason fills in what follows from it, and says what else is asked. */
export function CloseCase({ choices, sending, onDecide }: CloseCaseProps) {
  const [form, setForm] = useState(emptyClosingForm);
  const set = (change: Partial<ClosingForm>): void => setForm({ ...form, ...change });
  return (
    <CommandForm
      sending={sending}
      submit={words.close}
      shownBy={['reason', 'occupationOut', 'result', 'takingOver', 'livelihoodOut']}
      onSubmit={() => {
        const closing = closingOf(form);
        if (closing !== undefined) onDecide({ outcome: 'closed', closing });
      }}
    >
      <ChoiceField
        label={words.reason}
        required
        choices={choices.reasons}
        value={form.reason}
        onValue={(reason) => setForm(withReason(form, reason))}
        name="reason"
        failure={sending.failure}
      />
      {form.reason !== '' && !asksForReasonOnly(form) && (
        <>
          <Stack as="fields">
            <ChoiceField
              label={words.occupation}
              required
              choices={allowedWith(form, 'occupationOut', choices.occupations)}
              value={form.occupationOut}
              onValue={(occupationOut) => set({ occupationOut })}
              name="occupationOut"
              failure={sending.failure}
            />
            <ChoiceField
              label={words.result}
              required
              choices={allowedWith(form, 'result', choices.results)}
              value={form.result}
              onValue={(result) => set({ result })}
              name="result"
              failure={sending.failure}
            />
            <ChoiceField
              label={words.takingOver}
              required
              choices={choices.takingOver}
              value={form.takingOver}
              onValue={(takingOver) => set({ takingOver })}
              name="takingOver"
              failure={sending.failure}
            />
          </Stack>
          <ChoiceBoxes
            label={words.livelihood}
            choices={choices.livelihoods}
            values={form.livelihoodOut}
            onValues={(livelihoodOut) => set({ livelihoodOut })}
            name="livelihoodOut"
            failure={sending.failure}
          />
          {ruleOf(form)?.planAgreed === undefined && (
            <YesOrNo
              label={words.planAgreed}
              value={form.planAgreed}
              onValue={(planAgreed) => set({ planAgreed })}
            />
          )}
          <YesOrNo
            label={words.nns}
            value={form.nnsOffered}
            onValue={(nnsOffered) => set({ nnsOffered })}
          />
        </>
      )}
    </CommandForm>
  );
}

interface YesOrNoProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Two answers that both count, so neither is there from the start. */
function YesOrNo({ label, value, onValue }: YesOrNoProps) {
  return (
    <Field label={label} required>
      <RadioGroup
        layout="horizontal"
        required
        value={value}
        onChange={(_, data) => onValue(data.value)}
      >
        <Radio value="yes" label={words.yes} />
        <Radio value="no" label={words.no} />
      </RadioGroup>
    </Field>
  );
}
