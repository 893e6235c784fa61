import { searchDocuments } from '../../../../shared/controlled-documents/search.ts';
import type { DocumentRow, DocumentsView } from '../../../../shared/controlled-documents/view.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { documentLine } from '../parts/document-lines.ts';
import { small } from '../parts/elements.ts';
import { documentsText } from '../parts/fallback.ts';
import { foundRowsCard } from './found-rows.ts';

const words = listCardText.documents;

interface DocumentsSpec {
  readonly view: DocumentsView;
  readonly search: string;
  /** The page of documents in the tab, from where files are fetched. */
  readonly page: string | undefined;
}

/** The answer to `dokument samtycke`: what holds now, each with the way to it. */
export function documentsCard({ view, search, page }: DocumentsSpec): CardJson {
  const found = searchDocuments(view.rows, search).filter(
    ({ current, withdrawnText }) => current !== undefined && withdrawnText === '',
  );
  return foundRowsCard({
    ...{ words, view, found, mostShown: 8, fallback: documentsText },
    said: search === '' ? words.all(found.length) : words.found(found.length),
    row: (one) => rowOf(one, page),
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
