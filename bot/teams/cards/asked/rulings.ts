import { searchRulings } from '../../../../shared/rulings/search.ts';
import type { RulingRow, RulingsView } from '../../../../shared/rulings/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { card, small, text, title } from '../parts/elements.ts';
import { rulingsText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.rulings;
/** As many as one reads in a channel. */
const mostShown = 5;

interface RulingsSpec {
  readonly view: RulingsView;
  readonly search: string;
}

/** The answer to `beslut tolk`: what has been decided, by whom, and whether a question waits. */
export function rulingsCard({ view, search }: RulingsSpec): CardJson {
  const found = searchRulings(view.rows, search);
  const held = found.filter(({ holds }) => holds);
  const waiting = found.filter(({ waits }) => waits);
  const said = [
    search === '' ? words.all(held.length) : words.found(held.length),
    ...(waiting.length === 0 ? [] : [words.waits(waiting.length)]),
  ].join(', ');
  return fitted((most) => {
    const shown = held.slice(0, Math.min(most, mostShown));
    const more = held.length - shown.length;
    return card({
      fallbackText: rulingsText({ said, rows: shown }),
      body: [
        title(words.title),
        ...missingRows(view),
        // Not what was searched for: everyone in the channel reads it, and nobody has looked at what was written.
        text(said),
        ...(held.length === 0
          ? [text(view.rows.length === 0 ? view.emptyText : words.nothing)]
          : []),
        ...shown.flatMap(row),
        ...(more > 0 ? [small(cardText.moreInTab(more))] : []),
        small(words.how, { spacing: 'Medium' }),
      ],
    });
  });
}

function row({ question, decision, whoseText, stateText }: RulingRow): readonly CardElement[] {
  return [
    text(question, { weight: 'Bolder', spacing: 'Medium' }),
    text(decision, { spacing: 'None' }),
    small(`${whoseText} · ${stateText}`, { spacing: 'None' }),
  ];
}
