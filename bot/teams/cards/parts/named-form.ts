import type { CardElement, ShowCardAction } from './card.ts';
import { type ButtonSpec, form } from './elements.ts';

/** In a button's data: the name of the form it sends. */
export const formField = 'of';

/**
 * One of several forms on a card. Teams wants every id in a card to be another, also in forms that are never open at
 * once: so each form has a name of letters only, its inputs begin with it, and its button says which one it is.
 */
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
    body: spec.body.map((element) =>
      'id' in element ? { ...element, id: inputIdIn(name, element.id) } : element,
    ),
    send: { ...send, data: { ...send.data, [formField]: name } },
  });
}

/** The id of an input in the form of that name. */
export function inputIdIn(formName: string, id: string): string {
  return `${formName}__${id}`;
}
