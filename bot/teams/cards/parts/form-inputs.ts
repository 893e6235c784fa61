import { tick } from '../../../../shared/forms/field.ts';
import { askedFields, type Form, type FormStart } from '../../../../shared/forms/form.ts';
import { notANameField } from '../../../../shared/forms/read.ts';
import { noPersons, notANameText } from '../../../../shared/forms/words.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement } from './card.ts';
import { small } from './elements.ts';
import { inputOf } from './inputs.ts';

/** Of a list that depends on the team; twice what any team has, and the tab has them all. */
const mostPicked = 60;

/** The inputs of a described form as it stands when it opens, with what helps to answer beside each. */
export function formInputs(
  described: Form,
  start: FormStart = {},
  most = mostPicked,
): readonly CardElement[] {
  const { values = {}, choices = {}, hints = {} } = start;
  const asked = askedFields(described, start);
  const [firstLine] = asked.find(([, { kind }]) => kind === 'line') ?? [];
  return asked.flatMap(([name, field]) => [
    inputOf(field, { id: name, value: values[name], choices: choices[name]?.slice(0, most) }),
    ...underIt(hints[name]),
    ...(name === firstLine ? besideFreeText : []),
  ]);
}

/** What depends on what the form is about. */
function underIt(hint: string | undefined): readonly CardElement[] {
  return hint === undefined ? [] : [small(hint, { spacing: 'Small' })];
}

/** Once a form: what not to write, and the word of its writer that what looks like a name is none. */
const besideFreeText: readonly CardElement[] = [
  small(noPersons, { spacing: 'Small' }),
  inputOf(tick({ short: cardText.notAName, label: notANameText, missing: notANameText }), {
    id: notANameField,
  }),
];
