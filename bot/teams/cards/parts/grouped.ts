import type { Fact } from './card.ts';

/**
 * Twenty seats as a handful of lines: who said the same stands together, in the order it was first said.
 * `Kommer på plats` → `Arbetsförmedlare (AF), Handläggare IFO (kommunen)`.
 */
export function grouped(
  rows: readonly { readonly label: string; readonly text: string }[],
  between = ', ',
): readonly Fact[] {
  const labels = new Map<string, string[]>();
  for (const row of rows) {
    const same = labels.get(row.text);
    if (same === undefined) labels.set(row.text, [row.label]);
    else same.push(row.label);
  }
  return [...labels].map(([title, those]) => ({ title, value: those.join(between) }));
}
