import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { Field } from '../../shared/forms/field.ts';
import { askedFields, type Form, type FormStart } from '../../shared/forms/form.ts';
import { inputsFor } from '../../shared/forms/refused-at.ts';
import { noPersons } from '../../shared/forms/words.ts';
import type { Failure } from '../client/failure.ts';
import { useMe } from '../client/me.ts';
import { refusalAt } from '../inputs/fieldRefusal.ts';
import { Stack } from '../parts/Stack.tsx';
import { FieldInput } from './FieldInput.tsx';
import type { FormState } from './useForm.ts';

const useStyles = makeStyles({
  scales: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

interface FormFieldsProps {
  readonly form: Form;
  readonly state: Pick<FormState, 'textOf' | 'set' | 'problemOf'>;
  readonly start?: FormStart | undefined;
  /** The last failure: what it says of a field stands at the field. */
  readonly failure?: Failure | undefined;
  /** Takes the focus when it appears as the next thing to fill in. */
  readonly focused?: string | undefined;
}

/** The fields of a described form that are asked, in its order: short ones beside each other where there is room. */
export function FormFields({ form, state, start = {}, failure, focused }: FormFieldsProps) {
  const styles = useStyles();
  const { today } = useMe();
  const inputs = inputsFor(Object.fromEntries(askedFields(form, start)));
  const input = ([name, field]: Named): ReactNode => (
    <FieldInput
      key={name}
      field={field}
      value={state.textOf(name)}
      onValue={(value) => state.set(name, value)}
      choices={start.choices?.[name]}
      hint={hintOf(field, start.hints?.[name])}
      problem={state.problemOf(name) ?? refusalAt(failure, name, inputs)}
      today={today}
      focused={focused === name}
    />
  );
  return runsOf(askedFields(form, start)).map(({ width, fields }) => {
    const inputs = fields.map(input);
    const [[first] = ['']] = fields;
    if (width === 'short')
      return (
        <Stack key={first} as="fields">
          {inputs}
        </Stack>
      );
    if (width === 'scale')
      return (
        <div key={first} className={styles.scales}>
          {inputs}
        </div>
      );
    return <Fragment key={first}>{inputs}</Fragment>;
  });
}

type Named = readonly [string, Field];
type Width = 'short' | 'scale' | 'wide';

/** Beside every guarded text stands what not to write. */
function hintOf(field: Field, hint: string | undefined): string | undefined {
  return field.kind === 'line' && field.ofThing === undefined
    ? [hint, noPersons].filter(Boolean).join(' ')
    : hint;
}

/** Longer ones are read in full only on a line of their own; beside a guarded one stands what not to write. */
const shortText = { line: 60, plain: 100 } as const;

function widthOf(field: Field): Width {
  switch (field.kind) {
    case 'level':
      return 'optional' in field ? 'short' : 'scale';
    case 'one-of':
      return 'seen' in field ? 'wide' : 'short';
    case 'line':
    case 'plain':
      return field.maxLength > shortText[field.kind] ? 'wide' : 'short';
    case 'day':
    case 'time':
    case 'whole-number':
    case 'amount':
    case 'pick':
      return 'short';
    case 'several-of':
    case 'pick-several':
    case 'yes-no':
    case 'tick':
    case 'must-tick':
      return 'wide';
  }
}

/** Fields of the same width that follow each other. */
function runsOf(
  fields: readonly Named[],
): readonly { readonly width: Width; readonly fields: readonly Named[] }[] {
  const runs: { readonly width: Width; readonly fields: Named[] }[] = [];
  for (const named of fields) {
    const width = widthOf(named[1]);
    const last = runs.at(-1);
    if (last?.width === width) last.fields.push(named);
    else runs.push({ width, fields: [named] });
  }
  return runs;
}
