import { type AskedKind, askedKinds } from './finding.ts';

/**
 * What the writer of a text has confirmed to point at nobody: the keys of the very findings that were shown. What is
 * found after that has another key, and has to be confirmed in its turn.
 */
export interface Confirmed {
  readonly confirmed?: string[] | undefined;
}

/** `possible-name.1x8f0k2`: travels with the form and back, and is never stored. */
export const confirmationKey = /^possible-[a-z]{3,10}\.[0-9a-z]{1,13}$/;
export const mostConfirmed = 60;

/** The same for the same words however they are spaced and capitalised; a sum of them, so that no text travels in it. */
export function keyOf(kind: AskedKind, fragment: string): string {
  const said = `${kind} ${fragment.toLowerCase().replace(/\s+/g, ' ')}`;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < said.length; at += 1) {
    const code = said.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const mixed = (high ^ (low >>> 16)) >>> 0;
  return `${kind}.${(mixed * 0x100000 + (low >>> 12)).toString(36)}`;
}

/** How many of each kind; never what they were. */
export type ConfirmedCounts = Readonly<Partial<Record<AskedKind, number>>>;

export function countKinds(kinds: readonly AskedKind[]): ConfirmedCounts {
  const counts = askedKinds.map((kind) => [kind, kinds.filter((one) => one === kind).length]);
  return Object.fromEntries(counts.filter(([, count]) => count !== 0)) as ConfirmedCounts;
}
