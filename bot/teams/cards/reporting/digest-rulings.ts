import type { AskedRuling, DigestView } from '../../../../shared/digest/view.ts';
import { decideRulingForm, decideStart } from '../../../../shared/rulings/forms.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { buttons, text } from '../parts/elements.ts';
import { lettersOf } from '../parts/letters-of.ts';

/** As many as are decided on the card; the others are in the register. */
const mostAsked = 3;

/** A question that the styrgrupp is asked to decide, with the form that answers it. */
export function askedElements(
  { rulings, steeringGroupId }: DigestView,
  most: number,
): readonly CardElement[] {
  // Where there is little room the deviations have it: their forms are asked for more often.
  const shown = rulings.slice(0, Math.min(Math.max(most - 2, 0), mostAsked));
  const more = rulings.length - shown.length;
  return [
    ...shown.flatMap((one) => oneAsked(one, steeringGroupId)),
    ...(more > 0 ? [text(cardText.digest.moreAsked(more))] : []),
  ];
}

function oneAsked(
  { rulingId, text: said, from }: AskedRuling,
  steeringGroupId: string,
): readonly CardElement[] {
  const data = { card: 'digest', steeringGroupId, rulingId, once: rulingId } as const;
  // Every id in a card is another: named by the question it is about.
  const named = { ...decideRulingForm, name: `${decideRulingForm.name}${lettersOf(rulingId)}` };
  return [
    { ...text(said, { weight: 'Bolder' }), separator: true },
    buttons([describedForm(named, { verb: 'decide-ruling', data, start: decideStart(from) })]),
  ];
}
