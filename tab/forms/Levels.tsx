import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Choice } from '../../shared/text/choice.ts';
import { problemProps } from '../parts/problem.ts';

interface LevelsProps {
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** One of a few numbered steps: the numbers in a row, their words to those who cannot see the row. */
export function Levels({ label, required, hint, problem, choices, value, onValue }: LevelsProps) {
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...problemProps(problem)}
    >
      <RadioGroup
        layout="horizontal-stacked"
        value={value}
        onChange={(_, chosen) => onValue(chosen.value)}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={choice.value}
            aria-label={choice.label}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
