import { Body1, Button, Field } from '@fluentui/react-components';
import type { Form, Offered } from '../../shared/forms/form.ts';
import { choicesOf } from '../../shared/text/choice.ts';
import type { Sending } from '../client/useSend.ts';
import { CancelButton } from '../inputs/CancelButton.tsx';
import { ConfirmTick } from '../inputs/ConfirmTick.tsx';
import { problemProps } from '../inputs/problem.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { SendFailure } from '../parts/SendFailure.tsx';
import { Stack } from '../parts/Stack.tsx';
import { DraftNote } from './DraftNote.tsx';
import { FormFields } from './FormFields.tsx';
import { Overtaken } from './Overtaken.tsx';
import type { Described } from './useDescribed.ts';

interface PressFormProps<F extends Form> {
  readonly of: Described<F>;
  readonly sending: Sending;
  /** The field whose choices are buttons: the press that answers it sends the form. */
  readonly by: keyof F['fields'] & string;
  /** What was pressed is among the texts that `read` reads. */
  readonly onPress: (read: Described<F>['readAs'], pressed: string) => void;
  /** Chosen now. */
  readonly chosen?: string | undefined;
  readonly onCancel: (() => void) | undefined;
}

/** A described form in as few clicks as it can be: what stands there already, then the one press that sends it. */
export function PressForm<F extends Form>(props: PressFormProps<F>) {
  const { of, sending, by, onPress, chosen, onCancel } = props;
  const { form, start, state, confirm } = of;
  const field = form.fields[by];
  if (field === undefined) return null;
  const choices: readonly Offered[] =
    start.choices?.[by] ?? ('codes' in field ? choicesOf(field.codes) : []);
  const notAsked = [...(start.notAsked ?? []), by];
  const press = (value: string): void => {
    const read: Described<F>['readAs'] = (reader) =>
      of.readAs((texts) => reader({ get: (name) => (name === by ? value : texts.get(name)) }));
    onPress(read, value);
  };
  return (
    <Stack form>
      <Overtaken of={state.draft} />
      {form.intro !== undefined && <Quiet>{form.intro}</Quiet>}
      {start.notes?.map((note) => (
        <Quiet key={note}>{note}</Quiet>
      ))}
      <FormFields
        form={form}
        state={state}
        start={{ ...start, notAsked }}
        failure={sending.failure}
      />
      <ConfirmTick of={confirm} />
      <Field {...problemProps(state.problemOf(by))}>
        <div role="group" aria-label={field.label}>
          <Stack tight>
            <Body1>{field.label}</Body1>
            <Stack as="row">
              {choices.map(({ value, label }) => (
                <Button
                  key={value}
                  size="small"
                  appearance={value === chosen ? 'primary' : 'outline'}
                  disabledFocusable={sending.sending}
                  onClick={() => press(value)}
                >
                  {label}
                </Button>
              ))}
            </Stack>
          </Stack>
        </div>
      </Field>
      <DraftNote of={state.draft} />
      <SendFailure failure={sending.failure} />
      {onCancel !== undefined && <CancelButton onClick={onCancel} />}
    </Stack>
  );
}
