import type { FigureTable, NumbersView } from '../../../shared/reports/view.ts';
import { cardText } from '../../../shared/text/cards.ts';
import type { CardElement, CardJson } from './card.ts';
import { card, facts, heading, small, text, title } from './elements.ts';
import { numbersText } from './fallback.ts';
import { fitted } from './fitted.ts';

/** The answer to `siffror`: this period's first questions, then the tables that have anything in them. */
export function numbersCard({ view }: { readonly view: NumbersView }): CardJson {
  return fitted((most) =>
    card({
      fallbackText: numbersText({ view }),
      body: [
        small(`${cardText.numbers.title} · ${view.teamName}`),
        title(view.period.text),
        ...(view.emptyText === undefined ? [] : [text(view.emptyText)]),
        facts(view.headline.map(headlineRow)),
        text(view.ongoingAgainstTarget.text, { spacing: 'Small' }),
        ...view.tables.slice(0, most).flatMap(tableElements),
        ...notes(view).map((note) => small(note)),
      ],
    }),
  );
}

function headlineRow({ label, figure, note }: NumbersView['headline'][number]) {
  return { title: label, value: note === undefined ? figure.text : `${figure.text} (${note})` };
}

/** Rows of nothing are left out; with nothing left, so is the table. Suppressed counts stay: they are not nothing. */
function tableElements(table: FigureTable): readonly CardElement[] {
  const rows = table.rows.filter(({ figure }) => figure.value !== 0);
  if (rows.length === 0) return [];
  return [
    heading(table.title),
    facts(
      rows.map(({ label, figure }) => ({ title: label, value: figure.text })),
      { spacing: 'None' },
    ),
  ];
}

function notes(view: NumbersView): readonly string[] {
  return [view.suppressedNote, view.rulesNote].filter(
    (note): note is string => note !== undefined && note !== '',
  );
}
