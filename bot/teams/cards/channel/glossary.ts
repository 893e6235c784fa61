import { glossaryText, lookUp } from '../../../../shared/text/glossary.ts';
import type { CardJson } from '../parts/card.ts';
import { card, facts, small, text, title } from '../parts/elements.ts';

/** A card is read at a glance; the tab has all of them. */
const most = 6;

/** The answer to `ordlista SIP`: what is found, or how to ask. */
export function glossaryCard({ search }: { readonly search: string }): CardJson {
  const found = search === '' ? [] : lookUp(search);
  const said = search === '' ? glossaryText.words : glossaryText.found(found.length, search);
  const shown = found.slice(0, most);
  return card({
    fallbackText: [
      `${glossaryText.title}. ${said}`,
      ...shown.map(({ word, means }) => `${word}: ${means}`),
    ].join(' '),
    body: [
      title(glossaryText.title),
      text(said),
      ...(shown.length === 0
        ? []
        : [facts(shown.map(({ word, means }) => ({ title: word, value: means })))]),
      small(glossaryText.inTab),
    ],
  });
}
