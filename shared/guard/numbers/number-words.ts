/** Numbers in words, each a part of an expression in small letters. */
export const ones =
  '(?:noll|nolla|ett|en|två|tvåa|tre|trea|fyra|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia)';
export const teens = '(?:tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton)';
const tens = `(?:(?:tjugo|trettio?|fyrtio?|femtio?|sextio?|sjuttio?|åttio?|nittio?)${ones}?)`;
export const numberInWords = `(?:(?:nitton|tjugo)hundra(?:${tens}|${ones})?|${tens}|${teens}|${ones})`;
