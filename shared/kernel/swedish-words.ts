/**
 * Swedish words as they are looked for: without their endings, and with å, ä and ö as a foreign keyboard has them. Snowball's
 * Swedish rules, and the neuter's `-et` and `-ena` beside them (`beslutet`, `mötena`), which those leave out and the libraries of
 * them do too; that is why none of them is used.
 */

const vowels = 'aeiouyåäö';
const sAfter = 'bcdfghjklmnoprtvy';
/** The longest that fits goes. */
const endings = longestFirst(
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades ' +
    'andes ens arens hetens erns at andet het ast et ets ena enas',
);
const doubled = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt'];
const derived = longestFirst('lig ig els');

/** Too common to tell one question from another. */
const common = new Set(
  (
    'alla allt andra att av bara bli blir blev borde bör de deltar dem den denna deras det detta där då efter ej eller en ett får ' +
    'finns från för före gäller ge gör göra ha han har hon hur här i in ingen inte ja jag kan kunna man med men mer mot mycket ' +
    'måste ni nu någon något några när och också om oss på samma sedan sig sin sina sitt ska skall skulle som så till under upp ' +
    'ut utan vad var vara varför vem vems vi vid vilka vilken vilket vill vår våra är över ' +
    // What everything here is about.
    'möte mötet möten ärende ärendet ärenden team teamet'
  ).split(' '),
);

/** The words of a text in lower case, each once, in their order. */
export function wordsIn(text: string): readonly string[] {
  const found = text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(found ?? [])];
}

/** What a text is about: the stems of its words, without those that stand in every question. */
export function stemsOf(text: string): readonly string[] {
  const telling = wordsIn(text).filter((word) => word.length > 1 && !common.has(word));
  return [...new Set(telling.map(stemOf))];
}

/** `tolkarna` → `tolk`. */
export function stemOf(word: string): string {
  const from = firstRegion(word);
  const first = cutEnding(word, from);
  const second = doubled.some((end) => endsIn(first, end, from)) ? first.slice(0, -1) : first;
  return foldedSwedish(cutDerived(second, from));
}

/** With the letters of a foreign keyboard: `kö` and `ko` are looked for alike. */
function foldedSwedish(text: string): string {
  return text
    .replace(/[åäàáâ]/g, 'a')
    .replace(/[öòóôø]/g, 'o')
    .replace(/[éèêë]/g, 'e')
    .replace(/ü/g, 'u');
}

/**
 * Whether a word that is looked for stands in a word of a text: its beginning while it is being written (`tol`), another form of it
 * (`tolkar`, `tolken`), or what a compound ends in (`språktolk`).
 */
export function isWordIn(wanted: string, word: string): boolean {
  const stem = stemOf(wanted);
  const other = stemOf(word);
  return (
    foldedSwedish(word).startsWith(foldedSwedish(wanted)) ||
    (stem.length > 2 && other.startsWith(stem)) ||
    (stem.length > 3 && other.endsWith(stem))
  );
}

function cutEnding(word: string, from: number): string {
  const ending = endings.find((end) => endsIn(word, end, from));
  // Over and over: `kostnaden` and `kostnad` end alike only when both have lost what they can.
  if (ending !== undefined) return cutEnding(word.slice(0, -ending.length), from);
  return endsIn(word, 's', from) && sAfter.includes(word.at(-2) ?? ' ') ? word.slice(0, -1) : word;
}

function cutDerived(word: string, from: number): string {
  if (endsIn(word, 'löst', from) || endsIn(word, 'fullt', from)) return word.slice(0, -1);
  const ending = derived.find((end) => endsIn(word, end, from));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function endsIn(word: string, end: string, from: number): boolean {
  return word.endsWith(end) && word.length - end.length >= from;
}

/** After the first consonant that follows a vowel, but no less than three letters in: what an ending may be cut from. */
function firstRegion(word: string): number {
  for (let at = 1; at < word.length; at += 1) {
    if (vowels.includes(word[at - 1] ?? '') && !vowels.includes(word[at] ?? ''))
      return Math.max(3, at + 1);
  }
  return word.length;
}

function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}
