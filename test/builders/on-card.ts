/** A reference as a card shows it: its hyphens do not break. */
export function onCard(reference: string): string {
  return reference.replaceAll('-', '\u2011');
}

/** What a card says, with its references and long words as they are called everywhere else. */
export function asCalled(said: string): string {
  return said.replaceAll('\u2011', '-').replaceAll('\u200B', '');
}
