import { digitGroups } from './digit-groups.ts';
import { inspectionText } from '../words/inspection-text.ts';
import { judgeNumber, type NumberKind } from './number-judge.ts';
import { numberFrom } from './number-shapes.ts';
import type { Span } from '../words/span.ts';

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
  return findPersonalNumbers(inspectionText(text)).length > 0;
}

/** A number and where it stands. */
export interface FoundNumber extends Span {
  readonly kind: NumberKind;
}

/**
 * Every number there is; what is found in two ways is told by the first.
 *
 * @param text as `inspectionText` makes it
 */
export function findPersonalNumbers(text: string): readonly FoundNumber[] {
  if (!/\d{2}/.test(text) && !/(?:\d\W{1,3}){9}/.test(text)) return [];
  return [
    ...inGroups(text),
    ...insideLongRun(text),
    ...interimNumber(text),
    ...maskedNumber(text),
    ...toldApart(text),
    ...overLineBreak(text),
  ];
}

function inGroups(text: string): readonly FoundNumber[] {
  const groups = digitGroups(text);
  const found: FoundNumber[] = [];
  for (let start = 0; start < groups.length; start += 1) {
    const number = numberFrom(groups, start);
    const [first, last] = [groups[start], groups[number?.end ?? start]];
    if (number === undefined || first === undefined || last === undefined) continue;
    const length = last.start + last.digits.length - first.start;
    found.push({ kind: number.kind, start: first.start, length });
    start = number.end;
  }
  return found;
}

/** Twelve digits inside a longer run: two numbers written together, or one with a code in front. */
function insideLongRun(text: string): readonly FoundNumber[] {
  return [...text.matchAll(/\d{13,}/g)].flatMap(({ 0: run, index }) => {
    for (let start = 0; start + 12 <= run.length; start += 1) {
      const judgement = judgeNumber(run.slice(start, start + 12));
      if (judgement?.checks === true)
        return [{ kind: judgement.kind, start: index, length: run.length }];
    }
    return [];
  });
}

/**
 * T-numbers and the reserve numbers of health care: a letter (or two) among the last four. The letters that Swedish
 * registers use count whatever the check digit is, if a hyphen or nothing stands before them.
 */
function interimNumber(text: string): readonly FoundNumber[] {
  const pattern =
    /(?<!\d)((?:19|20)?\d{2})([-./ ]?)(\d{2})\2(\d{2})(\s?[-+./]?\s?)([A-Z](?:\s?\d){3}|[A-Z]{2}\d{2}|\d[A-Z]\d{2}|\d{2}[A-Z]\d)(?![\p{L}\d])/giu;
  return judged(text, pattern, ([year = '', , month = '', day = '', joint = '', last = '']) => {
    const judgement = judgeNumber(year + month + day + last.replace(/\s/g, '').toUpperCase());
    if (judgement === undefined) return undefined;
    const isPlain = joint === '' || /[-+]/.test(joint);
    return judgement.checks || (!judgement.recent && isPlain) ? judgement.kind : undefined;
  });
}

/** The last four told apart from the date: `640823, sista fyra 3234`. */
function toldApart(text: string): readonly FoundNumber[] {
  const pattern =
    /(?<!\d)((?:19|20)?\d{6}),?(?: \(?(?:och|nr|de|sista|fyra|siffror|siffrorna|sen|sedan|är|samt):?){1,5} (\d{4})(?!\d)/giu;
  return judged(text, pattern, ([date = '', last = '']) => {
    const judgement = judgeNumber(date + last);
    return judgement?.checks === true ? judgement.kind : undefined;
  });
}

/** `801218-XXXX`: whoever writes this has left out four digits of a person, not of anything else. */
function maskedNumber(text: string): readonly FoundNumber[] {
  const pattern = /(?<!\d)((?:19|20)?\d{6}) ?[-+]? ?(?=\d{0,3}[x*?#•])[\dx*?#•]{4}(?![\p{L}\d])/giu;
  return judged(text, pattern, ([date = '']) => {
    const judgement = judgeNumber(`${date}0000`);
    return judgement?.recent === false ? judgement.kind : undefined;
  });
}

function judged(
  text: string,
  pattern: RegExp,
  judge: (parts: readonly string[]) => NumberKind | undefined,
): readonly FoundNumber[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const kind = judge(match.slice(1));
    return kind === undefined ? [] : [{ kind, start: match.index, length: match[0].length }];
  });
}

/** A number cut in two by the end of a line at any digit. A column of numbers is not one. */
function overLineBreak(text: string): readonly FoundNumber[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line, index }));
  return lines.flatMap(({ line: untrimmed, index }, at) => {
    const line = untrimmed.trimEnd();
    const nextLine = lines[at + 1];
    if (nextLine === undefined) return [];
    const next = nextLine.line.trim();
    const tail = /(?<![\d.,:/-])[\d+-]*\d-?$/.exec(line)?.[0] ?? '';
    const head = /^[\d+-]*\d(?!\d|[.,:/-]\d)/.exec(next)?.[0] ?? '';
    if (tail === '' || head === '') return [];
    if (lines.length > 2 && tail === line.trim() && head === next) return [];
    if (isShortDate(tail) && isShortDate(head)) return [];
    const [, date, last] = /^(\d{6}|\d{8})[-+]?(\d{4})$/.exec(tail.replace(/-$/, '') + head) ?? [];
    if (date === undefined || last === undefined) return [];
    const judgement = judgeNumber(date + last);
    if (judgement?.checks !== true) return [];
    const start = index + line.length - tail.length;
    const end = nextLine.index + nextLine.line.indexOf(head) + head.length;
    return [{ kind: judgement.kind, start, length: end - start }];
  });
}

function isShortDate(digits: string): boolean {
  return digits.length === 6 && judgeNumber(`${digits}0000`) !== undefined;
}
