import { followsAThing, namesAThing } from '../words/known-bodies.ts';
import { isKnownWord, isOffice } from '../words/known-words.ts';
import { findLoneNames } from './lone-name.ts';
import { isCapitalised, isCertainFirstName, isFirstName, isShouted } from './name-words.ts';
import { isOrdinaryWord } from '../words/ordinary.ts';
import { type Span, spansOf } from '../words/span.ts';
import { endsAsNothingElse, endsAsSurname, isPossibleSurname, isSurname } from './surnames.ts';

/**
 * What is written as a person's name is: a first and a last name, in either order and in any
 * case, with an initial for one of them, over the end of a line; a first name or a -son name by itself; somebody called by
 * title. Names cannot be known for sure, so this only warns; words of this work, places and days are not taken for names.
 *
 * @param text as `inspectionText` makes it
 */
export function findNames(text: string): readonly Span[] {
  const words = wordsOf(text.replaceAll('’', "'"));
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1];
    if (next !== undefined && isPairAcross(word.gap, word.text, next.text))
      return isThing(words, index) ? [] : [over(word, next)];
    const isBeforeParticles = isFirstName(word.text) && isCapitalised(word.text);
    const isHall = namesAThing.test(words[index - 1]?.text ?? '');
    if (isBeforeParticles && !isHall && isAfterParticles(words, index + 1))
      return [over(word, words[index + 2])];
    return isPatronymic(word.text) && !followsAThing.test(next?.text ?? '') ? [over(word)] : [];
  });
  return [...pairs, ...findLoneNames(text), ...spansOf(text, [foreignScript, initials])];
}

/** `Appen Mindler`, `Hotell Linnea Park`: a thing, unless both names are known to be names. */
function isThing(words: readonly Word[], index: number): boolean {
  const [before, first, last] = [words[index - 1], words[index], words[index + 1]];
  if (first === undefined || last === undefined) return false;
  const isLastName = isSurname(stem(last.text)) || isPatronymic(last.text);
  if (isCertainFirstName(first.text) && isLastName) return false;
  const isCalled = before?.gap === 'space' && namesAThing.test(before.text);
  const next = words[index + 2];
  const after = last.gap === 'space' ? (next?.text ?? '') : '';
  const second =
    next?.gap === 'space' && isCapitalised(after) ? (words[index + 3]?.text ?? '') : '';
  if (/^\p{Lu}/u.test(second) && followsAThing.test(second)) return true;
  return isCalled || namesAThing.test(first.text) || followsAThing.test(after);
}

function over(first: Word, last: Word = first): Span {
  return { start: first.start, length: last.start + last.text.length - first.start };
}

/** What stands between a word and the next: only some of it lets the two be one name. */
type Gap = 'space' | 'initial' | 'comma' | 'line' | 'joined' | 'apart';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly gap: Gap;
}

function wordsOf(text: string): readonly Word[] {
  const found = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)];
  return found.map((match, index) => {
    const next = found[index + 1];
    const between =
      next === undefined ? 'end' : text.slice(match.index + match[0].length, next.index);
    return {
      text: match[0].replace(/['-]+$/u, ''),
      start: match.index,
      gap: gapOf(match[0], between),
    };
  });
}

function gapOf(word: string, between: string): Gap {
  if (between === ' ') return 'space';
  if (/^\. ?$/.test(between))
    return isInitial(word) ? 'initial' : between === '.' ? 'joined' : 'apart';
  if (/^ ?, ?$/.test(between)) return 'comma';
  if (/^ ?\n ?$/.test(between)) return 'line';
  return between === '_' ? 'joined' : 'apart';
}

/** `da Silva`, `van der Velde`: one or two small words, then the name. */
function isAfterParticles(words: readonly Word[], start: number): boolean {
  const [first, second, third] = words.slice(start, start + 3);
  if (first === undefined || second === undefined) return false;
  if (words[start - 1]?.gap !== 'space' || first.gap !== 'space') return false;
  if (!isParticle(first)) return false;
  if (!isParticle(second)) return isCapitalised(second.text);
  return second.gap === 'space' && third !== undefined && isCapitalised(third.text);
}

function isParticle({ text }: Word): boolean {
  return particles.has(text.toLowerCase());
}

function isPairAcross(gap: Gap, first: string, last: string): boolean {
  switch (gap) {
    case 'space':
      return isPair(first, last);
    case 'initial':
      return isAfterInitial(last);
    case 'comma':
      return isSurname(stem(first)) && isCertainFirstName(last);
    case 'line':
    case 'joined':
      return isCertainFirstName(first) && isSurname(stem(last));
    case 'apart':
      return false;
  }
}

function isPair(first: string, last: string): boolean {
  if (isInitial(first)) return isAfterInitial(last);
  if (titles.has(first.toLowerCase())) return isCalled(last);
  const bothLoud = isShouted(first) && isShouted(last);
  if (isCertainFirstName(first)) return isAfterFirstName(first, last, bothLoud);
  if (isSurname(stem(first)) && isCertainFirstName(last)) return true;
  if (isFirstName(first)) return isAfterOrdinary(first, last);
  // Headlines are written in capitals too, so two such words say nothing without a name that is known.
  if (bothLoud) return false;
  return isProper(first) && isProper(last);
}

function isAfterFirstName(first: string, last: string, bothLoud: boolean): boolean {
  const bare = stem(last);
  if (isSurname(bare) || isPossibleSurname(bare) || endsAsNothingElse(bare)) return true;
  if (isCertainFirstName(last)) return true;
  if (bothLoud) return !isOffice(last);
  if (!isCapitalised(first)) return false;
  // A surname may be a place (Strömsund), so any capitalised word will do, but for an office: `Maria Vårdcentral`.
  return isInitial(last) || (isCapitalised(last) && !isOffice(last));
}

/** `Bo`, `Per`, `Maj`: words as well as names. */
function isAfterOrdinary(first: string, last: string): boolean {
  if (isSurname(stem(last))) return true;
  if (!isCapitalised(first) || isShouted(first)) return false;
  if (isInitial(last)) return true;
  return isCapitalised(last) && (isPossibleSurname(stem(last)) || !isOrdinaryWord(last));
}

function isAfterInitial(last: string): boolean {
  if (isSurname(stem(last))) return true;
  return (
    isProper(last) &&
    !isShouted(last) &&
    (isPossibleSurname(stem(last)) || endsAsSurname(stem(last)))
  );
}

/** What follows `klienten`, `fru` or `familjen`. */
function isCalled(name: string): boolean {
  if (isShouted(name)) return isFirstName(name) || isSurname(name);
  return isCapitalised(name) && (!isKnownWord(name) || isFirstName(name));
}

function isProper(word: string): boolean {
  return isCapitalised(word) && !isOrdinaryWord(word);
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

/** `Svensson`, `svenssons`, `Jónsdóttir`; an English lesson is none. */
function isPatronymic(word: string): boolean {
  return (
    /^\p{L}[\p{L}-]+s(?:son|sons|dotter|dotters|dóttir|dottir)$/iu.test(word) &&
    !/^lessons?$/i.test(word)
  );
}

/** Without the genitive, in the case it was written. */
function stem(word: string): string {
  return /[^s]s$/iu.test(word) && !isPossibleSurname(word) ? word.slice(0, -1) : word;
}

const particles = new Set(
  'al el de da di del della dos du van von der den af av bin ibn bint ben abu abdel la le ter zu'.split(
    ' ',
  ),
);

const titles = new Set(
  (
    'herr fru fröken frk familjen klient klienten brukare brukaren patient patienten deltagaren deltagare individen sökanden ' +
    'mamman pappan mamma pappa sonen dottern hustrun maken makan sambon barnet doktor dr läkare läkaren'
  ).split(' '),
);

/** `A.S.`, `E. L.`: whoever writes so means somebody. */
const initials =
  /(?<![\p{L}.])(?!(?:P\. ?S|N\. ?B|U\. ?S|E\. ?U|A\. ?A|O\. ?S\. ?A)\.)(?:\p{Lu}\. ?){1,2}\p{Lu}\.(?! ?\p{Lu}\.)/gu;

// Two letters in a row of another alphabet: in a Swedish authority that is somebody's name.
const foreignScript = /(?:(?![\p{sc=Latin}\p{sc=Zyyy}])\p{L}){2,}/gu;
