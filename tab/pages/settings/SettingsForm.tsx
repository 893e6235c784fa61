import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { fkRotationLabels } from '../../../shared/codes/fk-theme.ts';
import type { FieldProblem } from '../../../shared/forms/read.ts';
import { inputsFor } from '../../../shared/forms/refused-at.ts';
import {
  breakForm,
  breakRowsIn,
  breakRowsText,
  readSettings,
  settingsForm,
} from '../../../shared/teams/settings-form.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { DraftNote } from '../../forms/DraftNote.tsx';
import { Overtaken } from '../../forms/Overtaken.tsx';
import type { FormState } from '../../forms/useForm.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { CommandForm } from '../../inputs/CommandForm.tsx';
import { failureAt } from '../../inputs/failure-at.ts';
import { basedOn } from '../../drafts/draft.ts';
import { InputField } from '../../inputs/InputField.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { teamText } from '../../text/team-text.ts';
import { BreakFields } from './BreakFields.tsx';

interface SettingsFormProps {
  readonly team: TeamView;
  readonly form: FormState;
  /** The form is closed, with what was typed sent or thrown away. */
  readonly onDone: () => void;
}

const words = teamText.team;
const { fields } = settingsForm;

/** Target range, breaks, FK's right to raise, a pause in the intake and the agenda's plan, from today or a later day. */
export function SettingsForm({ team, form, onDone }: SettingsFormProps) {
  const { today } = useMe();
  const sending = useSend();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { textOf, fill } = form;
  const rows = breakRowsIn(textOf('breakPeriods')).flatMap((_, row) =>
    Object.keys(breakForm.fields).map((name) => [`breakPeriods.${row}.${name}`, []] as const),
  );
  const inputs = { ...inputsFor(settingsForm.fields), ...Object.fromEntries(rows) };
  const at = (input: string) => failureAt(input, problems, sending.failure, inputs);
  const of = (name: keyof typeof fields) => ({
    label: fields[name].label,
    hint: fields[name].hint,
    name,
    value: textOf(name),
    onValue: (value: string) => form.set(name, value),
    failure: at(name),
  });
  const save = async (): Promise<void> => {
    const read = readSettings(form.now);
    setProblems(read.ok ? [] : read.error);
    if (!read.ok) return;
    const outcome = await sending.send({
      verb: 'set-team-settings',
      teamId: team.id,
      ...read.value,
      basedOn: Number(textOf(basedOn)),
    });
    if (outcome?.kind === 'done') {
      form.draft.forget();
      onDone();
    }
  };
  return (
    <CommandForm
      sending={sending}
      submit={settingsForm.send}
      onSubmit={() => void save()}
      onCancel={() => {
        form.draft.throwAway();
        onDone();
      }}
    >
      <Overtaken of={form.draft} />
      <InputField type="date" required min={today} {...of('from')} />
      <Stack as="fields">
        <InputField digits {...of('min')} />
        <InputField digits {...of('max')} />
      </Stack>
      <BreakFields
        breaks={breakRowsIn(textOf('breakPeriods'))}
        onBreaks={(breaks) => form.set('breakPeriods', breakRowsText(breaks))}
        failureAt={at}
      />
      <Switch
        label={fields.fkMayRaise.label}
        checked={textOf('fkMayRaise') === 'true'}
        onChange={(_, { checked }) => form.set('fkMayRaise', String(checked))}
      />
      <Switch
        label={fields.fkWorksWithCases.label}
        checked={textOf('fkWorksWithCases') === 'true'}
        onChange={(_, { checked }) => form.set('fkWorksWithCases', String(checked))}
      />
      <Quiet>{fields.fkWorksWithCases.hint}</Quiet>
      <ChoiceField
        {...of('fkOddMonths')}
        choices={choicesOf(fkRotationLabels)}
        none={fields.fkOddMonths.none}
      />
      <Switch
        label={fields.paused.label}
        checked={textOf('paused') === 'true'}
        onChange={(_, { checked }) =>
          fill({
            paused: String(checked),
            ...(textOf('pausedFrom') === '' ? { pausedFrom: textOf('from') } : {}),
          })
        }
      />
      {textOf('paused') === 'true' && (
        <Stack as="fields">
          <InputField type="date" required {...of('pausedFrom')} />
          <InputField type="date" {...of('pausedTo')} />
        </Stack>
      )}
      <Switch
        label={fields.generalFirst.label}
        checked={textOf('generalFirst') === 'true'}
        onChange={(_, { checked }) => form.set('generalFirst', String(checked))}
      />
      <Stack as="fields">
        <InputField digits {...of('caseMinutes')} />
        <InputField digits {...of('fkMinutes')} />
        <InputField digits {...of('generalMinutes')} />
      </Stack>
      <Stack as="fields">
        <InputField type="time" {...of('lunchFrom')} />
        <InputField type="time" {...of('lunchTo')} />
      </Stack>
      <DraftNote of={form.draft} />
      {problems.length > 0 && <Warnings of={[words.mend]} intent="error" />}
    </CommandForm>
  );
}
