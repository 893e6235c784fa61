import type { RulesView } from '../../../shared/rules/view.ts';
import { listCardText } from '../../../shared/text/list-cards.ts';
import { cut } from './agenda.ts';
import type { CardJson } from './card.ts';
import { bullets, card, heading, small, text, title } from './elements.ts';
import { fitted } from './fitted.ts';

const words = listCardText.rules;

/**
 * The answer to `regler`: which rule set is in force, what in it is assumed, and the one table that is asked for in the
 * middle of a meeting: the form of the planning meeting. The rest is some hundred lines, and stands in the tab.
 */
export function rulesCard({ view }: { readonly view: RulesView }): CardJson {
  const [set] = view.sets.filter(({ inForce }) => inForce);
  return fitted((most) =>
    card({
      fallbackText: [words.title, set?.title ?? '', set?.validText ?? ''].join('. '),
      body: [
        small(words.title),
        ...(set === undefined
          ? []
          : [
              title(set.title),
              text(set.validText, { spacing: 'None' }),
              ...(set.assumptions.length === 0 ? [] : [bullets(cut(set.assumptions, most))]),
            ]),
        heading(words.planning),
        small(words.both, { spacing: 'None' }),
        bullets(
          view.planningTable.map(({ fkText, bothText, resultText }) =>
            [fkText, bothText, resultText].join(' · '),
          ),
          { spacing: 'None' },
        ),
        small(words.more, { spacing: 'Medium' }),
      ],
    }),
  );
}
