import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemDecision } from '../../shared/meetings/agenda.ts';
import type { MeetingView } from '../../shared/meetings/view.ts';
import type { Sending } from '../client/useSend.ts';
import { ChoiceBoxes } from '../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text.ts';
import { closingOf, emptyClosingForm, withReason, type ClosingForm } from './closing-form.ts';

interface CloseCaseProps {
  readonly choices: MeetingView['closingChoices'];
  readonly sending: Sending;
  readonly onDecide: (decision: ItemDecision) => void;
}

const words = text.closing;

/** Closes a case; the reason fills in what usually follows from it. */
export function CloseCase({ choices, sending, onDecide }: CloseCaseProps) {
  const [form, setForm] = useState(emptyClosingForm);
  const set = (change: Partial<ClosingForm>): void => setForm({ ...form, ...change });
  return (
    <CommandForm
      sending={sending}
      submit={words.close}
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
      {form.reason !== '' && (
        <>
          <Stack as="fields">
            <ChoiceField
              label={words.occupation}
              required
              choices={choices.occupations}
              value={form.occupationOut}
              onValue={(occupationOut) => set({ occupationOut })}
            />
            <ChoiceField
              label={words.result}
              required
              choices={choices.results}
              value={form.result}
              onValue={(result) => set({ result })}
            />
            <ChoiceField
              label={words.takingOver}
              required
              choices={choices.takingOver}
              value={form.takingOver}
              onValue={(takingOver) => set({ takingOver })}
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
          <Stack tight>
            <Checkbox
              label={words.planAgreed}
              checked={form.planAgreed}
              onChange={(_, { checked }) => set({ planAgreed: checked === true })}
            />
            <Checkbox
              label={words.nns}
              checked={form.nnsOffered}
              onChange={(_, { checked }) => set({ nnsOffered: checked === true })}
            />
          </Stack>
        </>
      )}
    </CommandForm>
  );
}
