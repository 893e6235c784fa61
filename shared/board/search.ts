import { searchRulings } from '../rulings/search.ts';
import type { BoardRow } from './view.ts';

/** The questions in which every word that is looked for is found, by the rulings' search: in an answer too. */
export function searchBoard(rows: readonly BoardRow[], wanted: string): readonly BoardRow[] {
  const searched = rows.map((row) => ({
    row,
    question: row.question,
    decision: [...row.answers.map(({ text }) => text), row.county?.decision ?? ''].join(' '),
    whoseText: `${row.categoryText} ${row.askedText}`,
  }));
  return searchRulings(searched, wanted).map(({ row }) => row);
}
