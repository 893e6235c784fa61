/** A count as it is typed, or nothing while it is none: whole and between 0 and 999. */
export function countOf(typed: string): number | undefined {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
}
