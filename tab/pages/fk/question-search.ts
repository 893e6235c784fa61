import type { FkQuestionsView } from '../../../shared/meetings/fk/view.ts';

type Rows = FkQuestionsView['rows'];

/** The questions in which, or in whose answers, every word one has typed is found. */
export function searchQuestions(rows: Rows, typed: string): Rows {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
}
