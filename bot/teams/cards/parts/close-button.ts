import { formCardText } from '../../../../shared/text/cards.ts';
import type { ActionData, CardAction, ExecuteAction } from './card.ts';
import { execute } from './elements.ts';

const closing = 'close-form';

/** Ends a form that is a message of its own and is not to be sent after all. */
export function closeButton(data: ActionData): ExecuteAction {
  return execute({ title: formCardText.close, verb: closing, data });
}

export function isWayOut(action: CardAction): boolean {
  return action.type === 'Action.Execute' && action.verb === closing;
}
