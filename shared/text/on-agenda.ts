/** On the button that puts an ongoing case before a meeting: `Sätt på dagordningen tis 8 dec 2026`. */
export function onAgenda(whenText: string): string {
  return `Sätt på dagordningen ${whenText}`;
}
