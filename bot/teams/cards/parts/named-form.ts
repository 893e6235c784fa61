import { formField, inputIdIn } from '../../form-names.ts';
import type { CardElement, ShowCardAction } from './card.ts';
import { type ButtonSpec, form } from './elements.ts';

/** One of several forms on a card, told apart by its name: letters only. */
export function namedForm(
  name: string,
  spec: {
    readonly title: string;
    readonly body: readonly CardElement[];
    readonly send: ButtonSpec;
  },
): ShowCardAction {
  const { send } = spec;
  return form({
    ...spec,
    body: spec.body.map((element) => named(name, element)),
    send: { ...send, data: { ...send.data, [formField]: name } },
  });
}

function named(name: string, element: CardElement): CardElement {
  return 'id' in element ? { ...element, id: inputIdIn(name, element.id) } : element;
}
