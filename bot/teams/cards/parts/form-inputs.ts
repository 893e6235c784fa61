import { tick } from '../../../../shared/forms/field.ts';
import { askedFields, type Form, type FormStart } from '../../../../shared/forms/form.ts';
import { confirmedField } from '../../../../shared/forms/read.ts';
import { confirmLabel, type ToConfirm } from '../../../../shared/forms/to-confirm.ts';
import { noPersons } from '../../../../shared/forms/words.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, ToggleInput } from './card.ts';
import { small } from './elements.ts';
import { inputOf, toggleOf } from './inputs.ts';

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
  const [firstLine] =
    asked.find(([, field]) => field.kind === 'line' && field.ofThing === undefined) ?? [];
  return [
    ...asked.flatMap(([name, field]) => [
      inputOf(field, { id: name, value: values[name], choices: choices[name]?.slice(0, most) }),
      ...underIt(hints[name]),
      ...(name === firstLine ? [small(noPersons, { spacing: 'Small' })] : []),
    ]),
    ...(start.toConfirm === undefined ? [] : [confirmTick(start.toConfirm)]),
  ];
}

/** What depends on what the form is about. */
function underIt(hint: string | undefined): readonly CardElement[] {
  return hint === undefined ? [] : [small(hint, { spacing: 'Small' })];
}

/** Once a form, and only when there is something to confirm: it is sent as the keys of the very things it names. */
export function confirmTick(toConfirm: ToConfirm): ToggleInput {
  const label = confirmLabel(toConfirm);
  const asked = tick({ short: cardText.toConfirm, label, missing: label });
  return toggleOf(asked, confirmedField, toConfirm.keys.join(','));
}
