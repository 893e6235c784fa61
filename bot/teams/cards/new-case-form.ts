import type { NoticeView } from '../../../shared/meetings/call/view.ts';
import { cardText } from '../../../shared/text/cards.ts';
import type { ActionData, CardAction } from './parts/card.ts';
import { text } from './parts/elements.ts';
import { namedForm } from './parts/named-form.ts';
import { newCaseInputs, rulesData } from './new-case-inputs.ts';

const words = cardText.raise;

/** A new case onto the agenda, in the form the kallelse carries. */
export function newCaseForm(
  { choices }: NoticeView,
  raise: { readonly verb: string; readonly data: ActionData },
): CardAction {
  return namedForm('new', {
    title: words.openNew,
    body: [text(words.newIntro), ...newCaseInputs(choices)],
    send: {
      title: words.sendNew,
      verb: raise.verb,
      data: { ...raise.data, ...rulesData(choices) },
    },
  });
}
