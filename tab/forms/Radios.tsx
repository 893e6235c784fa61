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
}

/** One of a few, all of them in sight. */
export function Radios({ label, required, hint, problem, choices, value, onValue }: RadiosProps) {
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...problemProps(problem)}
    >
      <RadioGroup
        layout="horizontal"
        style={{ flexWrap: 'wrap' }}
        value={value}
        onChange={(_, chosen) => onValue(chosen.value)}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  );
}
