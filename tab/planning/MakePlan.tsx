import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useMe } from '../client/me.ts';
import { ChoiceBoxes } from '../parts/ChoiceBoxes.tsx';
import { CommandForm } from '../parts/CommandForm.tsx';
import { FieldGroup } from '../parts/FieldGroup.tsx';
import { InputField } from '../parts/InputField.tsx';
import { NameCheck } from '../parts/NameCheck.tsx';
import { useNameCheck } from '../parts/useNameCheck.ts';
import { caseText } from '../text/case-text.ts';
import { planFormOf, planOf, type PlanForm } from './plan-form.ts';
import { useCaseStep } from '../steps/useCaseStep.ts';
import { FormChooser } from './FormChooser.tsx';
import { PlanMeasures } from './PlanMeasures.tsx';
import type { StepProps } from '../steps/step-props.ts';

const words = caseText.plan;

/** The plan: how it was made, its five points, its measures, and when the team follows it up. */
export function MakePlan({ view, onDone }: StepProps) {
  const { today } = useMe();
  const [form, setForm] = useState(() => planFormOf(view));
  // As it was when the form was filled in from it: the page itself goes on being read anew.
  const [basedOn] = useState(() => view.history.length);
  const set = (change: Partial<PlanForm>): void => setForm({ ...form, ...change });
  const { sending, take } = useCaseStep(view, onDone);
  const nameCheck = useNameCheck(sending, form.formReason);
  const { failure } = sending;
  const { choices } = view;
  return (
    <CommandForm
      sending={sending}
      submit={words.save}
      shownBy={planFieldNames}
      onSubmit={() => {
        const made = planOf(form);
        if (made !== undefined) take({ verb: 'make-plan', ...made, basedOn, ...nameCheck.sent });
      }}
      onCancel={onDone}
    >
      <FieldGroup legend={words.meeting}>
        <InputField
          label={words.heldOn}
          type="date"
          required
          max={today}
          value={form.heldOn}
          onValue={(heldOn) => set({ heldOn })}
          name="heldOn"
          failure={failure}
        />
        <FormChooser form={form} set={set} choices={choices} failure={failure} />
        <NameCheck of={nameCheck} />
        <Field label={words.tookPart} required>
          <RadioGroup
            layout="horizontal"
            value={form.tookPart}
            onChange={(_, { value }) => set({ tookPart: value })}
          >
            <Radio value="yes" label={words.yes} />
            <Radio value="no" label={words.no} />
          </RadioGroup>
        </Field>
      </FieldGroup>
      <ChoiceBoxes
        label={words.points}
        choices={choices.planPoints}
        values={form.points}
        onValues={(points) => set({ points })}
      />
      <PlanMeasures
        measures={form.measures}
        onMeasures={(measures) => set({ measures })}
        choices={choices}
      />
      <InputField
        label={words.nextFollowUp}
        type="date"
        required
        value={form.nextFollowUp}
        onValue={(nextFollowUp) => set({ nextFollowUp })}
        name="nextFollowUp"
        failure={failure}
      />
    </CommandForm>
  );
}

/** Inputs of the form that say their own part of a refusal, as the server names them. */
const planFieldNames = ['heldOn', 'fk', 'formReason', 'nextFollowUp', 'on'].flatMap((name) => [
  name,
  `plan.${name}`,
]);
