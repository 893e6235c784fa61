import { Button, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldProblem } from '../../../shared/forms/read.ts';
import {
  breakRowsIn,
  breakRowsText,
  readSettings,
  settingsForm,
} from '../../../shared/teams/settings-form.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { failureAt } from '../../parts/failure-at.ts';
import { InputField } from '../../parts/InputField.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import type { TypedForm } from '../../parts/useTypedForm.ts';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';
import { BreakFields } from './BreakFields.tsx';

interface SettingsFormProps {
  readonly team: TeamView;
  readonly form: TypedForm;
  /** The form is closed, with what was typed sent or thrown away. */
  readonly onDone: () => void;
  readonly onSaved: () => void;
  /** Somebody else has changed something in the meantime. */
  readonly onStale: () => void;
}

const words = text.team;
const { fields } = settingsForm;

/** Target range, breaks, FK's right to raise, a pause in the intake and the agenda's plan, from today or a later day. */
export function SettingsForm({ team, form, onDone, onSaved, onStale }: SettingsFormProps) {
  const { today } = useMe();
  const sending = useSend();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const { texts, set } = form;
  const at = (input: string) => failureAt(input, problems, sending.failure);
  const of = (name: keyof typeof fields) => ({
    label: fields[name].label,
    hint: fields[name].hint,
    name,
    value: texts[name] ?? '',
    onValue: (value: string) => set({ [name]: value }),
    failure: at(name),
  });
  const save = async (): Promise<void> => {
    const read = readSettings(texts);
    setProblems(read.ok ? [] : read.error);
    if (!read.ok) return;
    const outcome = await sending.send({
      verb: 'set-team-settings',
      teamId: team.id,
      ...read.value,
      basedOn: form.basedOn,
    });
    if (outcome?.kind === 'done') {
      form.throwAway();
      onSaved();
      onDone();
    } else if (outcome !== undefined) onStale();
  };
  return (
    <CommandForm
      sending={sending}
      submit={settingsForm.send}
      onSubmit={() => void save()}
      onCancel={() => {
        form.throwAway();
        onDone();
      }}
      shownBy={[
        'from',
        'min',
        'max',
        'pausedFrom',
        'pausedTo',
        'caseMinutes',
        'fkMinutes',
        'generalMinutes',
        'lunchFrom',
        'lunchTo',
      ]}
      judged
    >
      {form.overtaken && (
        <>
          <Warnings of={[words.changedSince]} />
          <div>
            <Button onClick={form.goOn}>{words.goOn}</Button>
          </div>
        </>
      )}
      <InputField type="date" required min={today} {...of('from')} />
      <Stack as="fields">
        <InputField digits {...of('min')} />
        <InputField digits {...of('max')} />
      </Stack>
      <BreakFields
        breaks={breakRowsIn(texts['breakPeriods'])}
        onBreaks={(breaks) => set({ breakPeriods: breakRowsText(breaks) })}
        failureAt={at}
      />
      <Switch
        label={fields.fkMayRaise.label}
        checked={texts['fkMayRaise'] === 'true'}
        onChange={(_, { checked }) => set({ fkMayRaise: String(checked) })}
      />
      <Switch
        label={fields.fkWorksWithCases.label}
        checked={texts['fkWorksWithCases'] === 'true'}
        onChange={(_, { checked }) => set({ fkWorksWithCases: String(checked) })}
      />
      <Quiet>{fields.fkWorksWithCases.hint}</Quiet>
      <Switch
        label={fields.paused.label}
        checked={texts['paused'] === 'true'}
        onChange={(_, { checked }) =>
          set({
            paused: String(checked),
            ...(texts['pausedFrom'] === '' ? { pausedFrom: texts['from'] ?? today } : {}),
          })
        }
      />
      {texts['paused'] === 'true' && (
        <Stack as="fields">
          <InputField type="date" required {...of('pausedFrom')} />
          <InputField type="date" {...of('pausedTo')} />
        </Stack>
      )}
      <Switch
        label={fields.generalFirst.label}
        checked={texts['generalFirst'] === 'true'}
        onChange={(_, { checked }) => set({ generalFirst: String(checked) })}
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
      {problems.length > 0 && <Warnings of={[words.mend]} intent="error" />}
    </CommandForm>
  );
}
