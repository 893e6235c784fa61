import type { CardJson } from './card.ts';

/** Teams takes about 28 KB a card; what the connector wraps around it must fit too. */
const mostBytes = 27_000;
const steps = [12, 8, 5, 3, 2] as const;

/** The fullest rendering that Teams accepts: `build` gets how many lines each list may have. */
export function fitted(build: (most: number) => CardJson): CardJson {
  let card = build(steps[0]);
  for (const most of steps) {
    card = build(most);
    if (sizeOf(card) <= mostBytes) return card;
  }
  return card;
}

export function sizeOf(card: CardJson): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
