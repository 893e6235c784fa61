import type { ReactNode } from 'react';
import type { Command } from '../../shared/commands/command.ts';
import type { FieldNameOf, Form, FormStart, FormValues } from '../../shared/forms/form.ts';
import type { FieldProblem, Texts } from '../../shared/forms/read.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { type Sending, useSend } from '../client/useSend.ts';
import { DescribedForm } from './DescribedForm.tsx';
import { type Described, useDescribed } from './useDescribed.ts';

interface Sent<F extends Form> {
  readonly form: F;
  readonly start?: FormStart;
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

export interface SendFormProps<F extends Form> extends Sent<F> {
  /** What is sent when the form is filled in. */
  readonly command: (values: FormValues<F>) => Command;
}

export interface AskedFormProps<F extends Form, T> extends Sent<F> {
  /** What is not asked with what stands in the form. */
  readonly asked: (texts: Texts) => Pick<FormStart, 'notAsked'>;
  readonly reader: (texts: Texts) => Result<T, readonly FieldProblem[]>;
  readonly command: (said: T) => Command;
}

/** A described form whose values make one command, as it stands when it opens until it is done. */
export function SentForm<F extends Form>({ command, ...sent }: SendFormProps<F>) {
  return (
    <CommandForm
      {...sent}
      commandOf={(described) => {
        const values = described.read();
        return values === undefined ? undefined : command(values);
      }}
    />
  );
}

/** One that asks by what stands in it, and has a reader of its own. */
export function SentAskedForm<F extends Form, T>(props: AskedFormProps<F, T>) {
  const { asked, reader, command, ...sent } = props;
  return (
    <CommandForm
      {...sent}
      asked={asked}
      commandOf={(described) => {
        const said = described.readAs(reader);
        return said === undefined ? undefined : command(said);
      }}
    />
  );
}

interface CommandFormProps<F extends Form> extends Sent<F> {
  readonly asked?: AskedFormProps<F, unknown>['asked'];
  readonly commandOf: (described: Described<F>) => Command | undefined;
}

function CommandForm<F extends Form>(props: CommandFormProps<F>) {
  const { form, start, asked, commandOf, onDone, onFailed, onCancel } = props;
  const { quiet = false, focused, children } = props;
  const sending = useSend();
  const whole = useDescribed(form, sending, start);
  const described =
    asked === undefined
      ? whole
      : { ...whole, start: { ...whole.start, ...asked(whole.state.texts) } };
  const send = async (): Promise<void> => {
    const command = commandOf(described);
    if (command === undefined) return;
    const outcome = await sending.send(command);
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
