import type { OngoingRow, QueueRow, QueueView } from '../../../../shared/cases/queue/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { box, bullets, card, heading, openPage, small, text, title } from '../parts/elements.ts';
import { queueText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { grouped } from '../parts/grouped.ts';
import { missingRows } from '../parts/missing.ts';

const words = cardText.queue;

interface QueueSpec {
  readonly view: QueueView;
  /** The queue's page in the tab. */
  readonly link?: string | undefined;
}

/** The answer to `kö`: how long the wait is, who is first and who answers for it, and whether there is room. */
export function queueCard({ view, link }: QueueSpec): CardJson {
  return fitted((most) =>
    card({
      fallbackText: queueText({ view }),
      body: [
        small(view.teamName),
        title(words.title),
        ...missingRows(view),
        ...waiting(view, most),
        text(view.roomText, { spacing: 'Medium' }),
        ...(view.pausedText === undefined ? [] : [box('warning', [text(view.pausedText)])]),
        ...overdue(view.ongoingRows, most),
        ...openPage(words.openInTab, link),
      ],
    }),
  );
}

function waiting(view: QueueView, most: number): readonly CardElement[] {
  if (view.rows.length === 0) return [text(view.emptyText)];
  return [text(view.summary), bullets(cut(view.rows.map(queueLine), most), { spacing: 'Small' })];
}

/** In a channel a case is its reference and state: neither the groups, nor what is done while it waits. */
function queueLine(row: QueueRow): string {
  return [row.reference, row.waitingText, row.answersForText].join(' · ');
}

/** Ongoing cases without a next step: the only ones the queue has to say anything about. */
function overdue(rows: readonly OngoingRow[], most: number): readonly CardElement[] {
  const late = rows.filter((row) => row.overdue);
  if (late.length === 0) return [];
  // What is alike is said once, with the cases it is said of.
  const alike = grouped(
    late.map(({ reference, holderText, nextText }) => ({
      label: reference,
      text: `${holderText} · ${nextText}`,
    })),
  ).map(({ title: said, value: references }) => `${said}: ${references}`);
  return [heading(words.ongoing), bullets(cut(alike, most), { spacing: 'None' })];
}
