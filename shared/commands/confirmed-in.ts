import { cleanText } from '../guard/clean-text.ts';
import { type ConfirmedCounts, countKinds } from '../guard/confirming.ts';
import { isAsked } from '../guard/finding.ts';
import { findingsIn } from '../guard/guard.ts';
import { findingsInLink } from '../guard/guarded-link.ts';
import type { Command } from './command.ts';

/**
 * How many findings of each kind the sender of a command confirmed to point at nobody, in all its texts together; only
 * what is found there counts, whatever was ticked. Undefined when there was nothing. For the audit: never the texts.
 */
export function confirmedIn(command: Command): ConfirmedCounts | undefined {
  const { confirmed = [] } = 'confirmed' in command ? command : {};
  if (confirmed.length === 0) return undefined;
  const found = textsIn(command).flatMap((text) =>
    text.startsWith('https://') ? findingsInLink(text) : findingsIn(cleanText(text)),
  );
  const kinds = found.flatMap((one) =>
    isAsked(one) && confirmed.includes(one.key) ? [one.kind] : [],
  );
  return kinds.length === 0 ? undefined : countKinds(kinds);
}

/** Every text a command holds, whatever its field; ids and codes among them hold nothing that was confirmed. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // A file is no text, and long.
  return Object.entries(value).flatMap(([name, one]) => (name === 'bytes' ? [] : textsIn(one)));
}
