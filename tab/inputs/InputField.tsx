import { Field, Input, Textarea } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import type { Failure } from '../client/failure.ts';
import { DayInput } from './DayInput.tsx';
import { refusalAt } from './fieldRefusal.ts';
import { problemProps } from './problem.ts';
import { TimeInput } from './TimeInput.tsx';

interface InputFieldProps {
  readonly label: string;
  readonly type?: 'text' | 'date' | 'time' | 'url';
  /** Digits on a phone's keyboard, without the arrows and the mouse wheel that change a number unseen. */
  readonly digits?: boolean;
  /** The same with a decimal sign. */
  readonly decimals?: boolean;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** What stands in the field when that is pasted, where it is not the text as it is. */
  readonly pasted?: (text: string, html: string) => string | undefined;
  /** Room for several lines. */
  readonly tall?: boolean;
  readonly min?: string;
  readonly max?: string;
  /** Takes the focus, and so comes into view, when it appears as the next thing to fill in. */
  readonly focused?: boolean;
  /** The name the server knows the input by, and the last failure. */
  readonly name?: string;
  readonly failure?: Failure | undefined;
  /** What is wrong with it, where the form knows. */
  readonly problem?: string | undefined;
}

/** One line of input under its label. */
export function InputField(props: InputFieldProps) {
  const { label, type = 'text', value, onValue, required = false, hint, name, failure } = props;
  const { placeholder, maxLength, min, max, focused = false, tall = false } = props;
  const { digits = false, decimals = false, problem, pasted } = props;
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData: copied } = event;
    const taken = pasted?.(copied.getData('text/plain'), copied.getData('text/html'));
    if (taken === undefined) return;
    event.preventDefault();
    onValue(taken);
  };
  return (
    <Field
      style={{ minWidth: 0 }}
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...problemProps(problem ?? refusalAt(failure, name))}
    >
      {type === 'date' ? (
        <DayInput value={value} onValue={onValue} focused={focused} min={min} max={max} />
      ) : type === 'time' ? (
        <TimeInput value={value} onValue={onValue} focused={focused} />
      ) : tall ? (
        <Textarea
          value={value}
          autoFocus={focused}
          resize="vertical"
          onChange={(_, data) => onValue(data.value)}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(maxLength === undefined ? {} : { maxLength })}
        />
      ) : (
        <Input
          type={type}
          value={value}
          autoComplete="off"
          autoFocus={focused}
          style={{ minWidth: 0 }}
          onChange={(_, data) => onValue(data.value)}
          onPaste={paste}
          input={{ style: { minWidth: 0, width: '100%' } }}
          {...(digits ? { inputMode: 'numeric' as const } : {})}
          {...(decimals ? { inputMode: 'decimal' as const } : {})}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(maxLength === undefined ? {} : { maxLength })}
        />
      )}
    </Field>
  );
}
