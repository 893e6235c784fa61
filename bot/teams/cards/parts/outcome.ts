import type { CardJson } from './card.ts';
import { box, card, text } from './elements.ts';

/** In place of a form that has been sent. */
export function doneCard({ text: said }: { readonly text: string }): CardJson {
  return card({ fallbackText: said, body: [box('good', [text(said)])] });
}
