import { Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { TeamView } from '../../../shared/teams/view.ts';
import { useMe } from '../../client/me.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { InputField } from '../../parts/InputField.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { text } from '../../text/text.ts';
import { BreakFields } from './BreakFields.tsx';
import { settingsFormOf, settingsOf, type SettingsFormState } from './settings-form.ts';

interface SettingsFormProps {
  readonly team: TeamView;
}

const words = text.team;

/** Target range, breaks, FK's right to raise, and a pause in the intake. */
export function SettingsForm({ team }: SettingsFormProps) {
  const { today } = useMe();
  // Past breaks still explain the months without a meeting, but nobody has any reason to change them.
  const [past] = useState(() => team.settings.breakPeriods.filter(({ to }) => to < today));
  const [form, setForm] = useState(() => {
    const breakPeriods = team.settings.breakPeriods.filter(({ to }) => to >= today);
    return settingsFormOf({ ...team.settings, breakPeriods });
  });
  const [saved, setSaved] = useState(false);
  const sending = useSend();
  const { failure } = sending;
  const set = (change: Partial<SettingsFormState>): void => {
    setSaved(false);
    setForm({ ...form, ...change });
  };
  const save = async (): Promise<void> => {
    const settings = settingsOf(form);
    const over = past.map(({ from, to }) => ({ from, to }));
    const breakPeriods = [...over, ...settings.breakPeriods];
    const outcome = await sending.send({
      verb: 'set-team-settings',
      teamId: team.id,
      settings: { ...settings, breakPeriods },
    });
    setSaved(outcome?.kind === 'done');
  };
  return (
    <CommandForm sending={sending} submit={text.send.save} onSubmit={() => void save()}>
      <Stack as="fields">
        <InputField
          label={words.targetMin}
          type="number"
          min="0"
          max="500"
          required={form.max !== ''}
          value={form.min}
          onValue={(min) => set({ min })}
          name="min"
          failure={failure}
        />
        <InputField
          label={words.targetMax}
          type="number"
          min={form.min === '' ? '0' : form.min}
          max="500"
          required={form.min !== ''}
          value={form.max}
          onValue={(max) => set({ max })}
          name="max"
          failure={failure}
        />
      </Stack>
      <BreakFields breaks={form.breaks} onBreaks={(breaks) => set({ breaks })} />
      <Switch
        label={words.fkMayRaise}
        checked={form.fkMayRaise}
        onChange={(_, { checked }) => set({ fkMayRaise: checked })}
      />
      <Switch
        label={words.paused}
        checked={form.paused}
        onChange={(_, { checked }) =>
          set({ paused: checked, pausedFrom: form.pausedFrom === '' ? today : form.pausedFrom })
        }
      />
      {form.paused && (
        <Stack as="fields">
          <InputField
            label={words.pausedFrom}
            type="date"
            required
            value={form.pausedFrom}
            onValue={(pausedFrom) => set({ pausedFrom })}
          />
          <InputField
            label={words.pausedTo}
            hint={words.pausedHint}
            type="date"
            min={form.pausedFrom}
            value={form.pausedTo}
            onValue={(pausedTo) => set({ pausedTo })}
          />
        </Stack>
      )}
      {saved && <Warnings of={[words.saved]} intent="info" />}
    </CommandForm>
  );
}
