/** The words of a list, in lower case. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}
