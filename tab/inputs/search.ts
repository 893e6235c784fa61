/** The rows in which every word that has been typed is found. */
export function rowsWith<R>(
  rows: readonly R[],
  typed: string,
  textOf: (row: R) => string,
): readonly R[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => words.every((word) => textOf(row).toLowerCase().includes(word)));
}
