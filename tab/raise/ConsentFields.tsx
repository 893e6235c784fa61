import { Checkbox } from '@fluentui/react-components';
import type { Choice } from '../../shared/text/choice.ts';
import { raisingText as words } from '../../shared/text/raising.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { FieldGroup } from '../parts/FieldGroup.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { consentIsGiven, withLivesHere, type RaiseForm } from './raise-form.ts';

interface ConsentFieldsProps {
  readonly form: RaiseForm;
  readonly onForm: (form: RaiseForm) => void;
  readonly criteria: readonly Choice[];
  readonly today: string;
  readonly failure: Failure | undefined;
}

/** The consent gate (handbook §3). FK has a form of its own, which holds only for a case that FK raises. */
export function ConsentFields({ form, onForm, criteria, today, failure }: ConsentFieldsProps) {
  const set = (change: Partial<RaiseForm>): void => onForm({ ...form, ...change });
  return (
    <FieldGroup legend={words.consent}>
      <Stack as="fields">
        {form.referrer === 'fk' && (
          <ChoiceField
            label={words.form}
            required
            choices={words.forms}
            value={form.consentForm}
            onValue={(value) => set({ consentForm: value === 'fk' ? 'fk' : 'star' })}
            name="form"
            failure={failure}
          />
        )}
        <InputField
          label={words.signedOn}
          type="date"
          required
          max={today}
          value={form.signedOn}
          onValue={(signedOn) => set({ signedOn })}
          name="signedOn"
          failure={failure}
        />
      </Stack>
      <Checkbox
        required
        label={words.ownWords}
        checked={form.ownWords}
        onChange={(_, { checked }) => set({ ownWords: checked === true })}
      />
      <Checkbox
        required
        label={words.livesHere}
        checked={form.livesHere}
        onChange={(_, { checked }) => onForm(withLivesHere(form, checked === true, criteria))}
      />
      {!consentIsGiven(form) && <Quiet>{words.missing}</Quiet>}
    </FieldGroup>
  );
}
