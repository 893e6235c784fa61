import { cleanText } from '../guard/clean-text.ts';
import type { Finding, FindingKind } from '../guard/finding.ts';
import { findingsIn } from '../guard/guard.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { writtenAmount, writtenTime, writtenWholeNumber } from '../kernel/written.ts';
import type { AmountColumn, Column, EachColumn, OneColumn, SeveralColumn } from './column.ts';
import type { Fault } from './problem.ts';
import { noWords, unknownWords, yesWords } from './words.ts';
import { readToldDay } from './written-days.ts';

/** The value of a cell; undefined where it is empty or says that nobody knows. */
export function readCell(column: Column, text: string): Result<unknown, Fault> {
  const said = wordOf(text);
  if (unknownWords.has(said)) return ok(undefined);
  const read = readSaid(column, text, said);
  if (read.ok) return read;
  // Of what does not fit, the guard says what it looks like; the text itself is told to nobody.
  return err(foundIn(text) ?? read.error);
}

/** What the guard finds in a text of a file; there is nobody to ask whether it points at somebody. */
export function foundIn(text: string): Fault | undefined {
  const kinds: readonly FindingKind[] = findingsIn(cleanText(text)).map(
    ({ kind }: Finding) => kind,
  );
  return kinds.length === 0 ? undefined : { code: 'found', kinds };
}

/** Words are the same however they are set: capitals, hyphens and dashes, spaces. */
export function wordOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212_-]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const keyForm = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,11}$/u;
const age = /^\d{2}(?: ?(?:år|years?))?$/;

function readSaid(column: Column, text: string, said: string): Result<unknown, Fault> {
  switch (column.kind) {
    case 'key':
      return readKey(text.trim());
    case 'day': {
      const day = readToldDay(text);
      return day.ok ? day : err({ code: 'day', why: day.error });
    }
    case 'clock': {
      const time = writtenTime(text);
      return time === undefined ? err({ code: 'not-a-time' }) : ok(time);
    }
    case 'year': {
      const [, year] = /^(\d{4})(?:[.,]0+)?$/.exec(text.trim()) ?? [];
      return year === undefined ? err({ code: 'not-a-year' }) : ok(Number(year));
    }
    case 'amount':
      return readAmount(column, text);
    case 'share':
      return readShare(text);
    case 'count': {
      const count = writtenWholeNumber(text);
      return count === undefined || count > mostCounted ? err({ code: 'not-a-count' }) : ok(count);
    }
    case 'text':
      return readText(text.trim(), column.maxLength);
    case 'one-of':
      return readOne(column, said);
    case 'each-of':
      return readEach(column, said);
    case 'several-of':
      return readSeveral(column, said);
    case 'yes-no':
      if (yesWords.has(said)) return ok(true);
      return noWords.has(said) ? ok(false) : err({ code: 'not-yes-no' });
  }
}

const mostCounted = 100_000;

function readAmount(
  { decimals, least = 0, most }: AmountColumn,
  text: string,
): Result<number, Fault> {
  const amount = writtenAmount(text, decimals);
  return amount === undefined || amount < least || amount > most
    ? err({ code: decimals === 0 ? 'not-a-percent' : 'not-an-amount' })
    : ok(amount);
}

/** A spreadsheet has 62,5 % as 0,625, and all of them as 1: without its sign such a number is not guessed at. */
function readShare(text: string): Result<number, Fault> {
  const share = writtenAmount(text, 1);
  const isPart = share !== undefined && share > 0 && share <= 1 && !/%|procent/i.test(text);
  return share === undefined || share < 0 || share > 100 || isPart
    ? err({ code: 'not-a-share' })
    : ok(share);
}

/** Of a file there is nobody to ask whether it points at somebody: what may do so is refused. */
function readText(text: string, maxLength: number): Result<string, Fault> {
  const found = foundIn(text);
  if (found !== undefined) return err(found);
  return text.length > maxLength ? err({ code: 'too-long', most: maxLength }) : ok(text);
}

/** Nothing that belongs to a person: so it passes the guard too. */
function readKey(key: string): Result<string, Fault> {
  if (!keyForm.test(key)) return err({ code: 'not-key' });
  const found = foundIn(key);
  return found === undefined ? ok(key) : err(found);
}

function readOne(column: OneColumn, said: string): Result<string, Fault> {
  const code = codesOf(column).get(loose(said));
  if (code !== undefined) return ok(code);
  if (partsOf(said).length > 1 && partsOf(said).every((part) => codesOf(column).has(loose(part))))
    return err({ code: 'not-one' });
  // The bands are the only list whose codes are ages.
  if ('16-29' in column.codes && age.test(said)) return err({ code: 'age-in-years' });
  return err({ code: 'not-in-list', words: Object.values(column.codes) });
}

function readSeveral(column: SeveralColumn, said: string): Result<readonly string[], Fault> {
  const codes = codesOf(column);
  const found = partsOf(said).flatMap((part) => {
    const whole = codes.get(loose(part));
    if (whole !== undefined) return [whole];
    // A slash and a word between are also in the words of the list, so they part only what is not one.
    return part.split(/\/| och | and /).map((one) => codes.get(loose(one)));
  });
  const known = found.filter((code) => code !== undefined);
  return known.length < found.length
    ? err({ code: 'not-in-list', words: Object.values(column.codes) })
    : ok([...new Set(known)]);
}

/** Parted by plus signs alone, since the words themselves have commas. */
function readEach(column: EachColumn, said: string): Result<readonly string[], Fault> {
  const codes = said.split('+').map((part) => codesOf(column).get(loose(part)));
  const known = codes.filter((code) => code !== undefined);
  return known.length < codes.length
    ? err({ code: 'not-in-list', words: Object.values(column.codes) })
    : ok(known);
}

function partsOf(said: string): readonly string[] {
  return said.split(/[+;,|&\n]/).filter((part) => part.trim() !== '');
}

function loose(word: string): string {
  return word.replaceAll('-', ' ').replaceAll(/\s+/g, ' ').trim();
}

const known = new WeakMap<Column, ReadonlyMap<string, string>>();

/** Every word of a column's list: its codes, their labels, and what else people write. */
function codesOf(column: OneColumn | SeveralColumn | EachColumn): ReadonlyMap<string, string> {
  const before = known.get(column);
  if (before !== undefined) return before;
  const words = [
    ...Object.keys(column.codes).map((code) => [code, code] as const),
    ...Object.entries(column.codes).map(([code, label]) => [label, code] as const),
    ...Object.entries(column.also ?? {}),
  ];
  const codes = new Map(words.map(([word, code]) => [loose(wordOf(word)), code]));
  known.set(column, codes);
  return codes;
}
