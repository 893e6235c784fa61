import type { CardJson } from './card.ts';
import { box, card, text } from './elements.ts';

/** In place of a form that has been sent. */
export function doneCard({ text: said }: { readonly text: string }): CardJson {
  return card({ fallbackText: said, body: [box('good', [text(said)])] });
}

/** Why it was not done, and what to do instead. */
export function refusedCard({ text: said }: { readonly text: string }): CardJson {
  return card({ fallbackText: said, body: [box('warning', [text(said)])] });
}
