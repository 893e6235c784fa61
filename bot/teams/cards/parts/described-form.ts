import type { Form, FormStart } from '../../../../shared/forms/form.ts';
import type { CardAction } from './card.ts';
import { type ButtonSpec, execute, text } from './elements.ts';
import { formInputs } from './form-inputs.ts';
import { namedForm } from './named-form.ts';

interface OnCard extends Omit<ButtonSpec, 'title'> {
  readonly start?: FormStart;
  /** On the button, where it says another thing than the form's own word. */
  readonly open?: string;
  /** Of a list that depends on the team. */
  readonly most?: number;
}

/** A described form under its button; one that asks and says nothing is the button alone. */
export function describedForm(described: Form, onCard: OnCard): CardAction {
  const { start = {}, open = described.open, most, verb, data } = onCard;
  const { intro } = described;
  const body = [
    ...(intro === undefined ? [] : [text(intro)]),
    ...(start.notes ?? []).map((note) => text(note)),
    ...formInputs(described, start, most),
  ];
  return body.length === 0
    ? execute({ title: open, verb, data })
    : namedForm(described.name, { title: open, body, send: { title: described.send, verb, data } });
}
