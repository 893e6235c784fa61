import { searchRulings } from '../../../../shared/rulings/search.ts';
import type { RulingRow, RulingsView } from '../../../../shared/rulings/view.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { small, text } from '../parts/elements.ts';
import { rulingsText } from '../parts/fallback.ts';
import { foundRowsCard } from './found-rows.ts';

const words = listCardText.rulings;

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
  return foundRowsCard({
    ...{ words, view, said, mostShown: 5 },
    ...{ found: held, row, fallback: rulingsText },
  });
}

function row({ question, decision, whoseText, stateText }: RulingRow): readonly CardElement[] {
  return [
    text(question, { weight: 'Bolder', spacing: 'Medium' }),
    text(decision, { spacing: 'None' }),
    small(`${whoseText} · ${stateText}`, { spacing: 'None' }),
  ];
}
