import { allFirstNames, firstNames } from '../words/first-names.ts';
import { namesAThing } from '../words/known-bodies.ts';
import { isOrdinaryWord } from '../words/ordinary.ts';
import { knownPlaces } from '../words/known-places.ts';
import { isListedWord } from '../words/known-words.ts';
import { isVillageWord } from '../places/villages.ts';
import { type Span, spansOf } from '../words/span.ts';
import { wordSet } from '../words/word-set.ts';
import { isFirstName, isLoneFirstName } from './name-words.ts';
import { isSurname } from './surnames.ts';

/**
 * Names as haste writes them: two letters that changed places (`jörgne`, `chrsitina`), one twice or one too many; names
 * that are words as well after a verb that is done to somebody (`ring lotta`); and what the bygd calls one
 * (`Skrot-Lasse`).
 *
 * @param text as `inspectionText` makes it
 */
export function findMistypedNames(text: string): readonly Span[] {
  return [...mistyped(text), ...met(text), ...byNames(text), ...spansOf(text, [quotedOne])];
}

const word = /(?<![\p{L}\d@._/-])\p{L}{5,12}(?![\p{L}\d@_/-])/gu;

function mistyped(text: string): readonly Span[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index: start }) => {
    const lower = found.toLowerCase();
    if (allFirstNames.has(lower) || allFirstNames.has(lower.replace(/s$/u, ''))) return [];
    const isOther =
      !isNearName(lower) ||
      isOrdinaryWord(lower) ||
      isListedWord(lower) ||
      knownPlaces.has(lower) ||
      isVillageWord(lower);
    return isOther ? [] : [{ start, length: found.length }];
  });
}

/** Of five letters there are other words that are made of the same (`semla`), so one more has to be there. */
function isNearName(lower: string): boolean {
  if (lower.length < 6) return withoutALetter.has(lower);
  for (let at = 0; at < lower.length - 1; at += 1) {
    const [one, two] = [lower[at] ?? '', lower[at + 1] ?? ''];
    if (one !== two && isLong(lower.slice(0, at) + two + one + lower.slice(at + 2))) return true;
    if (one === two && isLong(lower.slice(0, at) + lower.slice(at + 1))) return true;
  }
  return withoutALetter.has(lower);
}

function isLong(name: string): boolean {
  return name.length > 4 && (firstNames.has(name) || (name.length > 6 && allFirstNames.has(name)));
}

/** `stfan`, `chrstina`: a vowel forgotten within. */
const withoutALetter: ReadonlySet<string> = new Set(
  [...firstNames].flatMap((name) =>
    name.length < 6
      ? []
      : Array.from(name, (letter, at) => ({ letter, at })).flatMap(({ letter, at }) =>
          at > 0 && at < name.length - 1 && /[aeiouyåäö]/u.test(letter)
            ? [name.slice(0, at) + name.slice(at + 1)]
            : [],
        ),
  ),
);

const meeting =
  /(?<before>(?<!\p{L})(?:ring|ringa|ringt|ringde|mejla|maila|mejlat|messa|sms:a|kontakta|kontaktat|träffa|träffat|träffade|hälsa|fråga|frågade|skjutsa|hämta|påminn|påminna|kallade?|prata med|pratat med|pratade med|snacka med|talat med|väntar på|hör med|möte med) )(?<who>\p{Ll}{3,})(?![\p{L}\d-])/giu;

function met(text: string): readonly Span[] {
  return [...text.matchAll(meeting)].flatMap(({ 0: whole, index, groups }) => {
    const { before = '', who = '' } = groups ?? {};
    const isName = namesAfterVerbs.has(who) || (isLoneFirstName(who) && !isOrdinaryWord(who));
    return isName ? [{ start: index + before.length, length: whole.length - before.length }] : [];
  });
}
const namesAfterVerbs = wordSet(`
  lotta lena lisa ebba klara linda nova nisse kasper olle hanne inge maja ida stina hanna julia hulda mona ella anna eva
  tina lina ester viola iris tuva saga svea rut sanna jan hans urban björn linn lova ville robin emir osman iman issa sara
`);

/** `Skrot-Lasse`, `Bil-Kalle`, `Ica-Stina` */
const byName = /(?<![\p{L}\d-])(?<first>\p{Lu}\p{Ll}+)-(?<name>\p{Lu}\p{Ll}{2,})s?(?![\p{L}\d-])/gu;

function byNames(text: string): readonly Span[] {
  return [...text.matchAll(byName)].flatMap(({ 0: { length }, index: start, groups }) => {
    const { first = '', name = '' } = groups ?? {};
    const isOne =
      isLoneFirstName(name) &&
      !isFirstName(first) &&
      !isSurname(first.toLowerCase()) &&
      !namesAThing.test(first);
    return isOne ? [{ start, length }] : [];
  });
}

/** `"E" 36 bräcke`, `A, 23, hoppade av` */
const quotedOne =
  /(?:["“”]\p{Lu}\.?["“”],? ?(?:1[6-9]|[2-6]\d)(?![\d:.%-])|(?<=^|\n)\p{Lu}\.?, ?(?:1[6-9]|[2-6]\d)(?=,))/gu;
