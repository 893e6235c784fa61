import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Form } from '../../shared/forms/form.ts';
import type { Sending } from '../client/useSend.ts';
import { CommandForm } from '../inputs/CommandForm.tsx';
import { ConfirmTick } from '../inputs/ConfirmTick.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { DraftNote } from './DraftNote.tsx';
import { FormFields } from './FormFields.tsx';
import { Overtaken } from './Overtaken.tsx';
import type { Described } from './useDescribed.ts';

interface DescribedFormProps<F extends Form> {
  readonly of: Described<F>;
  readonly sending: Sending;
  readonly onSubmit: () => void;
  readonly onCancel?: (() => void) | undefined;
  /** On the button, where it is not the form's own word. */
  readonly send?: string;
  readonly quiet?: boolean;
  /** Takes the focus when the form opens. */
  readonly focused?: string | undefined;
  /** Instead of the fields in their order: a form that arranges its own. */
  readonly children?: ReactNode;
}

/** A described form: what to know first, its fields, and the button that sends it. */
export function DescribedForm<F extends Form>(props: DescribedFormProps<F>) {
  const {
    of,
    sending,
    onSubmit,
    onCancel,
    send = of.form.send,
    quiet = false,
    focused,
    children,
  } = props;
  const { form, start, state, confirm } = of;
  return (
    <CommandForm
      sending={sending}
      submit={send}
      onSubmit={onSubmit}
      quiet={quiet}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <Overtaken of={state.draft} />
      {form.intro !== undefined && <Body1>{form.intro}</Body1>}
      {start.notes?.map((note) => (
        <Quiet key={note}>{note}</Quiet>
      ))}
      {children ?? (
        <FormFields
          form={form}
          state={state}
          start={start}
          failure={sending.failure}
          focused={focused}
        />
      )}
      <ConfirmTick of={confirm} />
      <DraftNote of={state.draft} />
    </CommandForm>
  );
}
