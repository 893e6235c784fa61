import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import { useMe } from '../client/me.ts';
import { ChoiceBoxes } from '../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import { newOutcomeForm, outcomeOf, type OutcomeForm } from './outcome-form.ts';
import { useCaseStep } from './useCaseStep.ts';
import type { StepProps } from './step-props.ts';

const words = caseText.outcome;

/** What showed only after the case was closed. */
export function NoteOutcome({ view, onDone }: StepProps) {
  const { today } = useMe();
  const [form, setForm] = useState(() => newOutcomeForm(today));
  const set = (change: Partial<OutcomeForm>): void => setForm({ ...form, ...change });
  const { sending, take } = useCaseStep(view, onDone);
  const { pensionDecisions, occupations, livelihoods } = view.choices;
  return (
    <CommandForm
      sending={sending}
      submit={words.send}
      shownBy={['on', 'pensionDecision', 'livelihood']}
      onSubmit={() => {
        const outcome = outcomeOf(form);
        if (outcome !== undefined) take({ verb: 'note-late-outcome', outcome });
      }}
      onCancel={onDone}
    >
      <Body1>{words.text}</Body1>
      <Stack as="fields">
        <InputField
          label={words.on}
          type="date"
          required
          max={today}
          value={form.on}
          onValue={(on) => set({ on })}
          name="on"
          failure={sending.failure}
        />
        {pensionDecisions.length > 0 && (
          <ChoiceField
            label={words.pension}
            none={words.noPension}
            choices={pensionDecisions}
            value={form.pensionDecision}
            onValue={(pensionDecision) => set({ pensionDecision })}
            name="pensionDecision"
            failure={sending.failure}
          />
        )}
        <ChoiceField
          label={words.occupation}
          required
          choices={occupations}
          value={form.occupation}
          onValue={(occupation) => set({ occupation })}
        />
      </Stack>
      <ChoiceBoxes
        label={words.livelihood}
        choices={livelihoods}
        values={form.livelihood}
        onValues={(livelihood) => set({ livelihood })}
        name="livelihood"
        failure={sending.failure}
      />
    </CommandForm>
  );
}
