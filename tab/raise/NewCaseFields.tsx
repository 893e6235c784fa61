import { Checkbox } from '@fluentui/react-components';
import type { NewCaseChoices } from '../../shared/cases/page/present-new-case.ts';
import { raisingText } from '../../shared/text/raising.ts';
import { useMe } from '../client/me.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceBoxes } from '../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import { ConsentFields } from './ConsentFields.tsx';
import { criteriaToAsk, withCriteria, withReferrer, type RaiseForm } from './raise-form.ts';

interface NewCaseFieldsProps {
  readonly form: RaiseForm;
  readonly onForm: (form: RaiseForm) => void;
  readonly choices: NewCaseChoices;
  readonly failure: Failure | undefined;
}

const words = text.raise;

/** What a new case needs: who raises it, which says what consent it takes; the consent; and what is known. */
export function NewCaseFields({ form, onForm, choices, failure }: NewCaseFieldsProps) {
  const { today } = useMe();
  const set = (change: Partial<RaiseForm>): void => onForm({ ...form, ...change });
  const criteria = criteriaToAsk(choices.criteria);
  return (
    <>
      <ChoiceField
        label={words.referrer}
        required
        choices={choices.referrers}
        value={form.referrer}
        onValue={(referrer) => onForm(withReferrer(form, referrer))}
        name="referrer"
        failure={failure}
      />
      {form.referrer === 'several' && (
        <ChoiceBoxes
          label={words.referrers}
          hint={words.referrersHint}
          choices={choices.referrers.filter(({ value }) => value !== 'several' && value !== 'self')}
          values={form.referrers}
          onValues={(referrers) => set({ referrers })}
          name="referrers"
          failure={failure}
        />
      )}
      <ConsentFields
        form={form}
        onForm={onForm}
        criteria={choices.criteria}
        today={today}
        failure={failure}
      />
      <Stack as="fields">
        <ChoiceField
          label={words.gender}
          required
          choices={choices.genders}
          value={form.gender}
          onValue={(gender) => set({ gender })}
          name="gender"
          failure={failure}
        />
        <ChoiceField
          label={words.ageBand}
          required
          choices={choices.ageBands}
          value={form.ageBand}
          onValue={(ageBand) => set({ ageBand })}
          name="ageBand"
          failure={failure}
        />
      </Stack>
      <ChoiceBoxes
        label={words.livelihood}
        required
        hint={words.livelihoodHint}
        choices={choices.livelihoods}
        values={form.livelihoodIn}
        onValues={(livelihoodIn) => set({ livelihoodIn })}
        name="livelihoodIn"
        failure={failure}
      />
      <ChoiceBoxes
        label={words.criteria}
        hint={words.criteriaHint}
        choices={criteria}
        values={form.criteria}
        onValues={(asked) => onForm(withCriteria(form, asked))}
        name="criteria"
        failure={failure}
      />
      <Stack as="fields">
        {choices.priorityGroups.length > 0 && (
          <ChoiceField
            label={words.priority}
            none={words.noPriority}
            choices={choices.priorityGroups}
            value={form.priorityGroup}
            onValue={(priorityGroup) => set({ priorityGroup })}
            name="priorityGroup"
            failure={failure}
          />
        )}
        {choices.processLevels.length > 0 && (
          <ChoiceField
            label={words.processLevel}
            none={words.noProcessLevel}
            choices={choices.processLevels}
            value={form.processLevel}
            onValue={(processLevel) => set({ processLevel })}
            name="processLevel"
            failure={failure}
          />
        )}
        <InputField
          label={words.previous}
          placeholder={words.previousExample}
          maxLength={13}
          value={form.previous}
          onValue={(previous) => set({ previous })}
          name="previous"
          failure={failure}
        />
      </Stack>
      <Checkbox
        label={raisingText.talkedOver}
        checked={form.talkedOver}
        onChange={(_, { checked }) => set({ talkedOver: checked === true })}
      />
    </>
  );
}
