import { numberInWords } from './number-words.ts';
import { type DigitGroup, digitGroups } from './digit-groups.ts';
import { type Span, spansOf } from '../words/span.ts';

/** @param text as `inspectionText` makes it */
export function findPhones(text: string): readonly Span[] {
  const rest = text.replace(amount, blank).replace(dayMonthYear, blank);
  return [
    ...spansOf(rest, [abroad, countryCode, afterKeyword, spelledOut, inWords, halfInWords]),
    ...mobilesInAnyGroups(rest),
    ...domesticPhones(rest),
  ];
}

/** As long as what it stands for, so that the places of the rest stay. */
function blank(written: string): string {
  return '#'.repeat(written.length);
}

// Money and dates also are digits in groups; taken out first, so that what follows may be generous.
const amount =
  /(?<!\d)[+-]?\d{1,3}(?: ?\d{3}){0,4}(?:,\d{1,2})? ?(?:kr|kronor|sek|tkr|mkr|mnkr|%|euro)(?!\p{L})/giu;
const dayMonthYear =
  /(?<![\d-])(?:(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}|\d{1,2}([-./ ])\d{1,2}[-./ ](?:19|20)\d{2})(?![\d-])/g;

const abroad = /(?:(?<![\d)]\s?)\+ ?|(?<![\d.:,/-])00)[1-9](?:[\s()./-]{0,3}\d){7,13}(?!\d)/gu;

/** The country code without its plus. */
const countryCode = /(?<![\d.,:/-])46[ -]?7[02369](?:[ -]?\d){7}(?!\d)/gu;

/** A mobile number digit by digit. */
const spelledOut = /(?<!\d[ .-]?)0([ .-])7\1[02369](?:\1\d){7}(?![ .-]?\d)/gu;

/** `nollsjuttio 174 06 05` */
const halfInWords =
  /(?<!\p{L})noll[ -]?sj\p{L}{1,8}(?: \p{L}{2,6}){0,2}[ -]{1,3}\d(?:[ -]?\d){4,7}(?!\d)/giu;

/** `noll sju noll ett två tre …`, `noll sjuttio ett sju fyra noll sex tjugotvå`: nobody counts so. */
const inWords = new RegExp(
  String.raw`(?<!\p{L})(?:noll|plus fyrtiosex)[ ,-]{1,2}(?:${numberInWords}[ ,-]{1,2}){4,11}${numberInWords}(?!\p{L})`,
  'giu',
);

const afterKeyword =
  /(?<before>(?<!\p{L})(?:tele?|tfn|tlf|telenr|telnr|telefon|telefonen|telefonnr|telefonnummer|mobil|mobilen|mobiltelefon|mobilnr|mobilnummer|mob|ring|ringer|ringas|sms|sms:a|sms:as|nås|nås på|numret|telefonnumret|mobilnumret|hemnummer)[ .:]{0,3}(?:nr|nummer|på|via|är|till|hem|mig|henne|honom|hen|direkt|gärna|jobbet|dagtid|kvällstid|dag|kväll|arbete|bostad|till god man)?[ .:,]{0,3})(?:\d[ -]{0,2}){5,}\d/giu;

// What stands before tells that the digits name something in an office, not a telephone.
const registerWord =
  /(?:dnr|diarie\p{L}*|d\.nr|ärende\p{L}*|konto|kostnadsställe|ansvar|projekt\p{L}*|verksamhet|objekt|\p{L}*kod|org\.? ?nr|organisationsnummer|bankgiro|bg|plusgiro|pg|faktura\p{L}*|ocr|artikel\p{L}*|beslut\p{L}*|insats\p{L}*|id|referens\p{L}*|ref|löpnr|löpnummer)\.?:? ?(?:nr|nummer)?\.?:? ?$/iu;

const longestRegisterWord = 40;

/** Area codes with two and three digits; every other one has four (Post- och telestyrelsen's numbering plan). */
const shortAreaCode = /^0(?:8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|7[02369]|90)/;

function domesticPhones(text: string): readonly Span[] {
  const groups = digitGroups(text);
  return groups.flatMap((group, index) => {
    if (!/^0[1-9]/.test(group.digits)) return [];
    const before = text.slice(Math.max(0, group.start - longestRegisterWord), group.start);
    if (/[\p{L}\d,./:+-]$/u.test(before)) return [];
    const previous = groups[index - 1];
    const inTable = previous?.joint === 'space' && group.joint === 'space';
    const parts = phoneFrom(groups, index);
    if (parts === undefined) return [];
    const isPhone = isMobile(digitsOf(parts)) || (!inTable && !registerWord.test(before));
    return isPhone ? [spanOf(parts)] : [];
  });
}

/** `07 01 23 45 67`, `0701-23 45 67`, `070 12 34 56 7`: ten digits that only a mobile begins with, however they are cut. */
function mobilesInAnyGroups(text: string): readonly Span[] {
  const groups = digitGroups(text);
  return groups.flatMap((group, index) => {
    if (!/^0(?:7|$)/.test(group.digits)) return [];
    const before = text.slice(Math.max(0, group.start - longestRegisterWord), group.start);
    if (/[\p{L}\d,./:+-]$|(?<!\p{L})(?:v|veckor|veckorna)\.? $/iu.test(before)) return [];
    const parts: DigitGroup[] = [];
    let length = 0;
    for (const part of groups.slice(index, index + 9)) {
      parts.push(part);
      length += part.digits.length;
      if (length >= 10 || !['space', 'dash', 'slash', 'dot', 'paren'].includes(part.joint)) break;
    }
    const goesOn = parts.at(-1)?.tight === true && parts.at(-1)?.joint !== 'none';
    return length === 10 && !goesOn && isMobile(digitsOf(parts)) && !isClockSpan(text, parts)
      ? [spanOf(parts)]
      : [];
  });
}

/** `07.30-08.00 07.15`: a row of clock times. */
function isClockSpan(text: string, parts: readonly DigitGroup[]): boolean {
  return /^\d{2}[.:]\d{2} ?- ?\d{2}/.test(text.slice(parts[0]?.start ?? 0));
}

function digitsOf(parts: readonly DigitGroup[]): string {
  return parts.map(({ digits }) => digits).join('');
}

function spanOf(parts: readonly DigitGroup[]): Span {
  const [first, last] = [parts[0], parts.at(-1)];
  const start = first?.start ?? 0;
  return { start, length: (last?.start ?? 0) + (last?.digits.length ?? 0) - start };
}

/** The parts of a phone number that begins with group `start`, its area code first and its parts held together alike. */
function phoneFrom(
  groups: readonly DigitGroup[],
  start: number,
): readonly DigitGroup[] | undefined {
  const parts: DigitGroup[] = [];
  let digits = '';
  for (const group of groups.slice(start, start + 8)) {
    parts.push(group);
    digits += group.digits;
    if (digits.length > 10) return undefined;
    const goesOn = group.joint !== 'none' && group.tight;
    if (!goesOn && isPhoneLength(digits) && isPhoneWriting(parts)) return parts;
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
  const wholeRest = joints.length === 0 && isMobile(digitsOf(parts));
  if (first.joint === 'dot' && joints[0] !== 'dot' && !wholeRest) return false;
  const areaCode = shortAreaCode.exec(first.digits)?.[0].length ?? 4;
  return first.digits.length === areaCode || /^07\d{2}$/.test(first.digits);
}

function isMobile(digits: string): boolean {
  return /^07[02369]\d{7}$/.test(digits);
}
