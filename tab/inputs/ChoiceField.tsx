import { Field } from '@fluentui/react-components';
import type { Choice } from '../../shared/text/choice.ts';
import type { Failure } from '../client/failure.ts';
import { breakable } from '../parts/breakable.tsx';
import { text } from '../text/text.ts';
import { refusalAt } from './fieldRefusal.ts';
import { problemProps } from './problem.ts';
import { NarrowSelect } from './NarrowSelect.tsx';

interface ChoiceFieldProps {
  readonly label: string;
  /** With a `group`, those of one group follow each other and stand under its name. */
  readonly choices: readonly (Choice & { readonly group?: string })[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly required?: boolean;
  /** Said instead of `Välj` while nothing is chosen. */
  readonly none?: string | undefined;
  readonly hint?: string | undefined;
  /** The name the server knows the input by, and the last failure. */
  readonly name?: string;
  readonly failure?: Failure | undefined;
  /** What is wrong with it, where the form knows. */
  readonly problem?: string | undefined;
}

/** One of a list. The browser's own list: small, and right on every device. */
export function ChoiceField(props: ChoiceFieldProps) {
  const {
    label,
    choices,
    value,
    onValue,
    required = false,
    none,
    hint,
    name,
    failure,
    problem,
  } = props;
  return (
    <Field
      style={{ minWidth: 0 }}
      label={{ children: breakable(label), style: { overflowWrap: 'anywhere' } }}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...problemProps(problem ?? refusalAt(failure, name))}
    >
      <NarrowSelect
        value={value}
        onValue={onValue}
        said={choices.find((one) => one.value === value)?.label ?? ''}
      >
        <option value="" disabled={required && none === undefined}>
          {none ?? text.send.choose}
        </option>
        {[...Map.groupBy(choices, ({ group }) => group)].map(([group, members]) =>
          group === undefined ? (
            members.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(optionOf)}
            </optgroup>
          ),
        )}
      </NarrowSelect>
    </Field>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
