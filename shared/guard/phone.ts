import { type DigitGroup, digitGroups } from './digit-groups.ts';

/** @param text as `inspectionText` makes it */
export function holdsPhone(text: string): boolean {
  const rest = text.replace(amount, ' # ').replace(dayMonthYear, ' # ');
  return (
    [abroad, countryCode, afterKeyword, spelledOut].some((pattern) => pattern.test(rest)) ||
    holdsDomesticPhone(rest)
  );
}

// Money and dates also are digits in groups; taken out first, so that what follows may be generous.
const amount =
  /(?<!\d)[+-]?\d{1,3}(?: ?\d{3}){0,4}(?:,\d{1,2})? ?(?:kr|kronor|sek|tkr|mkr|mnkr|%|euro)(?!\p{L})/giu;
const dayMonthYear =
  /(?<![\d-])(?:(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./ ])\d{1,2}[-./ ](?:19|20)\d{2})(?![\d-])/g;

const abroad = /(?:(?<![\d)]\s?)\+ ?|(?<![\d.:,/-])00)[1-9](?:[\s()./-]{0,3}\d){7,13}(?!\d)/u;

/** The country code without its plus. */
const countryCode = /(?<![\d.,:/-])46 ?7[02369](?:[ -]?\d){7}(?!\d)/u;

/** A mobile number digit by digit. */
const spelledOut = /(?<!\d[ .-]?)0([ .-])7\1[02369](?:\1\d){7}(?![ .-]?\d)/u;

const afterKeyword =
  /(?<!\p{L})(?:tel|tfn|telefon|telefonnr|telefonnummer|mobil|mobilnr|mobilnummer|mob|ring|ringer|sms|sms:a|nås på)[ .:]{0,3}(?:nr|nummer|på)?[ .:]{0,3}(?:\d[ -]?){5,}\d/iu;

// What stands before tells that the digits name something in an office, not a telephone.
const registerWord =
  /(?:dnr|diarie\p{L}*|d\.nr|ärende\p{L}*|konto|kostnadsställe|ansvar|projekt\p{L}*|verksamhet|objekt|\p{L}*kod|org\.? ?nr|organisationsnummer|bankgiro|bg|plusgiro|pg|faktura\p{L}*|ocr|artikel\p{L}*|beslut\p{L}*|insats\p{L}*|id|referens\p{L}*|ref|löpnr|löpnummer)\.?:? ?(?:nr|nummer)?\.?:? ?$/iu;

const longestRegisterWord = 40;

/** Area codes with two and three digits; every other one has four (Post- och telestyrelsen's numbering plan). */
const shortAreaCode = /^0(?:8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90)/;

function holdsDomesticPhone(text: string): boolean {
  const groups = digitGroups(text);
  return groups.some((group, index) => {
    if (!/^0[1-9]/.test(group.digits)) return false;
    const before = text.slice(Math.max(0, group.start - longestRegisterWord), group.start);
    if (/[\p{L}\d,./:+-]$/u.test(before)) return false;
    const previous = groups[index - 1];
    const inTable = previous?.joint === 'space' && group.joint === 'space';
    const number = phoneFrom(groups, index);
    if (number === undefined) return false;
    return isMobile(number) || (!inTable && !registerWord.test(before));
  });
}

/** The digits of a phone number that begins with group `start`, its area code first and its parts held together alike. */
function phoneFrom(groups: readonly DigitGroup[], start: number): string | undefined {
  const parts: DigitGroup[] = [];
  let digits = '';
  for (const group of groups.slice(start, start + 8)) {
    parts.push(group);
    digits += group.digits;
    if (digits.length > 10) return undefined;
    const goesOn = group.joint !== 'none' && group.tight;
    if (!goesOn && isPhoneLength(digits) && isPhoneWriting(parts)) return digits;
    if (group.joint === 'none') return undefined;
  }
  return undefined;
}

function isPhoneLength(digits: string): boolean {
  if (/^07[02369]/.test(digits)) return digits.length === 10;
  return digits.length >= (shortAreaCode.test(digits) ? 8 : 9);
}

/**
 * `063-14 35 00`, `(063) 14 35 00`, `063.14.35.00`, `0631435 00`: one sign after the area code, then one and the same
 * between the rest. A span of clock times (`08.00-16.00`) has its signs the other way round.
 */
function isPhoneWriting(parts: readonly DigitGroup[]): boolean {
  const [first, ...rest] = parts;
  if (first === undefined) return false;
  if (rest.length === 0) return true;
  if (first.joint === 'mark') return false;
  const joints = rest.slice(0, -1).map((part) => part.joint);
  if (joints.some((joint) => joint !== joints[0]) || joints[0] === 'mark' || joints[0] === 'paren')
    return false;
  const wholeRest = joints.length === 0 && isMobile(parts.map(({ digits }) => digits).join(''));
  if (first.joint === 'dot' && joints[0] !== 'dot' && !wholeRest) return false;
  const areaCode = shortAreaCode.exec(first.digits)?.[0].length ?? 4;
  return first.digits.length === areaCode || /^07\d{2}$/.test(first.digits);
}

function isMobile(digits: string): boolean {
  return /^07[02369]\d{7}$/.test(digits);
}
