import { Body1, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { CaseChoices } from '../../shared/cases/page/view.ts';
import { planningFormLabels } from '../../shared/codes/planning.ts';
import { joinWords } from '../../shared/text/format.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { caseText } from '../text/case-text.ts';
import { text } from '../text/text.ts';
import { chosenForm, verdictOf, type PlanForm } from './plan-form.ts';

interface FormChooserProps {
  readonly form: PlanForm;
  readonly set: (change: Partial<PlanForm>) => void;
  readonly choices: CaseChoices;
  readonly failure: Failure | undefined;
}

const words = caseText.plan;

/** Who took part, and what the table of handbook §3 says that makes it: shown as it is, not smoothed over. */
export function FormChooser({ form, set, choices, failure }: FormChooserProps) {
  return (
    <>
      <ChoiceField
        label={words.fk}
        required
        choices={choices.fkParts}
        value={form.fk}
        onValue={(fk) => set({ fk })}
        name="fk"
        failure={failure}
      />
      <Stack tight>
        <Checkbox
          label={words.healthCare}
          checked={form.healthCare}
          onChange={(_, { checked }) => set({ healthCare: checked === true })}
        />
        <Checkbox
          label={words.socialServices}
          checked={form.socialServices}
          onChange={(_, { checked }) => set({ socialServices: checked === true })}
        />
      </Stack>
      <div aria-live="polite">
        <Verdict form={form} set={set} choices={choices} failure={failure} />
      </div>
    </>
  );
}

function Verdict({ form, set, choices, failure }: FormChooserProps) {
  const verdict = verdictOf(form);
  const offered = choices.planningForms.map(({ value, label }) => ({ value, label }));
  switch (verdict?.type) {
    case undefined:
      return <Body1>{words.askFirst}</Body1>;
    case 'form':
      return <Body1>{words.byTable(inSentence(planningFormLabels[verdict.form]))}</Body1>;
    case 'conflict': {
      const names = verdict.forms.map((one) => inSentence(planningFormLabels[one]));
      const suggested = planningFormLabels[verdict.suggested];
      return (
        <Stack tight>
          <Body1>{words.conflict(joinWords(names), suggested)}</Body1>
          <Forms
            choices={offered
              .filter(({ value }) => verdict.forms.some((one) => one === value))
              .map(({ value, label }) => ({
                value,
                label: value === verdict.suggested ? words.suggested(label) : label,
              }))}
            value={chosenForm(form) ?? ''}
            onValue={(chosen) => set({ form: chosen })}
          />
        </Stack>
      );
    }
    case 'no-rule':
      return (
        <Stack tight>
          <Body1>{words.noRule}</Body1>
          <Forms choices={offered} value={form.form} onValue={(chosen) => set({ form: chosen })} />
          <InputField
            label={words.formReason}
            hint={text.guardHint}
            required
            maxLength={140}
            value={form.formReason}
            onValue={(formReason) => set({ formReason })}
            name="formReason"
            failure={failure}
          />
        </Stack>
      );
  }
}

interface FormsProps {
  readonly choices: CaseChoices['planningForms'];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function Forms({ choices, value, onValue }: FormsProps) {
  return (
    <Field label={words.form} required>
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={value}
        onChange={(_, data) => onValue(data.value)}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** `Avstämningsmöte` → `avstämningsmöte`; what is all capitals (`SIP`) stays. */
function inSentence(label: string): string {
  return label === label.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
