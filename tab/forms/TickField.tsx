import { Checkbox, Field } from '@fluentui/react-components';
import { problemProps } from '../inputs/problem.ts';

interface TickFieldProps {
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A box to tick; `true` where it is. */
export function TickField({ label, required, hint, problem, value, onValue }: TickFieldProps) {
  return (
    <Field {...(hint === undefined ? {} : { hint })} {...problemProps(problem)}>
      <Checkbox
        required={required}
        label={label}
        checked={value === 'true'}
        onChange={(_, { checked }) => onValue(String(checked === true))}
      />
    </Field>
  );
}
