import { isListedWord } from './known-words.ts';
import { isCapitalised, isCertainFirstName } from './name-words.ts';
import type { Span } from './span.ts';
import { wordSet } from './word-set.ts';

/**
 * The first names that stand by themselves, with their capital: `Annas ärende`, `Pelle vill ha svar`. In a municipality of a
 * few thousand people that is enough to know who is meant (handbook §7). Names that are ordinary words, places or days
 * are left out, for at the head of a line every word has a capital.
 *
 * @param text as `inspectionText` makes it
 */
export function findLoneNames(text: string): readonly Span[] {
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)];
  return words.flatMap(({ 0: word, index: start }, index) => {
    const name = withoutGenitive(word);
    if (!isCapitalised(word) || !isCertainFirstName(name)) return [];
    if (isOtherwiseUsed(word) || isOtherwiseUsed(name) || isSaint(words[index - 1]?.[0])) return [];
    return [{ start, length: word.length }];
  });
}

/** `Annas`, `Anna's`; but `Lars` and `Mats` are whole. */
function withoutGenitive(word: string): string {
  return isCertainFirstName(word) ? word : word.replace(/'?s$/iu, '');
}

function isOtherwiseUsed(word: string): boolean {
  return isListedWord(word) || alsoWords.has(word.toLowerCase());
}

/** `Sankt Olof` is a church and a road, `Drottning Silvia` a hospital. */
function isSaint(before: string | undefined): boolean {
  return before !== undefined && /^(?:sankta?|drottning|kung)$/iu.test(before);
}

const alsoWords = wordSet(`
  klara axel jasmin aster ruta musa maxim mensur arta mitra tuba lucia florin juris emir freja nova klass dans seans
  jeans minnas anus odds pärs marks
`);
