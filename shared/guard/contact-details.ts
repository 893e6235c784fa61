import { findPhone } from './phone.ts';
import { findStreetAddress } from './street-address.ts';

export type ContactKind = 'phone' | 'email' | 'street-address';

/**
 * The first way to reach or find a person that stands in the text (handbook §7).
 *
 * @param text as `inspectionText` makes it
 */
export function findContactDetail(text: string): ContactKind | undefined {
  if (findEmail(text)) return 'email';
  if (findPhone(text)) return 'phone';
  return findStreetAddress(text) ? 'street-address' : undefined;
}

function findEmail(text: string): boolean {
  return emailPatterns.some((pattern) => pattern.test(text));
}

const emailPatterns = [
  /[\p{L}\d._%+'-]+ ?@ ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)*? ?\. ?\p{L}{2,}/iu,
  // Written so that a filter should not see it.
  /[\p{L}\d._%+-]+ ?(?:[([{]\s?(?:at|a|@|snabel-?a)\s?[)\]}]|\ssnabel-?a\s) ?[\p{L}\d-]+(?: ?\. ?[\p{L}\d-]+)+/iu,
  /[\p{L}\d_-]+\.[\p{L}\d_-]+ at [\p{L}\d-]+\.(?:se|com|nu|net|org|eu)(?!\p{L})/iu,
];
