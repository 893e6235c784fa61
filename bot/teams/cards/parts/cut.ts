import { cardText } from '../../../../shared/text/cards.ts';

/** The first ones, and how many more there are. */
export function cut(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cardText.moreInTab(lines.length - most + 1)];
}
