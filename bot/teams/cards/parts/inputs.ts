import type { Choice } from '../../../../shared/text/choice.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { notANameText } from '../../../../shared/text/raising.ts';
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
  /** Chosen from the start; several of them with commas between. */
  readonly value?: string | undefined;
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
    ...(spec.value === undefined ? {} : { value: spec.value }),
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
  spec: InputSpec & {
    readonly maxLength: number;
    readonly placeholder?: string;
    readonly value?: string | undefined;
  },
): TextInput {
  return {
    type: 'Input.Text',
    ...input(spec),
    maxLength: spec.maxLength,
    ...(spec.placeholder === undefined ? {} : { placeholder: spec.placeholder }),
    ...(spec.value === undefined ? {} : { value: spec.value }),
  };
}

interface DaySpec extends InputSpec {
  readonly value?: string | undefined;
}

export function pickDay(spec: DaySpec): DateInput {
  return { ...pickDayOrNone(spec), isRequired: true };
}

export function pickDayOrNone(spec: DaySpec): DateInput {
  return {
    type: 'Input.Date',
    ...input(spec),
    ...(spec.value === undefined ? {} : { value: spec.value }),
  };
}

/** A box that must be ticked before the form can be sent. */
export function mustTick(
  spec: InputSpec & { readonly title: string; readonly value?: 'true' | 'false' },
): ToggleInput & { readonly isRequired: true } {
  return { ...tick(spec), isRequired: true };
}

export function tick(
  spec: InputSpec & { readonly title: string; readonly value?: 'true' | 'false' },
): ToggleInput {
  return {
    type: 'Input.Toggle',
    ...input(spec),
    title: spec.title,
    valueOn: 'true',
    valueOff: 'false',
    value: spec.value ?? 'false',
    wrap: true,
  };
}

/** Beside every free text; of use only when the text was refused because something in it looks like a name. */
export function notANameTick(): ToggleInput {
  return tick({
    id: 'notAName',
    label: cardText.notAName,
    title: notANameText,
    errorMessage: notANameText,
  });
}
