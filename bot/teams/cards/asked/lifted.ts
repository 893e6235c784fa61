import type { LiftedView } from '../../../../shared/deviations/present-lifted.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardJson } from '../parts/card.ts';
import { card, small, text, title } from '../parts/elements.ts';

const most = 8;

/** The answer to `avvikelser` in Länsam's channel: what waits, in the order it is to be taken. */
export function liftedCard({ view }: { readonly view: LiftedView }): CardJson {
  const { waiting, nothingWaits } = view;
  const shown = waiting.slice(0, most).map(({ fromText, row }) => ({
    about: [row.issueText, row.categoryText].filter((part) => part !== '').join(' · '),
    fromText,
    stands: row.anchoringText ?? row.statusText,
  }));
  const heading = cardText.countyMatter.waiting(waiting.length);
  return card({
    fallbackText:
      waiting.length === 0
        ? nothingWaits
        : [heading, ...shown.map(({ about, fromText }) => `${about}: ${fromText}`)].join('. '),
    body: [
      title(heading),
      ...(waiting.length === 0 ? [text(nothingWaits)] : []),
      ...shown.flatMap(({ about, fromText, stands }) => [
        text(`${about}: ${fromText}`, { weight: 'Bolder' }),
        small(stands, { spacing: 'None' }),
      ]),
      ...(waiting.length > most ? [text(cardText.moreInTab(waiting.length - most))] : []),
    ],
  });
}
