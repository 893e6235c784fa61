import { formCardText } from '../../../../shared/text/cards.ts';
import type { ActionData, ExecuteAction } from './card.ts';
import { execute } from './elements.ts';

/** Ends a form that is a message of its own and is not to be sent after all. */
export function closeButton(data: ActionData): ExecuteAction {
  return execute({ title: formCardText.close, verb: 'close-form', data });
}
