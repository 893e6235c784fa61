import type { ReactNode } from 'react';
import type { Command } from '../../shared/commands/command.ts';
import type { FieldNameOf, Form, FormStart, FormValues } from '../../shared/forms/form.ts';
import { type Sending, useSend } from '../client/useSend.ts';
import { DescribedForm } from './DescribedForm.tsx';
import { type Described, useDescribed } from './useDescribed.ts';

export interface SendFormProps<F extends Form> {
  readonly form: F;
  readonly start?: FormStart;
  /** What is sent when the form is filled in. */
  readonly command: (values: FormValues<F>) => Command;
  /** @param ids of what was made */
  readonly onDone?: (ids: Readonly<Record<string, string>>) => void;
  /** Refused, or not answered. */
  readonly onFailed?: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly quiet?: boolean;
  /** Takes the focus when the form opens. */
  readonly focused?: FieldNameOf<F>;
  /** Instead of the fields in their order: a form that arranges its own. */
  readonly children?: (of: Described<F>, sending: Sending) => ReactNode;
}

/** A described form whose values make one command, as it stands when it opens until it is done. */
export function SentForm<F extends Form>(props: SendFormProps<F>) {
  const { form, start, command, onDone, onFailed, onCancel } = props;
  const { quiet = false, focused, children } = props;
  const sending = useSend();
  const described = useDescribed(form, sending, start);
  const send = async (): Promise<void> => {
    const values = described.read();
    if (values === undefined) return;
    const outcome = await sending.send(command(values));
    if (outcome?.kind === 'done') onDone?.(outcome.ids);
    else if (outcome !== undefined) onFailed?.();
  };
  return (
    <DescribedForm
      of={described}
      sending={sending}
      onSubmit={() => void send()}
      onCancel={onCancel}
      quiet={quiet}
      focused={focused}
    >
      {children?.(described, sending)}
    </DescribedForm>
  );
}
