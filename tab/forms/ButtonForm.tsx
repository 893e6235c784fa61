import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Form } from '../../shared/forms/form.ts';
import { SendForm } from './SendForm.tsx';
import type { SendFormProps } from './SentForm.tsx';

interface ButtonFormProps<F extends Form> extends Omit<SendFormProps<F>, 'onDone' | 'onCancel'> {
  /** On the button, where it is not the form's own word. */
  readonly label?: string;
  /** Which one of a list it is about, for who hears the button alone. */
  readonly about?: string;
}

/** A button, and in its place the described form that it opens, until that is sent or left. */
export function ButtonForm<F extends Form>(props: ButtonFormProps<F>) {
  const { label = props.form.open, about, ...sent } = props;
  const [open, setOpen] = useState(false);
  const shut = (): void => setOpen(false);
  if (open) return <SendForm {...sent} onDone={shut} onCancel={shut} />;
  return (
    <div>
      <Button
        size={about === undefined ? 'medium' : 'small'}
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    </div>
  );
}
