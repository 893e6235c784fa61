import type { IsoDate } from '../../../../shared/kernel/calendar.ts';
import type { CardAction, CardElement, CardJson, ExecuteAction } from './card.ts';

/** What every button sends back of the day its card was drawn, by which a press is too old or not. */
export const drawnField = 'drawn';

/** The card as it goes out that day. No part of what makes a press the same press: the same drawing may go out twice. */
export function drawnOn(card: CardJson, day: IsoDate): CardJson {
  return { ...card, body: elementsOn(card.body, day) };
}

function elementsOn(elements: readonly CardElement[], day: IsoDate): readonly CardElement[] {
  return elements.map((element) => {
    if (element.type === 'Container') return { ...element, items: elementsOn(element.items, day) };
    if (element.type !== 'ActionSet') return element;
    return { ...element, actions: element.actions.map((action) => actionOn(action, day)) };
  });
}

function actionOn(action: CardAction, day: IsoDate): CardAction {
  switch (action.type) {
    case 'Action.Execute':
      return executeOn(action, day);
    case 'Action.ShowCard': {
      const { card } = action;
      return { ...action, card: { ...card, body: elementsOn(card.body, day) } };
    }
    case 'Action.OpenUrl':
      return action;
  }
}

function executeOn(action: ExecuteAction, day: IsoDate): ExecuteAction {
  const data = { ...action.data, [drawnField]: day };
  return { ...action, data, fallback: { ...action.fallback, data } };
}
