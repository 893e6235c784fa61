/** The rows in which every word that has been typed is found. */
export function rowsWith<R extends { readonly searchText: string }>(
  rows: readonly R[],
  typed: string,
): readonly R[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ searchText }) => words.every((word) => searchText.includes(word)));
}
