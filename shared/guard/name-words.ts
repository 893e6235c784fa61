import { firstNames, firstNamesFromAbroad, ordinaryFirstNames } from './first-names.ts';

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}(?:\p{Ll}|'\p{Lu}|\p{Lu}\p{Ll})[\p{L}'-]*$/u.test(word) || isShouted(word);
}

export function isShouted(word: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{2,}$/u.test(word);
}

/** A first name, though it may be an ordinary word as well; both names when there is a hyphen. */
export function isFirstName(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => firstNames.has(part) || firstNamesFromAbroad.has(part));
}

/** A first name that is no ordinary word. */
export function isCertainFirstName(word: string): boolean {
  if (!isFirstName(word)) return false;
  const parts = word.toLowerCase().split('-');
  return parts.length > 1 || !ordinaryFirstNames.has(word.toLowerCase());
}
