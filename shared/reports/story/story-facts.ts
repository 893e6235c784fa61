import { inSentence } from '../../text/format.ts';
import type { Figure, FigureLine, FigureTable, NumbersView } from '../views/view.ts';

/** What a story is made of: figures as somebody may see them, and nothing else. */
export type StoryFacts = Pick<
  NumbersView,
  'headline' | 'tables' | 'ongoingAgainstTarget' | 'soFar'
>;

/** A table all of which is of the same time: where some of it was published of another, it would be told as if it were of this. */
export function tableIn({ tables }: StoryFacts, code: string): FigureTable | undefined {
  return tables.find(
    (one) => one.code === code && one.rows.every(({ note }) => note === undefined),
  );
}

/** ` (tolv månader till och med …)`: what a table is of, where that is not the period that is shown. */
export function ofWhen(facts: StoryFacts, code: string): string {
  const note = tableIn(facts, code)?.note;
  return note === undefined ? '' : ` (${inSentence(note)})`;
}

export function rowsOf(told: StoryFacts, code: string): readonly FigureLine[] {
  return tableIn(told, code)?.rows ?? [];
}

export function figureIn(told: StoryFacts, table: string, row: string): Figure | undefined {
  return rowsOf(told, table).find(({ code }) => code === row)?.figure;
}

/** The row with the highest number of those that say something, where no other has as high a one. */
export function highest(rows: readonly FigureLine[]): FigureLine | undefined {
  const [first, second] = rows.filter(isKnown).toSorted((a, b) => valueOf(b) - valueOf(a));
  return first === undefined || valueOf(first) <= (second === undefined ? 0 : valueOf(second))
    ? undefined
    : first;
}

/** A code of somebody's, rather than that nobody knows. */
export function isKnown({ unknown }: FigureLine): boolean {
  return unknown === undefined;
}

function valueOf({ figure }: FigureLine): number {
  return figure.value ?? 0;
}
