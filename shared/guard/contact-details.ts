import { holdsPhone } from './phone.ts';
import { holdsStreetAddress } from './street-address.ts';

export type ContactKind = 'phone' | 'email' | 'street-address' | 'link';

/**
 * The first way to reach or find a person that stands in the text (handbook §7).
 *
 * @param text as `inspectionText` makes it
 * @param meetingPlace whether the text is the place of a meeting, where an address is meant to stand
 */
export function findContactDetail(text: string, meetingPlace = false): ContactKind | undefined {
  if (holdsEmail(text)) return 'email';
  // Shown in a card it would be one to press, and seem to come from the bot.
  if (webAddress.test(text)) return 'link';
  if (holdsPhone(text)) return 'phone';
  return !meetingPlace && holdsStreetAddress(text) ? 'street-address' : undefined;
}

const webAddress = /(?<![\p{L}\d])(?:[a-z][a-z\d+.-]{0,20}: ?\/ ?\/ ?|www ?\. ?)[\p{L}\d[]/iu;

function holdsEmail(text: string): boolean {
  return emailPatterns.some((pattern) => pattern.test(text));
}

// One sign before the @ is enough to know; asking for all of them takes the square of the time on hostile input.
const emailPatterns = [
  /[\p{L}\d._%+'-]@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,}/iu,
  // Taken apart by spaces or a line break: only with an ending that is no word, since "@Teams. Vi ses" is none.
  /[\p{L}\d._%+'-]\s?@\s?(?:[\p{L}\d-]{1,63}\s?\.\s?){1,8}(?:se|com|nu|net|org|eu|no|info)(?!\p{L})/iu,
  // Written so that a filter should not see it.
  /[\p{L}\d._%+-] ?(?:[([{]\s?(?:at|a|@|snabel-?a)\s?[)\]}]|\ssnabel-?a\s) ?[\p{L}\d-]{1,63}(?: ?\. ?[\p{L}\d-]{1,63}){1,8}/iu,
  /\.[\p{L}\d_-]{1,63} at [\p{L}\d-]{1,63}\.(?:se|com|nu|net|org|eu|no|info)(?!\p{L})/iu,
];
