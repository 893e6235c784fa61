import type { CardJson } from './card.ts';
import { drawnOn } from './drawn-on.ts';

/** Teams takes about 28 KB a card; what the connector wraps around it must fit too. */
const mostBytes = 27_000;
const steps = [12, 8, 5, 3, 2, 1] as const;

/** The fullest rendering that Teams accepts: `build` gets how many lines each list may have. */
export function fitted(build: (most: number) => CardJson): CardJson {
  const [fullest, ...shorter] = steps;
  let card = build(fullest);
  for (const most of shorter) {
    if (sizeOf(card) <= mostBytes) break;
    card = build(most);
  }
  return card;
}

/** Bytes of the card as it is sent. */
export function sizeOf(card: CardJson): number {
  return Buffer.byteLength(JSON.stringify(drawnOn(card, anyDay)));
}

const anyDay = '2026-01-01';
