import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Field as FormField } from '../../../shared/forms/field.ts';
import { ruleLines } from '../../../shared/rules/present-values.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { inputsOf } from '../../../shared/rules/rule-form.ts';
import { readRule, type RuleTexts } from '../../../shared/rules/rule-texts.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import type { Failure } from '../../client/failure.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { refusalAt } from '../../inputs/fieldRefusal.ts';
import { problemProps } from '../../inputs/problem.ts';
import { InputField } from '../../inputs/InputField.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { CodesInput } from './CodesInput.tsx';
import { PostsInput } from './PostsInput.tsx';
import type { RuleInputsProps } from './rule-input-props.ts';

/** The inputs of one rule, by its kind. */
export function RuleInputs(props: RuleInputsProps) {
  const { name, rule, texts, onTexts, failureAt } = props;
  const of = (input: string) => ({
    name: input,
    value: texts[input] ?? '',
    onValue: (value: string) => onTexts({ [input]: value }),
    failure: failureAt(input),
  });
  switch (rule.kind) {
    case 'number':
    case 'time':
      return (
        <InputField
          label={rule.label}
          required
          {...(rule.kind === 'time' ? { type: 'time' as const } : { digits: true })}
          {...hintOf(saidBy(name, rule, texts))}
          {...of(name)}
        />
      );
    case 'yes-no':
      return (
        <Field label={rule.label} required {...problemProps(refusalAt(failureAt(name), name))}>
          <RadioGroup
            value={texts[name] ?? ''}
            onChange={(_, { value }) => onTexts({ [name]: value })}
          >
            <Radio value="yes" label={rule.yes} />
            <Radio value="no" label={rule.no} />
          </RadioGroup>
        </Field>
      );
    case 'codes':
      return <CodesInput rule={rule} {...of(name)} />;
    case 'choices':
    case 'goals':
      return (
        <Stack as="fields">
          {inputsOf(name, rule).map(([input, field]) => (
            <PlainInput key={input} field={field} {...of(input)} />
          ))}
        </Stack>
      );
    case 'posts':
      return <PostsInput {...props} />;
  }
}

interface PlainInputProps {
  readonly field: FormField;
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly failure: Failure | undefined;
}

/** One of a list, or a number that may be left empty. */
function PlainInput({ field, ...input }: PlainInputProps) {
  return field.kind === 'one-of' ? (
    <ChoiceField
      label={field.label}
      choices={choicesOf(field.codes)}
      {...(field.none === undefined ? {} : { none: field.none })}
      {...input}
    />
  ) : (
    <InputField label={field.label} digits {...input} />
  );
}

/** What the rule will say as it is filled in: `10 dagar före mötet, till alla medlemmar`. */
function saidBy(name: string, rule: Rule, texts: RuleTexts): string | undefined {
  const value = readRule(name, rule, texts);
  return value === undefined ? undefined : ruleLines(rule, value, new Map())[0]?.text;
}

function hintOf(hint: string | undefined): { readonly hint?: string } {
  return hint === undefined ? {} : { hint };
}
