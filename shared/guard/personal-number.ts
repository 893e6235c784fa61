import { digitGroups } from './digit-groups.ts';
import { inspectionText } from './inspection-text.ts';
import { judgeNumber, type NumberKind } from './number-judge.ts';
import { numberFrom } from './number-shapes.ts';

/** No other way of writing a digit, and nothing invisible. */
const plain = /^[ -~]*$/;
/** The six digits that even `801218-XXXX` has. */
const dayOfBirth = /(?:\d\D*){6}/;

/**
 * Whether a personnummer, samordningsnummer or T-number stands anywhere in the text, in any common way of writing it
 * (handbook §7). For every string field that is not free text, and for scans of what was stored and logged.
 */
export function containsPersonalNumber(text: string): boolean {
  // Asked of every id that comes in and every account in a stored document: most have too few digits to inspect.
  if (plain.test(text) && !dayOfBirth.test(text)) return false;
  return findPersonalNumber(inspectionText(text)) !== undefined;
}

/** @param text as `inspectionText` makes it */
export function findPersonalNumber(text: string): NumberKind | undefined {
  if (!/\d{2}/.test(text) && !/(?:\d\W{1,3}){9}/.test(text)) return undefined;
  return (
    inGroups(text) ??
    insideLongRun(text) ??
    interimNumber(text) ??
    maskedNumber(text) ??
    toldApart(text) ??
    overLineBreak(text)
  );
}

function inGroups(text: string): NumberKind | undefined {
  const groups = digitGroups(text);
  for (let start = 0; start < groups.length; start += 1) {
    const kind = numberFrom(groups, start);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Twelve digits inside a longer run: two numbers written together, or one with a code in front. */
function insideLongRun(text: string): NumberKind | undefined {
  for (const [run] of text.matchAll(/\d{13,}/g)) {
    for (let start = 0; start + 12 <= run.length; start += 1) {
      const judgement = judgeNumber(run.slice(start, start + 12));
      if (judgement?.checks === true) return judgement.kind;
    }
  }
  return undefined;
}

/**
 * T-numbers and the reserve numbers of health care: a letter (or two) among the last four. The letters that Swedish
 * registers use count whatever the check digit is, if a hyphen or nothing stands before them.
 */
function interimNumber(text: string): NumberKind | undefined {
  const pattern =
    /(?<!\d)((?:19|20)?\d{2})([-./ ]?)(\d{2})\2(\d{2})(\s?[-+./]?\s?)([A-Z](?:\s?\d){3}|[A-Z]{2}\d{2}|\d[A-Z]\d{2}|\d{2}[A-Z]\d)(?![\p{L}\d])/giu;
  for (const [, year = '', , month = '', day = '', joint = '', last = ''] of text.matchAll(
    pattern,
  )) {
    const judgement = judgeNumber(year + month + day + last.replace(/\s/g, '').toUpperCase());
    if (judgement === undefined) continue;
    const isPlain = joint === '' || /[-+]/.test(joint);
    if (judgement.checks || (!judgement.recent && isPlain)) return judgement.kind;
  }
  return undefined;
}

/** The last four told apart from the date: `640823, sista fyra 3234`. */
function toldApart(text: string): NumberKind | undefined {
  const pattern =
    /(?<!\d)((?:19|20)?\d{6}),?(?: \(?(?:och|nr|de|sista|fyra|siffror|siffrorna|sen|sedan|är|samt):?){1,5} (\d{4})(?!\d)/giu;
  for (const [, date = '', last = ''] of text.matchAll(pattern)) {
    const judgement = judgeNumber(date + last);
    if (judgement?.checks === true) return judgement.kind;
  }
  return undefined;
}

/** `801218-XXXX`: whoever writes this has left out four digits of a person, not of anything else. */
function maskedNumber(text: string): NumberKind | undefined {
  const pattern = /(?<!\d)((?:19|20)?\d{6}) ?[-+] ?(?=\d{0,3}[x*?#•])[\dx*?#•]{4}(?![\p{L}\d])/giu;
  for (const [, date = ''] of text.matchAll(pattern)) {
    const judgement = judgeNumber(`${date}0000`);
    if (judgement?.recent === false) return judgement.kind;
  }
  return undefined;
}

/** A number cut in two by the end of a line at any digit. A column of numbers is not one. */
function overLineBreak(text: string): NumberKind | undefined {
  const lines = text.split(/\s*\n\s*/);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const tail = /(?<![\d.,:/-])[\d+-]*\d-?$/.exec(line)?.[0] ?? '';
    const head = /^[\d+-]*\d(?!\d|[.,:/-]\d)/.exec(next)?.[0] ?? '';
    if (tail === '' || head === '') continue;
    if (lines.length > 2 && tail === line && head === next) continue;
    if (isShortDate(tail) && isShortDate(head)) continue;
    const [, date, last] = /^(\d{6}|\d{8})[-+]?(\d{4})$/.exec(tail.replace(/-$/, '') + head) ?? [];
    if (date === undefined || last === undefined) continue;
    const judgement = judgeNumber(date + last);
    if (judgement?.checks === true) return judgement.kind;
  }
  return undefined;
}

function isShortDate(digits: string): boolean {
  return digits.length === 6 && judgeNumber(`${digits}0000`) !== undefined;
}
