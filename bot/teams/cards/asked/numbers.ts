import type { FigureTable, NumbersView } from '../../../../shared/reports/views/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { card, facts, small, text, title } from '../parts/elements.ts';
import { numbersText } from '../parts/fallback.ts';

const words = cardText.numbers;
const mostTables = 4;

/** The answer to `siffror`: this period's first questions, and a line each of the first tables with anything in them. */
export function numbersCard({ view }: { readonly view: NumbersView }): CardJson {
  const told = new Set(view.headline.map(({ label, figure }) => `${label} ${figure.text}`));
  const filled = view.tables
    .map((table) => ({ title: table.title, lines: linesOf(table).filter((one) => !told.has(one)) }))
    .filter(({ lines }) => lines.length > 0);
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
function linesOf(table: FigureTable): readonly string[] {
  return table.rows
    .filter(({ figure }) => figure.value !== 0)
    .map(({ label, figure }) => `${label} ${figure.text}`);
}

interface Table {
  readonly title: string;
  /** Without what the first lines of the card say. */
  readonly lines: readonly string[];
}

function tableElements({ title: name, lines }: Table): readonly CardElement[] {
  return [
    text(name, { weight: 'Bolder', spacing: 'Small' }),
    text(lines.join(' · '), { spacing: 'None' }),
  ];
}

/** The rules they are judged by, with what is assumed in them, stand with the numbers in the tab. */
function notes(view: NumbersView): readonly string[] {
  return [view.incompleteNote, words.more, view.suppressedNote].filter(
    (note): note is string => note !== undefined && note !== '',
  );
}
