import type { CardJson } from '../parts/card.ts';
import { card, small, text } from '../parts/elements.ts';

/** What has become of something, in a sentence: of a deviation (handbook §5), of a report. */
export function newsCard({ text: said }: { readonly text: string }, eyebrow: string): CardJson {
  return card({ fallbackText: said, body: [small(eyebrow, { style: 'heading' }), text(said)] });
}
