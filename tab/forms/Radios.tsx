import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Choice } from '../../shared/text/choice.ts';
import { problemProps } from '../inputs/problem.ts';

interface RadiosProps {
  readonly label: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Under each other: the steps of a scale, each with its words. */
  readonly stacked?: boolean;
}

/** One of a few, all of them in sight. */
export function Radios(props: RadiosProps) {
  const { label, required, hint, problem, choices, value, onValue, stacked = false } = props;
  return (
    <Field
      label={label}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...problemProps(problem)}
    >
      <RadioGroup
        layout={stacked ? 'vertical' : 'horizontal'}
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
