import { Input, type InputProps } from '@fluentui/react-components';
import { useState } from 'react';

interface WrittenInputProps extends Pick<InputProps, 'placeholder' | 'contentAfter' | 'onKeyDown'> {
  /** What is sent: in its own form where it could be read, else as it was typed. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly read: (typed: string) => string | undefined;
  readonly show: (value: string) => string;
  readonly focused: boolean;
}

/**
 * What is typed as one writes it and shown as we write it. The browser's own inputs for it speak the browser's language,
 * and keep what they cannot read to themselves.
 */
export function WrittenInput(props: WrittenInputProps) {
  const { value, onValue, read, show, focused, ...input } = props;
  const [typed, setTyped] = useState<string>();
  const stands = typed !== undefined && (read(typed) ?? typed) === value ? typed : undefined;
  return (
    <Input
      {...input}
      value={stands ?? (read(value) === undefined ? value : show(value))}
      autoComplete="off"
      autoFocus={focused}
      style={{ minWidth: 0 }}
      input={{ style: { minWidth: 0, width: '100%' } }}
      onFocus={({ target }) => target.select()}
      onBlur={() => setTyped(undefined)}
      onChange={(_, data) => {
        setTyped(data.value);
        onValue(read(data.value) ?? data.value);
      }}
    />
  );
}
