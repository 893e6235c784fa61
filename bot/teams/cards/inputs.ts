import type { Choice } from '../../../shared/meetings/view.ts';
import type { ChoiceSetInput, DateInput, TextInput, ToggleInput } from './card.ts';

interface InputSpec {
  readonly id: string;
  readonly label: string;
  /** Said by the client when the input is empty or wrong; the server checks it all again. */
  readonly errorMessage: string;
}

interface ChoiceSpec extends InputSpec {
  readonly choices: readonly Choice[];
  readonly placeholder?: string;
}

const options = (choices: readonly Choice[]): ChoiceSetInput['choices'] =>
  choices.map(({ label, value }) => ({ title: label, value }));

const input = ({ id, label, errorMessage }: InputSpec) => ({ id, label, errorMessage });

/** One of a list, in a drop-down. */
export function pickOne(spec: ChoiceSpec): ChoiceSetInput {
  return { ...pickOneOrNone(spec), isRequired: true };
}

export function pickOneOrNone(spec: ChoiceSpec): ChoiceSetInput {
  return {
    type: 'Input.ChoiceSet',
    ...input(spec),
    choices: options(spec.choices),
    style: 'compact',
    wrap: true,
    ...(spec.placeholder === undefined ? {} : { placeholder: spec.placeholder }),
  };
}

/** One of few, all of them seen: radio buttons. */
export function pickSeen(spec: ChoiceSpec): ChoiceSetInput {
  return { ...pickOne(spec), style: 'expanded' };
}

/** Several of a list: boxes to tick. */
export function pickSeveral(spec: ChoiceSpec): ChoiceSetInput {
  return { ...pickOneOrNone(spec), style: 'expanded', isMultiSelect: true };
}

/** Several in a drop-down, so that a long list takes one line until it is opened. */
export function pickSeveralFolded(spec: ChoiceSpec): ChoiceSetInput {
  return { ...pickOneOrNone(spec), isMultiSelect: true };
}

export function required<T extends ChoiceSetInput>(of: T): T & { readonly isRequired: true } {
  return { ...of, isRequired: true };
}

export function write(
  spec: InputSpec & { readonly maxLength: number; readonly placeholder?: string },
): TextInput {
  return {
    type: 'Input.Text',
    ...input(spec),
    maxLength: spec.maxLength,
    ...(spec.placeholder === undefined ? {} : { placeholder: spec.placeholder }),
  };
}

export function pickDay(spec: InputSpec): DateInput {
  return { type: 'Input.Date', ...input(spec), isRequired: true };
}

/** A box that must be ticked before the form can be sent. */
export function mustTick(spec: InputSpec & { readonly title: string }): ToggleInput {
  return {
    type: 'Input.Toggle',
    ...input(spec),
    title: spec.title,
    valueOn: 'true',
    valueOff: 'false',
    value: 'false',
    isRequired: true,
    wrap: true,
  };
}
