import { searchDocuments } from '../../../../shared/controlled-documents/search.ts';
import type { DocumentRow, DocumentsView } from '../../../../shared/controlled-documents/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { documentLine } from '../parts/document-lines.ts';
import { card, small, text, title } from '../parts/elements.ts';
import { documentsText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.documents;
/** As many as one reads in a channel. */
const mostShown = 8;

interface DocumentsSpec {
  readonly view: DocumentsView;
  readonly search: string;
  /** The page of documents in the tab, from where files are fetched. */
  readonly page: string | undefined;
}

/** The answer to `dokument samtycke`: what holds now, each with the way to it. */
export function documentsCard({ view, search, page }: DocumentsSpec): CardJson {
  const held = searchDocuments(view.rows, search).filter(
    ({ current, withdrawnText }) => current !== undefined && withdrawnText === '',
  );
  // Not what was searched for: everyone in the channel reads it, and nobody has looked at what was written.
  const said = search === '' ? words.all(held.length) : words.found(held.length);
  return fitted((most) => {
    const shown = held.slice(0, Math.min(most, mostShown));
    const more = held.length - shown.length;
    return card({
      fallbackText: documentsText({ said, rows: shown }),
      body: [
        title(words.title),
        ...missingRows(view),
        text(said),
        ...(held.length === 0
          ? [text(view.rows.length === 0 ? view.emptyText : words.nothing)]
          : []),
        ...shown.flatMap((row) => rowOf(row, page)),
        ...(more > 0 ? [small(cardText.moreInTab(more))] : []),
        small(words.how, { spacing: 'Medium' }),
      ],
    });
  });
}

function rowOf(
  { current, kindText }: DocumentRow,
  page: string | undefined,
): readonly CardElement[] {
  if (current === undefined) return [];
  return [
    documentLine(current, page),
    small(`${kindText} · ${current.stateText}`, { spacing: 'None' }),
  ];
}
