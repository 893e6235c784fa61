import { numberInWords } from './number-words.ts';
import { type Span, spansOf } from '../words/span.ts';
import { withoutHarmlessNumbers } from './harmless-numbers.ts';

/**
 * Numbers that are made like none a team needs. Registers are without end, and what stands before their numbers too
 * (`kontrollnummer`, `vårdtillfälle`, `anv`): so what nobody can explain is asked about, whatever it is called.
 *
 * @param text as `inspectionText` makes it
 */
export function findUnexplainedNumbers(text: string): readonly Span[] {
  const inWords = spansOf(text, [
    said,
    dayInTwos,
    lettersForNoughts,
    letterBox,
    doorCode,
    propertyOf,
    pinned,
  ]);
  if (!fourDigits.test(text)) return inWords;
  return [...inWords, ...spansOf(withoutHarmlessNumbers(text), [run, grouped, mixed])];
}

/** Nothing shorter is asked about. */
const fourDigits = /(?:\d[^\n\d]{0,3}){4}/u;

/** Five digits or more in a row: `71904426`, `AC2210394`. */
const run = /(?<![\p{L}\d·]|[·\d][-./:])(?:\p{Lu}{1,3}[ -]?)?\d{5,}\p{L}?(?![\p{L}\d])/gu;

/** Six or more in groups of which one is long: `104-0033-02-07`, `2 0471 8823 119`. */
const grouped =
  /(?<![\p{L}\d·])(?=[\d ./:-]{0,20}\d{3})(?=(?:[ ./:-]?\d){6})(?:\p{Lu}{1,3}[ -]?)?\d+(?:[./:-]\d+| \d{2,}(?!\p{L}))+(?![\p{L}\d])/gu;

/** `58 12 03`: six digits as those of a birth are said. */
const dayInTwos =
  /(?<![\d.,:/-]|\d )[4-9]\d(?<sign>[ .])(?:0[1-9]|1[0-2])\k<sign>(?:0[1-9]|[12]\d|3[01])(?![\d%]|[ .,:/-]\d| (?:kr|st)(?!\p{L}))/gu;

/** Letters and four digits in one: `krojon0412`, `fr_88231097`, `R1A2204`. */
const mixed =
  /(?<![\p{L}\d._/·-])(?=[\d._-]{0,20}\p{L})(?=(?:[\p{L}._-]{0,20}\d){4})[\p{L}\d]+(?:[._-][\p{L}\d]+)*(?![\p{L}\d])/gu;

/** `femtio fyra fyra sju ett åtta`: five numbers in words, one after the other. */
const said = new RegExp(
  String.raw`(?<!\p{L})${numberInWords}(?:[ ,-]{1,2}(?:streck |bindestreck )?${numberInWords}){4,}(?!\p{L})`,
  'giu',
);

/** `o7o 174 o6 4o`: the letter for the nought, so that the number is not found. */
const lettersForNoughts = /(?<![\p{L}\d])(?=[\d -]*[oO])[oO0]7(?:[ -]?[\doO]){7,8}(?![\p{L}\d])/gu;

/** `postlådan 27` */
const letterBox = /(?<!\p{L})(?:[Pp]ost|[Bb]rev)lådan?(?: nr| nummer)? \d{1,4}(?!\d)/gu;

const theirs =
  '(?:klienten|deltagaren|individen|personen|patienten|henne|honom|hennes|hans|hens|hon|han|hen|dem|lägenheten|hem)';

/** `portkod 4471 hos klienten` */
const doorCode = new RegExp(
  String.raw`(?<!\p{L})(?:port|dörr|larm|lås|nyckelskåps|hem)-?kod(?:en)?(?: är|:)? \d{3,6}(?!\d)(?=[^.\n]{0,30}(?<!\p{L})${theirs}(?!\p{L}))`,
  'giu',
);

/** `äger skogsskifte Lillhärdal 12:9` */
const propertyOf =
  /(?<before>(?<!\p{L})(?:äger|ägt|ägde|ärvt|ärvde|köpt|köpte|sålt|säljer|skogsskiftet?|skiftet?|tomten?|skogsfastighet(?:en)?|gården?|hemmanet?|bor på|skriven på)(?: \p{Ll}+){0,3} )\p{Lu}[\p{L}-]+(?: \p{L}+)? \d{1,3}:\d{1,3}(?!\d)/gu;

/** `pinnen på kartan 62.8143, 14.4120 där bor hon` */
const pinned = new RegExp(
  String.raw`(?<!\d)[56]\d\.\d{3,6}, ?1\d\.\d{3,6}(?!\d)(?=[^.\n]{0,40}(?<!\p{L})(?:bor|bodde|stugan|hemma|${theirs})(?!\p{L}))`,
  'giu',
);
