import type { RaiseChoices } from '../../shared/meetings/view.ts';
import { useMe } from '../app/me.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceBoxes } from '../parts/ChoiceBoxes.tsx';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text.ts';
import { ConsentFields } from './ConsentFields.tsx';
import type { RaiseForm } from './raise-form.ts';

interface NewCaseFieldsProps {
  readonly form: RaiseForm;
  readonly onForm: (form: RaiseForm) => void;
  readonly choices: RaiseChoices;
  readonly failure: Failure | undefined;
}

const words = text.raise;

/** What a new case needs: consent first, since nothing else matters without it. */
export function NewCaseFields({ form, onForm, choices, failure }: NewCaseFieldsProps) {
  const { today } = useMe();
  const set = (change: Partial<RaiseForm>): void => onForm({ ...form, ...change });
  return (
    <>
      <ConsentFields form={form} onForm={onForm} today={today} failure={failure} />
      <Stack as="fields">
        <ChoiceField
          label={words.referrer}
          required
          choices={choices.referrers}
          value={form.referrer}
          onValue={(referrer) => set({ referrer })}
          name="referrer"
          failure={failure}
        />
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
      {form.referrer === 'several' && (
        <ChoiceBoxes
          label={words.referrers}
          hint={words.referrersHint}
          choices={choices.referrers.filter(({ value }) => value !== 'several')}
          values={form.referrers}
          onValues={(referrers) => set({ referrers })}
          name="referrers"
          failure={failure}
        />
      )}
      <ChoiceBoxes
        label={words.livelihood}
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
        choices={choices.criteria}
        values={form.criteria}
        onValues={(criteria) => set({ criteria })}
        name="criteria"
        failure={failure}
      />
      {choices.priorityGroups.length > 0 && (
        <Stack as="fields">
          <ChoiceField
            label={words.priority}
            none={words.noPriority}
            choices={choices.priorityGroups}
            value={form.priorityGroup}
            onValue={(priorityGroup) => set({ priorityGroup })}
          />
        </Stack>
      )}
    </>
  );
}
