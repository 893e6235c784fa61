import type { RulesView } from '../../../shared/rules/view.ts';
import { listCardText } from '../../../shared/text/list-cards.ts';
import { cut } from './agenda.ts';
import type { CardElement, CardJson } from './card.ts';
import { bullets, card, facts, heading, small, text, title } from './elements.ts';
import { fitted } from './fitted.ts';

const words = listCardText.rules;
const mostLines = 6;

/** The answer to `regler`: the rule set in force, what is assumed in it, and the form of the planning meeting. */
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
              ...(set.assumptions.length === 0 ? [] : [bullets(set.assumptions)]),
            ]),
        heading(words.planning),
        bullets(
          view.planningTable.map(({ fkText, bothText, resultText }) =>
            [fkText, bothText, resultText].join(' · '),
          ),
          { spacing: 'None' },
        ),
        ...(set?.sections.slice(0, most).flatMap(sectionElements) ?? []),
        small(words.more, { spacing: 'Medium' }),
      ],
    }),
  );
}

type Section = RulesView['sets'][number]['sections'][number];

function sectionElements({ title: name, lines }: Section): readonly CardElement[] {
  const shown = lines
    .slice(0, mostLines)
    .map(({ label, text: value }) => ({ title: label, value }));
  const left = cut(
    lines.map(({ label }) => label),
    mostLines + 1,
  ).slice(mostLines);
  return [heading(name), facts(shown, { spacing: 'None' }), ...left.map((rest) => small(rest))];
}
