import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Choice } from '../../shared/text/choice.ts';
import { problemProps } from '../parts/problem.ts';

interface RadiosProps {
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Steps by their numbers in a row; their words are told to those who cannot see the row. */
  readonly numbered?: boolean;
}

/** One of a few, all of them in sight. */
export function Radios(props: RadiosProps) {
  const { label, required, hint, problem, choices, value, onValue, numbered = false } = props;
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...problemProps(problem)}
    >
      <RadioGroup
        layout={numbered ? 'horizontal-stacked' : 'horizontal'}
        style={{ flexWrap: 'wrap' }}
        value={value}
        onChange={(_, chosen) => onValue(chosen.value)}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            {...(numbered
              ? { label: choice.value, 'aria-label': choice.label }
              : { label: choice.label })}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
