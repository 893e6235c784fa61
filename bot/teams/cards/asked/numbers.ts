import type { FigureTable, NumbersView } from '../../../../shared/reports/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { card, facts, small, text, title } from '../parts/elements.ts';
import { numbersText } from '../parts/fallback.ts';

const words = cardText.numbers;
const mostTables = 4;

/** The answer to `siffror`: this period's first questions, and a line each of the first tables with anything in them. */
export function numbersCard({ view }: { readonly view: NumbersView }): CardJson {
  const filled = view.tables.filter((table) => filledRows(table).length > 0);
  return card({
    fallbackText: numbersText({ view }),
    body: [
      small(`${words.title} · ${view.teamName}`),
      title(view.period.text),
      ...(view.emptyText === undefined ? [] : [text(view.emptyText)]),
      facts(view.headline.map(({ label, figure }) => ({ title: label, value: figure.text }))),
      text(view.ongoingAgainstTarget.text, { spacing: 'Small' }),
      ...filled.slice(0, mostTables).flatMap(tableElements),
      ...notes(view).map((note) => small(note)),
    ],
  });
}

/** Rows of nothing are left out. Suppressed counts stay: they are not nothing. */
function filledRows(table: FigureTable): FigureTable['rows'] {
  return table.rows.filter(({ figure }) => figure.value !== 0);
}

function tableElements(table: FigureTable): readonly CardElement[] {
  const line = filledRows(table).map(({ label, figure }) => `${label} ${figure.text}`);
  return [
    text(table.title, { weight: 'Bolder', spacing: 'Small' }),
    text(line.join(' · '), { spacing: 'None' }),
  ];
}

function notes(view: NumbersView): readonly string[] {
  return [view.incompleteNote, words.more, view.suppressedNote, view.rulesNote].filter(
    (note): note is string => note !== undefined && note !== '',
  );
}
