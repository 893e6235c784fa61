import { firstNames, isKnownWord } from './known-words.ts';

/**
 * Whether two words stand together as a first and a last name do: `Anna Svensson`, `Anna S`, `anna svensson`. Names
 * cannot be known for sure, so this only warns; words of this work, places and days are not taken for names.
 *
 * @param text as `inspectionText` makes it
 */
export function holdsPossibleName(text: string): boolean {
  return text.split(/[^\p{L}\d' -]+|\s-\s/u).some((phrase) => {
    const words = phrase.split(' ').filter((word) => word !== '');
    return words.some((word, index) => {
      const next = words[index + 1];
      return next !== undefined && isNamePair(word, next);
    });
  });
}

function isNamePair(first: string, last: string): boolean {
  if (isPatronymic(last) && /^\p{L}{2,}/u.test(first)) return !isKnownWord(last);
  const isFirstName = firstNames.has(first.toLowerCase());
  // Headlines are written in capitals too, so two such words say nothing without a first name.
  if (isShouted(first) && isShouted(last)) return isFirstName && !ordinaryToo.has(first);
  // A surname may be a place (Berg, Strömsund), so after a first name any capitalised word will do.
  if (isFirstName && isCapitalised(first)) return /^\p{Lu}$/u.test(last) || isCapitalised(last);
  return isProper(first) && isProper(last);
}

function isProper(word: string): boolean {
  return isCapitalised(word) && !isKnownWord(word);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}(?:\p{Ll}|'\p{Lu}|\p{Lu}\p{Ll})[\p{L}'-]*$/u.test(word) || isShouted(word);
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word);
}

function isPatronymic(word: string): boolean {
  return /^\p{L}{2,}s(?:son|sons|dotter|dotters)$/iu.test(word);
}

// First names that are ordinary words as well, in capitals: ANTAL PER TERTIAL.
const ordinaryToo = new Set(['PER', 'HANS', 'STIG', 'BJÖRN']);
