import { Field, Input } from '@fluentui/react-components';
import type { Failure } from '../client/failure.ts';
import { fieldRefusal } from './fieldRefusal.ts';

interface InputFieldProps {
  readonly label: string;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'url';
  /** Digits on a phone's keyboard, without the arrows and the mouse wheel that change a number unseen. */
  readonly digits?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  /** Takes the focus, and so comes into view, when it appears as the next thing to fill in. */
  readonly focused?: boolean;
  /** The name the server knows the input by, and the last failure. */
  readonly name?: string;
  readonly failure?: Failure | undefined;
}

/** One line of input under its label; dates and times with the browser's own pickers. */
export function InputField(props: InputFieldProps) {
  const { label, type = 'text', value, onValue, required = false, hint, name, failure } = props;
  const { placeholder, maxLength, min, max, focused = false, digits = false } = props;
  return (
    <Field
      style={{ minWidth: 0 }}
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(name === undefined ? {} : fieldRefusal(failure, name))}
    >
      <Input
        type={type}
        value={value}
        autoComplete="off"
        autoFocus={focused}
        style={{ minWidth: 0 }}
        onChange={(_, data) => onValue(data.value)}
        input={{ style: { minWidth: 0, width: '100%' } }}
        {...(digits ? { inputMode: 'numeric' as const } : {})}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(maxLength === undefined ? {} : { maxLength })}
        {...(min === undefined ? {} : { min })}
        {...(max === undefined ? {} : { max })}
      />
    </Field>
  );
}
