import { isListedWord } from './known-words.ts';
import { isCapitalised, isCertainFirstName } from './name-words.ts';
import { wordSet } from './word-set.ts';

/**
 * Whether a first name stands by itself, with its capital: `Annas ärende`, `Pelle vill ha svar`. In a municipality of a
 * few thousand people that is enough to know who is meant (handbook §7). Names that are ordinary words, places or days
 * are left out, for at the head of a line every word has a capital.
 *
 * @param text as `inspectionText` makes it
 */
export function holdsLoneName(text: string): boolean {
  const words = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)];
  return words.some(([word], index) => {
    const name = withoutGenitive(word);
    if (!isCapitalised(word) || !isCertainFirstName(name)) return false;
    return !isOtherwiseUsed(word) && !isOtherwiseUsed(name) && !isSaint(words[index - 1]?.[0]);
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
