import { cardText } from '../../../../shared/text/cards.ts';
import type { CardJson } from '../parts/card.ts';
import { card, small, text } from '../parts/elements.ts';

/** The team hears back (handbook §5): what has become of what it reported, in a sentence. */
export function newsCard({ text: said }: { readonly text: string }): CardJson {
  return card({ fallbackText: said, body: [small(cardText.deviationNews), text(said)] });
}
