import {
  allFirstNames,
  firstNames,
  firstNamesFromAbroad,
  ordinaryFirstNames,
} from '../words/first-names.ts';

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}(?:\p{Ll}|'\p{Lu}|\p{Lu}\p{Ll})[\p{L}'-]*$/u.test(word) || isShouted(word);
}

export function isShouted(word: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{2,}$/u.test(word);
}

/** A first name, though it may be an ordinary word as well; both names when there is a hyphen. */
export function isFirstName(word: string): boolean {
  const lower = word.toLowerCase();
  if (!lower.includes('-')) return allFirstNames.has(lower);
  return lower.split('-').every((part) => allFirstNames.has(part));
}

/** A first name that is no ordinary word. */
export function isCertainFirstName(word: string): boolean {
  return isFirstName(word) && (word.includes('-') || !ordinaryFirstNames.has(word.toLowerCase()));
}

/** A first name that tells of somebody where it stands alone; the shortest are too much like other words for that. */
export function isLoneFirstName(word: string): boolean {
  if (!isCertainFirstName(word)) return false;
  const lower = word.toLowerCase();
  return word.length > 3 || firstNames.has(lower) || firstNamesFromAbroad.has(lower);
}
