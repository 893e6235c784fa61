/** @param text as `inspectionText` makes it */
export function findPhone(text: string): boolean {
  const rest = text.replace(amount, ' # ').replace(dayMonth, ' # ');
  if (afterKeyword.test(rest)) return true;
  return [...rest.matchAll(dialled)].some(([candidate], index, all) =>
    isPhone(candidate, rest.slice(0, all[index]?.index)),
  );
}

// Money and dates also are digits in groups; taken out first, so that the pattern below may be generous.
const amount =
  /[+-]?\d{1,3}(?: ?\d{3})*(?:,\d{1,2})? ?(?:kr|kronor|sek|tkr|mkr|mnkr|%|euro)(?!\p{L})/giu;
const dayMonth =
  /(?<![\d-])(?:(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./ ])\d{1,2}[-./ ](?:19|20)\d{2})(?![\d-])/g;

const afterKeyword =
  /(?<!\p{L})(?:tel|tfn|telefon|telefonnr|telefonnummer|mobil|mobilnr|mobilnummer|mob|ring|ringer|sms|sms:a|nås på)[ .:]{0,3}(?:nr|nummer|på)?[ .:]{0,3}(?:\d[ -]?){5,}\d/iu;

/** From `0` or `+` over groups of digits; a house of signs that phone numbers use and amounts do not. */
const dialled =
  /(?<![\p{L}\d,./:+-]|\d )(?:\+|00|\(0)?[1-9]?\d(?:[ ]?[-/()][ ]?| {1,2}|\. ?)?(?:\d(?: ?- ?| |\.(?=\d)|\) ?|\()?){5,13}\d(?!\d|[,.:/-]\d| \d)/gu;

// What stands before tells that the digits name something in an office, not a telephone.
const registerWord =
  /(?:dnr|diarie\p{L}*|d\.nr|ärende\p{L}*|konto|kostnadsställe|ansvar|projekt\p{L}*|verksamhet|objekt|\p{L}*kod|org\.? ?nr|organisationsnummer|bankgiro|bg|plusgiro|pg|faktura\p{L}*|ocr|artikel\p{L}*|beslut\p{L}*|insats\p{L}*|id|referens\p{L}*|ref|löpnr|löpnummer)\.?:? ?(?:nr|nummer)?\.?:? ?$/iu;

function isPhone(candidate: string, before: string): boolean {
  const digits = candidate.replace(/\D/g, '');
  if (isMobile(digits)) return true;
  if (registerWord.test(before)) return false;
  if (candidate.startsWith('+')) return digits.length >= 9 && digits.length <= 15;
  if (digits.startsWith('00')) return /^00[1-9]/.test(digits) && digits.length >= 11;
  return (
    /^0[1-9]/.test(digits) && digits.length >= 8 && digits.length <= 10 && isAreaWriting(candidate)
  );
}

function isMobile(digits: string): boolean {
  return /^(?:0|(?:00)?460?)7[02369]\d{7}$/.test(digits);
}

/** A clock span has dots and two digits each (`08.00-16.00`); a phone number has its first sign after the area code. */
function isAreaWriting(candidate: string): boolean {
  return !/^\d{1,2}\.\d{2}\D/.test(candidate) && !/^\d{2}-\d{2}-\d{2}(?:$| \d{2}$)/.test(candidate);
}
