import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMyTeam } from '../app/me.ts';
import type { Failure } from '../client/failure.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useRoute } from '../router/useRoute.ts';
import { teamOf } from '../router/route.ts';
import { text } from '../text.ts';
import { consentIsGiven, type RaiseForm } from './raise-form.ts';

const useStyles = makeStyles({
  gate: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    margin: 0,
    minWidth: 0,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `0 ${tokens.spacingHorizontalXS}` },
});

interface ConsentFieldsProps {
  readonly form: RaiseForm;
  readonly onForm: (form: RaiseForm) => void;
  readonly today: string;
  readonly failure: Failure | undefined;
}

const words = text.raise;

/** The consent gate (handbook §3). FK has a form of its own, which only FK may use. */
export function ConsentFields({ form, onForm, today, failure }: ConsentFieldsProps) {
  const styles = useStyles();
  const set = (change: Partial<RaiseForm>): void => onForm({ ...form, ...change });
  const isFk = useMyTeam(teamOf(useRoute()) ?? '')?.roles.includes('fk-contact') ?? false;
  return (
    <fieldset className={styles.gate}>
      <legend className={styles.legend}>{words.consent}</legend>
      {isFk && (
        <ChoiceField
          label={words.consentForm}
          required
          choices={words.consentForms}
          value={form.consentForm}
          onValue={(value) => set({ consentForm: value === 'fk' ? 'fk' : 'star' })}
        />
      )}
      <Stack as="fields">
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
        onChange={(_, { checked }) => set({ livesHere: checked === true })}
      />
      {!consentIsGiven(form) && <Quiet>{words.consentMissing}</Quiet>}
    </fieldset>
  );
}
