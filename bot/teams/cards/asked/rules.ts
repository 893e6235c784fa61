import type { RulesView, RuleVersionView } from '../../../../shared/rules/view.ts';
import { headings } from '../../../../shared/text/headings.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardJson } from '../parts/card.ts';
import { bullets, card, heading, small, text, title } from '../parts/elements.ts';
import { fitted } from '../parts/fitted.ts';

const words = listCardText.rules;

/**
 * The answer to `regler`: which rule set and plan are in force, what in them is assumed, and the one table that is asked for in the
 * middle of a meeting: the form of the planning meeting. The rest is some hundred lines, and stands in the tab.
 */
export function rulesCard({ view }: { readonly view: RulesView }): CardJson {
  const inForce = view.kinds.flatMap(({ versions }) =>
    versions.filter(({ standing }) => standing === 'in-force'),
  );
  return fitted((most) =>
    card({
      fallbackText: [words.title, ...inForce.map(inOneLine)].join('. '),
      body: [
        small(words.title),
        ...inForce.flatMap((version, nth) => [
          nth === 0 ? title(version.title) : heading(version.title),
          text(`${version.versionText}. ${version.validText}.`, { spacing: 'None' }),
          ...(version.assumptions.length === 0
            ? []
            : [
                text(headings.assumed, { weight: 'Bolder', spacing: 'Small' }),
                bullets(cut(version.assumptions, most), { spacing: 'None' }),
              ]),
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

function inOneLine({ title: name, versionText, validText }: RuleVersionView): string {
  return `${name}, ${versionText.toLowerCase()}. ${validText}`;
}
