import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { deviationCategoryLabels, deviationKindLabels } from '../../shared/codes/deviation.ts';
import { type Choice, choicesOf } from '../../shared/text/choice.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceBoxes } from '../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { NameCheck } from '../parts/NameCheck.tsx';
import { Stack } from '../parts/Stack.tsx';
import type { NameCheckState } from '../parts/useNameCheck.ts';
import { text } from '../text/text.ts';
import type { DeviationForm } from './deviation-form.ts';

interface DeviationFieldsProps {
  readonly form: DeviationForm;
  readonly onForm: (form: DeviationForm) => void;
  /** The municipalities it may touch besides; none: not asked. */
  readonly otherTeams: readonly Choice[];
  readonly failure: Failure | undefined;
  readonly notAName: NameCheckState;
}

const words = text.deviations;
const categories = choicesOf(deviationCategoryLabels);
const issues = choicesOf(deviationKindLabels);

/** What it is about, in a line if one wants, and how far it reaches. */
export function DeviationFields(props: DeviationFieldsProps) {
  const { form, onForm, otherTeams, failure, notAName } = props;
  const [reach, setReach] = useState(form.structural || form.alsoTouches.length > 0);
  const set = (change: Partial<DeviationForm>): void => onForm({ ...form, ...change });
  return (
    <>
      <Stack as="fields">
        <ChoiceField
          label={words.category}
          required
          choices={categories}
          value={form.category}
          onValue={(category) => set({ category })}
          name="category"
          failure={failure}
        />
        <ChoiceField
          label={words.issue}
          required
          choices={issues}
          value={form.issue}
          onValue={(issue) => set({ issue })}
          name="issue"
          failure={failure}
        />
      </Stack>
      <InputField
        label={words.text}
        hint={text.guardHint}
        maxLength={300}
        value={form.words}
        onValue={(said) => set({ words: said })}
        name="text"
        failure={failure}
      />
      <NameCheck of={notAName} />
      {otherTeams.length > 0 && !reach && (
        <div>
          <Button size="small" aria-expanded={false} onClick={() => setReach(true)}>
            {words.reach}
          </Button>
        </div>
      )}
      {otherTeams.length > 0 && reach && (
        <>
          <ChoiceBoxes
            label={words.alsoTouches}
            choices={otherTeams}
            values={form.alsoTouches}
            onValues={(alsoTouches) => set({ alsoTouches })}
            name="alsoTouches"
            failure={failure}
          />
          <Checkbox
            label={words.structural}
            checked={form.structural}
            onChange={(_, { checked }) => set({ structural: checked === true })}
          />
        </>
      )}
    </>
  );
}
