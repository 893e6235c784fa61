import { isWordIn, wordsIn } from '../kernel/swedish-words.ts';
import type { DocumentRow } from './view.ts';

type Searched = Pick<DocumentRow, 'title' | 'kindText' | 'useText' | 'current'>;

/** The documents in which every word that is looked for is found, in their order. */
export function searchDocuments<R extends Searched>(
  rows: readonly R[],
  wanted: string,
): readonly R[] {
  const words = wordsIn(wanted);
  return rows.filter(({ title, kindText, useText, current }) => {
    const among = wordsIn([title, kindText, useText, current?.news].join(' '));
    return words.every((word) => among.some((one) => isWordIn(word, one)));
  });
}
