import { isWordIn, stemsOf, wordsIn } from '../kernel/swedish-words.ts';
import type { RulingRow } from './view.ts';

type Searched = Pick<RulingRow, 'question' | 'decision' | 'whoseText'>;

/** The rulings in which every word that is looked for is found, those first whose question has them. */
export function searchRulings<R extends Searched>(
  rows: readonly R[],
  wanted: string,
): readonly R[] {
  const words = wordsIn(wanted);
  if (words.length === 0) return rows;
  return rows
    .map((row) => ({ row, found: foundIn(row, words) }))
    .filter(({ found }) => found > 0)
    .sort((a, b) => b.found - a.found)
    .map(({ row }) => row);
}

/** How many words the question itself has, and one for the rest; nothing where a word is missing. */
function foundIn({ question, decision, whoseText }: Searched, words: readonly string[]): number {
  const asked = wordsIn(question);
  const all = [...asked, ...wordsIn(`${decision} ${whoseText}`)];
  const has = (among: readonly string[]) => (word: string) =>
    among.some((one) => isWordIn(word, one));
  return words.every(has(all)) ? 1 + words.filter(has(asked)).length : 0;
}

const mostAlike = 2;
/** How much of what is asked an old question must be about, by weight. */
const enoughOfIt = 0.4;

/**
 * The rulings that what is being written seems to ask for again. A word that few of them have weighs more than one that
 * many have; what stands in every question weighs nothing.
 */
export function similarRulings<R extends Searched>(
  rows: readonly R[],
  written: string,
): readonly R[] {
  const stems = stemsOf(written);
  if (stems.length === 0) return [];
  const texts = rows.map((row) => ({
    row,
    asked: stemsOf(row.question),
    stems: stemsOf(`${row.question} ${row.decision}`),
  }));
  const weights = stems.map((stem) => {
    const n = texts.filter((text) => hasStem(text.stems, stem)).length;
    // One that none has says no more than one that few have: people put the same thing in other words.
    return Math.log(1 + (texts.length + 1) / (Math.max(n, 1) + 1));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return texts
    .map((text) => {
      const shareOf = (among: readonly string[]) =>
        weights
          .filter((_, n) => hasStem(among, stems[n] ?? ''))
          .reduce((sum, weight) => sum + weight, 0) / whole;
      return { row: text.row, share: shareOf(text.stems), asked: shareOf(text.asked) };
    })
    .filter(({ share }) => share >= enoughOfIt)
    .sort((a, b) => b.share - a.share || b.asked - a.asked)
    .slice(0, mostAlike)
    .map(({ row }) => row);
}

/** A compound has its last part, and a part that stands alone is in it: `språktolk` and `tolk`. */
function hasStem(stems: readonly string[], wanted: string): boolean {
  return stems.some(
    (stem) =>
      stem === wanted ||
      (wanted.length > 3 && (stem.endsWith(wanted) || stem.startsWith(wanted))) ||
      (stem.length > 3 && wanted.endsWith(stem)),
  );
}
