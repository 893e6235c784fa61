import type { Field } from '../../../../shared/forms/field.ts';
import { isOptional } from '../../../../shared/forms/form.ts';
import { amountText, boundsText, lengthText } from '../../../../shared/forms/read.ts';
import { answerLabels, choose } from '../../../../shared/forms/words.ts';
import { type Choice, choicesOf } from '../../../../shared/text/choice.ts';
import type {
  CardInput,
  ChoiceSetInput,
  DateInput,
  TextInput,
  TimeInput,
  ToggleInput,
} from './card.ts';

/** A field as it is asked: under which id, what stands in it from the start, and what there is to choose. */
export interface Asked {
  readonly id: string;
  readonly value?: string | undefined;
  /** In the place of the field's own codes; for a `pick` all there is. */
  readonly choices?: readonly Choice[] | undefined;
}
type Of<K extends Field['kind']> = Extract<Field, { kind: K }>;

/** The input of a described field: an id, the field's own words, and what the client checks before the server does. */
export function inputOf(field: Field, asked: Asked): CardInput {
  switch (field.kind) {
    case 'one-of':
      return field.seen === true ? radios(field, asked) : dropDown(field, asked);
    case 'level':
    case 'pick':
      return dropDown(field, asked);
    case 'several-of':
    case 'pick-several':
      return field.seen === true ? boxes(field, asked) : foldedBoxes(field, asked);
    case 'yes-no':
      return radios(field, { ...asked, choices: choicesOf(answerLabels) });
    case 'tick':
      return toggle(field, asked);
    case 'must-tick':
      return { ...toggle(field, asked), isRequired: true };
    case 'day':
      return dayInput(field, asked);
    case 'time':
      return timeInput(field, asked);
    case 'whole-number':
      return numberInput(field, asked);
    case 'amount':
      return amountInput(field, asked);
    case 'line':
    case 'plain':
      return textInput(field, asked);
  }
}

/**
 * What every input has; an optional one may be left as it is. A field's own hint stands in its label: of what stands
 * under an input, a screen reader does not know that it belongs there.
 */
function common(field: Field, { id }: Asked) {
  const { label, hint, missing: errorMessage } = field;
  return {
    id,
    label: hint === undefined ? label : `${label} (${hint})`,
    errorMessage,
    ...(isOptional(field) ? {} : ({ isRequired: true } as const)),
  };
}

function standing({ value }: Asked): { readonly value?: string } {
  return value === undefined || value === '' ? {} : { value };
}

type Choosing = Of<'one-of' | 'level' | 'several-of' | 'yes-no' | 'pick' | 'pick-several'>;

function choiceSet(field: Choosing, asked: Asked): Omit<ChoiceSetInput, 'style'> {
  const choices = asked.choices ?? ('codes' in field ? choicesOf(field.codes) : []);
  return {
    type: 'Input.ChoiceSet',
    ...common(field, asked),
    choices: choices.map(({ label, value }) => ({ title: label, value })),
    wrap: true,
    ...standing(asked),
  };
}

/** One of a list; it says what leaving it so means, where that is an answer. */
function dropDown(field: Of<'one-of' | 'level' | 'pick'>, asked: Asked): ChoiceSetInput {
  const placeholder = field.none ?? choose;
  return { ...choiceSet(field, asked), style: 'compact', placeholder };
}

/** One of few, all of them seen. */
function radios(field: Of<'one-of' | 'yes-no'>, asked: Asked): ChoiceSetInput {
  return { ...choiceSet(field, asked), style: 'expanded' };
}

/** Several of a list, all of them seen. */
function boxes(field: Of<'several-of' | 'pick-several'>, asked: Asked): ChoiceSetInput {
  return { ...choiceSet(field, asked), style: 'expanded', isMultiSelect: true };
}

/** Several in a drop-down, so that a long list takes one line until it is opened. */
function foldedBoxes(field: Of<'several-of' | 'pick-several'>, asked: Asked): ChoiceSetInput {
  const folded = { style: 'compact', isMultiSelect: true, placeholder: choose } as const;
  return { ...choiceSet(field, asked), ...folded };
}

function toggle(field: Of<'tick' | 'must-tick'>, { id, value }: Asked): ToggleInput {
  const { short, label, missing } = field;
  return {
    type: 'Input.Toggle',
    id,
    label: short,
    errorMessage: missing,
    title: label,
    valueOn: 'true',
    valueOff: 'false',
    value: value === 'true' ? 'true' : 'false',
    wrap: true,
  };
}

/** A tick that sends something else than that it is ticked. */
export function toggleOf(field: Of<'tick'>, id: string, sent: string): ToggleInput {
  return { ...toggle(field, { id }), valueOn: sent, valueOff: '', value: '' };
}

function dayInput(field: Of<'day'>, asked: Asked): DateInput {
  return { type: 'Input.Date', ...common(field, asked), ...standing(asked) };
}

function timeInput(field: Of<'time'>, asked: Asked): TimeInput {
  return { type: 'Input.Time', ...common(field, asked), ...standing(asked) };
}

/** As text: an input of numbers changes under the mouse wheel, and a client may read `12,5` as another number than it is. */
function numberInput(field: Of<'whole-number'>, asked: Asked): TextInput {
  const maxLength = String(field.most).length;
  const errorMessage = boundsText(field);
  return {
    type: 'Input.Text',
    ...common(field, asked),
    errorMessage,
    maxLength,
    ...standing(asked),
  };
}

/** As text, for the same reason; with room for spaces, the unit and decimals. */
function amountInput(field: Of<'amount'>, asked: Asked): TextInput {
  const errorMessage = amountText(field);
  return {
    type: 'Input.Text',
    ...common(field, asked),
    errorMessage,
    maxLength: 24,
    ...standing(asked),
  };
}

function textInput(field: Of<'line' | 'plain'>, asked: Asked): TextInput {
  const { maxLength, placeholder } = field;
  return {
    type: 'Input.Text',
    ...common(field, asked),
    // One that may be left empty can only be too long.
    ...(field.kind === 'line' && isOptional(field) ? { errorMessage: lengthText(field) } : {}),
    maxLength,
    ...(field.kind === 'line' && field.tall === true ? { isMultiline: true } : {}),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...standing(asked),
  };
}
