import { helpText } from '../../../../shared/text/help.ts';
import type { CardJson } from '../parts/card.ts';
import { card, facts, small, text, title } from '../parts/elements.ts';

/** The answer to `hjälp`, and kindly to whatever was not understood. */
export function helpCard({ understood }: { readonly understood: boolean }): CardJson {
  const intro = understood ? helpText.intro : helpText.notUnderstood;
  return card({
    fallbackText: `${intro} ${helpText.commands.map(({ word }) => word).join(', ')}.`,
    body: [
      title(helpText.title),
      text(intro),
      facts(helpText.commands.map(({ word, does }) => ({ title: word, value: does }))),
      small(helpText.more),
    ],
  });
}
