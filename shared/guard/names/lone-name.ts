import { endsAsAThing, knownBodies, followsAThing, namesAThing } from '../words/known-bodies.ts';
import { knownPlaces } from '../words/known-places.ts';
import { isListedWord } from '../words/known-words.ts';
import {
  anybodysVerbs,
  beforeSomebody,
  belongings,
  compoundEnd,
  personalVerbs,
} from './name-context.ts';
import {
  isCapitalised,
  isCertainFirstName,
  isFirstName,
  isLoneFirstName,
  isShouted,
} from './name-words.ts';
import { isNatureName } from './nature-names.ts';
import { isOrdinaryWord } from '../words/ordinary.ts';
import type { Span } from '../words/span.ts';
import { isSurname } from './surnames.ts';
import { isVillageWord } from '../places/villages.ts';
import { wordSet } from '../words/word-set.ts';

/** A word with what stands beside it. */
interface Placed {
  readonly text: string;
  readonly start: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** What stands before it in the text, the last of it. */
  readonly lead: string;
  /** All there is in the text. */
  readonly isAlone: boolean;
}

/**
 * Names that stand by themselves: `Annas ärende`, `Hallgren har ringt`, `samtal med Zubeyda`, `Fartunärendet`. In a
 * municipality of a few thousand people that is enough to know who is meant (handbook §7). Nobody can list all names: a
 * word with a capital in the middle of a sentence that is no Swedish word and nothing this work knows is taken for one.
 *
 * @param text as `inspectionText` makes it
 */
export function findLoneNames(text: string): readonly Span[] {
  return wordsOf(text)
    .filter(isName)
    .map(({ start, text: { length } }) => ({ start, length }));
}

function wordsOf(text: string): readonly Placed[] {
  const found = [...text.matchAll(/[\p{L}\d][\p{L}\d'-]*/gu)];
  const isBeside = (at: number): boolean => {
    const [first, second] = [found[at], found[at + 1]];
    if (first === undefined || second === undefined) return false;
    return second.index === first.index + first[0].length + 1 && text[second.index - 1] === ' ';
  };
  return found.map(({ 0: word, index: start }, at) => ({
    text: word.replace(/['-]+$/u, ''),
    start,
    before: isBeside(at - 1) ? found[at - 1]?.[0] : undefined,
    after: isBeside(at) ? found[at + 1]?.[0] : undefined,
    isAlone: found.length === 1,
    lead: text.slice(Math.max(0, start - longestLead), start),
  }));
}

const longestLead = 60;

/** First in its sentence, line or quotation, where every word has a capital. */
function leads({ lead }: Placed): boolean {
  return leading.test(lead);
}

const leading = /(?:^|[.!?:;\n"“”»«()[\]/*•|+&]|(?:^|\s)[-–]|\d[.)]) ?$/u;

function isName(word: Placed): boolean {
  const isOne = /^\p{Lu}/u.test(word.text)
    ? isCapitalised(word.text) && (isListedName(word) || isCompound(word) || isUnknown(word))
    : isNameInSmallLetters(word);
  return isOne && !isThing(word);
}

/** `Projekt Karin`, `Metoden Olga`, `Annas vecka`, `Sankt Olof`, `Drottning Silvias sjukhus`. */
function isThing({ text, before, after, lead }: Placed): boolean {
  // `Lokal: Selma`, `projektet "Eva"`
  const heading = /(\p{L}+)(?:: ?| ?["“”'])$/u.exec(lead)?.[1];
  if (heading !== undefined && namesAThing.test(heading)) return true;
  if (atPlace.test(lead) || /S:ta? $/u.test(lead)) return true;
  if (roomsInLine.test(lead)) return true;
  const firstOf = /(\p{L}+) \p{Lu}\p{Ll}+ $/u.exec(lead)?.[1];
  if (firstOf !== undefined && namesAThing.test(firstOf)) return true;
  const called = /(\p{L}+) (?:heter|kallas|kallad|kallat|döptes till) $/u.exec(lead)?.[1];
  if (called !== undefined && namesAThing.test(called)) return true;
  if (before !== undefined && (saint.test(before) || namesAThing.test(before))) return true;
  // `yaroslavs utbildning` is of a person: what is called after one has its capital.
  const isCapital = /^\p{Lu}/u.test(text);
  return isCapital && after !== undefined && followsAThing.test(after);
}

/** `rum Ester är dubbelbokat, ta Hilda`, `mötesrum Saga el Ymer` */
const roomsInLine =
  /(?:rum|rummet|sal|salen|lokal|lokalen)(?!\p{L}).*(?<!\p{L})(?:ta|tar|tog|boka|bokat|bokar|byter till|el|eller|och|\/|i stället) $/iu;

/** `Lunch på Wedemarks`: where one eats or meets. */
const atPlace =
  /(?:[Ll]unch(?:en)?|[Ff]ika|[Mm]iddag|[Ff]rukost|[Mm]at|[Jj]ulbord|[Bb]ord|AW|[Aa]fter ?work) (?:på|hos) $/u;

const saint = /^(?:sankta?|drottning|kung)$/iu;

function isListedName(word: Placed): boolean {
  const { text } = word;
  const name = withoutGenitive(text);
  if (isShouted(text) && text.length < 5) return false;
  const isAlsoWord = alsoWords.has(text.toLowerCase()) || alsoWords.has(name.toLowerCase());
  if (isLoneFirstName(name) && !isAlsoWord) return true;
  const isOther = isListedWord(text) || isPlaceName(text) || isFirstName(name);
  if (isSurname(name) && !isOther) return true;
  return isFirstName(name) && isOrdinaryNameOfSomebody(word, name);
}

/** `Björn har frågat`, `med Klara om planen`: a word as well, so what stands beside it has to tell. */
function isOrdinaryNameOfSomebody(word: Placed, name: string): boolean {
  const { before, after } = word;
  const lower = name.toLowerCase();
  if (neverAlone.has(lower) || lower.length < 3) return false;
  const does = after !== undefined && personalVerbs.has(after.toLowerCase());
  if (leads(word)) return does && !anybodysVerbs.has(after.toLowerCase());
  return does || (before !== undefined && beforeSomebody.has(before.toLowerCase()));
}

function isCompound(word: Placed): boolean {
  const { text } = word;
  const name = compoundEnd.exec(text)?.groups?.['name'];
  if (name === undefined) return false;
  if (isLoneFirstName(name) || isSurname(name) || /s(?:son|dotter)$/u.test(name)) return true;
  if (isNatureName(name)) return true;
  return !leads(word) && !isOrdinaryWord(text) && !isOrdinaryWord(name) && !isListedWord(name);
}

/** Neither a word nor a thing that is known. */
function isUnknown(word: Placed): boolean {
  const { text, before, after } = word;
  if (isShouted(text) || /\d/.test(text) || /\p{Ll}\p{Lu}/u.test(text) || text.length < 3)
    return false;
  const name = withoutGenitive(text);
  if (isFirstName(name) || isFirstName(text) || alsoWords.has(text.toLowerCase())) return false;
  if (isPlaceName(text)) return false;
  if (!leads(word) && isNatureName(name) && !endsAsAThing.test(text)) return true;
  if (isOrdinaryWord(text) || isOrdinaryWord(name)) return false;
  if (endsAsAThing.test(text)) return false;
  if (!leads(word)) return !/^\p{Lu}/u.test(before ?? '') || !isThingLike(before ?? '');
  const next = after?.toLowerCase();
  if (next === undefined)
    return foreignShape.test(name) || (word.isAlone && isShortAndForeign(name));
  // `Hoda A.`
  if (/^\p{Lu}$/u.test(after ?? '')) return true;
  if (personalVerbs.has(next))
    return !anybodysVerbs.has(next) || foreignShape.test(name) || !nounEnding.test(name);
  if (/s$/u.test(text) && belongings.has(next)) return true;
  return foreignShape.test(name);
}

/** `Nurgul`, `Olha`: too short for a compound, and nothing else in the text to tell. */
function isShortAndForeign(name: string): boolean {
  return name.length <= 7 && !/[åäö-]/iu.test(name) && !nounEnding.test(name);
}

/** The second word of `Rehabcenter Solgården`: a thing goes on. */
function isThingLike(before: string): boolean {
  return knownBodies.has(before.toLowerCase()) || isOrdinaryWord(before);
}

function isPlaceName(word: string): boolean {
  const lower = word.toLowerCase();
  const bare = lower.replace(/s$/u, '');
  return knownPlaces.has(lower) || knownPlaces.has(bare) || isVillageWord(word);
}

/** `pratat med fartun om praktik`, `anna vill byta tid`, `fartuns plan`. */
function isNameInSmallLetters({ text, before, after }: Placed): boolean {
  const name = withoutGenitive(text);
  if (!isLoneFirstName(name) || name.length < 4) return false;
  if (alsoWords.has(name) || alsoWords.has(text) || wordsInSmallLetters.has(name)) return false;
  if (name.length > 4 || !isOrdinaryWord(name)) return true;
  if (before !== undefined && beforeSomebody.has(before.toLowerCase())) return true;
  if (after === undefined) return false;
  const next = after.toLowerCase();
  return personalVerbs.has(next) || (name !== text && belongings.has(next));
}

/** `Annas`, `Anna's`; but `Lars` and `Mats` are whole. */
function withoutGenitive(word: string): string {
  return isCertainFirstName(word) ? word : word.replace(/'?s$/iu, '');
}

/** What no Swedish word is spelled with. */
const foreignShape =
  /kh|[dg]h(?!et|t)|zh|aa|ii|uu|cz|sz|rz|dz|iy|uy|[aeou]y[aeou]|[aeiou]w[aeiou]|z[aeiou]|ts[aeiu]|nj[ao]|lj[ai]$|q[ai]|xh|mh|hm[eai]|hr[aei]|gj|kw[ae]/iu;

/** How a thing ends that is spoken of as known: `Ljumsken är …`. */
const nounEnding = /(?:en|et|erna|arna|orna|ning|het|tion|or|are)$/iu;

const alsoWords = wordSet(`
  klara axel jasmin aster ruta musa maxim mensur arta mitra tuba lucia florin juris emir freja nova klass dans seans
  jeans minnas anus odds pärs marks iris kristi tors kaj-platsen
`);

/** Names that are hardly ever meant, whatever stands beside them. */
const neverAlone = wordSet(
  'per bo maj my dag sol tim max mars august sai long the le an be than can si di mon mile vad sir you am will art gun love',
);

const wordsInSmallLetters = wordSet(`
  lena lisa ebba klara lotta linda tindra ante nova nisse putte kasper olle hanne inge adel nadir hasan jude lama viktoria
  veronika emir osman maja ida stina hanna julia hulda helen barbara diana regina alma carlos mona ella iman issa
`);
