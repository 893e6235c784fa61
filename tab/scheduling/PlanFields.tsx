import { Switch } from '@fluentui/react-components';
import type { Failure } from '../client/failure.ts';
import { ChoiceField } from '../parts/ChoiceField.tsx';
import { InputField } from '../parts/InputField.tsx';
import { Stack } from '../parts/Stack.tsx';
import { text } from '../text/text.ts';
import type { PlanForm } from './plan-form.ts';

interface PlanFieldsProps {
  readonly kind: 'one' | 'series';
  readonly form: PlanForm;
  readonly onForm: (form: PlanForm) => void;
  readonly today: string;
  readonly failure: Failure | undefined;
}

const words = text.plan;

/** When and where. */
export function PlanFields({ kind, form, onForm, today, failure }: PlanFieldsProps) {
  const set = (change: Partial<PlanForm>): void => onForm({ ...form, ...change });
  return (
    <>
      {kind === 'one' ? (
        <Stack as="fields">
          <InputField
            label={words.date}
            type="date"
            required
            min={today}
            value={form.date}
            onValue={(date) => set({ date })}
            name="date"
            failure={failure}
          />
        </Stack>
      ) : (
        <Stack as="fields">
          <ChoiceField
            label={words.nth}
            required
            choices={words.nths}
            value={form.nth}
            onValue={(nth) => set({ nth })}
          />
          <ChoiceField
            label={words.weekday}
            required
            choices={words.weekdays}
            value={form.weekday}
            onValue={(weekday) => set({ weekday })}
          />
          <InputField
            label={words.from}
            type="date"
            required
            min={today}
            value={form.from}
            onValue={(from) => set({ from })}
            name="from"
            failure={failure}
          />
          <InputField
            label={words.to}
            type="date"
            required
            min={form.from}
            value={form.to}
            onValue={(to) => set({ to })}
            name="to"
            failure={failure}
          />
        </Stack>
      )}
      <Stack as="fields">
        <InputField
          label={words.start}
          type="time"
          required
          value={form.start}
          onValue={(start) => set({ start })}
          name="start"
          failure={failure}
        />
        <InputField
          label={words.end}
          type="time"
          required
          value={form.end}
          onValue={(end) => set({ end })}
          name="end"
          failure={failure}
        />
      </Stack>
      <Stack as="fields">
        <InputField
          label={words.place}
          hint={words.placeHint}
          maxLength={120}
          value={form.place}
          onValue={(place) => set({ place })}
          name="place"
          failure={failure}
        />
        <InputField
          label={words.link}
          type="url"
          hint={words.linkHint}
          placeholder="https://"
          maxLength={1000}
          value={form.link}
          onValue={(link) => set({ link })}
          name="link"
          failure={failure}
        />
      </Stack>
      <Switch
        label={words.withLunch}
        checked={form.withLunch}
        onChange={(_, { checked }) => set({ withLunch: checked })}
      />
      {form.withLunch && (
        <Stack as="fields">
          <InputField
            label={words.lunchFrom}
            type="time"
            required
            value={form.lunchFrom}
            onValue={(lunchFrom) => set({ lunchFrom })}
            name="lunch"
            failure={failure}
          />
          <InputField
            label={words.lunchTo}
            type="time"
            required
            value={form.lunchTo}
            onValue={(lunchTo) => set({ lunchTo })}
          />
        </Stack>
      )}
    </>
  );
}
