import { firstNames } from '../words/first-names.ts';
import { knownPlaces } from '../words/known-places.ts';
import { isOrdinaryWord } from '../words/ordinary.ts';
import { type Span, spansOf } from '../words/span.ts';
import { wordSet } from '../words/word-set.ts';
import { isVillageWord } from '../places/villages.ts';
import { anybodysVerbs, beforeSomebody, belongings, personalVerbs } from './name-context.ts';
import { isFirstName, isLoneFirstName } from './name-words.ts';
import { isNatureName } from './nature-names.ts';
import { isPossibleSurname, isSurname } from './surnames.ts';

/**
 * Names as they are typed in haste, in small letters or joined to what they are spoken of with: `gamle lundin`,
 * `pratat med nyström`, `hos bergströms`, `Olsson-bråket`, `perssonungarna`.
 *
 * @param text as `inspectionText` makes it
 */
export function findSpokenNames(text: string): readonly Span[] {
  return [
    ...afterAddress(text),
    ...smallSurnames(text),
    ...joined(text),
    ...doers(text),
    ...pairs(text),
    ...spansOf(text, [nickname, hinted]),
  ];
}

/** `gamle lundin`, `tant agda`, `familjen ali`, `farbror sven`. */
const address =
  /(?<before>(?<!\p{L})(?:gamle|gamla|unge|unga|lille|lilla|store|stora|stackars|kära?|herr|fru|fröken|gubben|tanten|tant|farbror|gumman|kärringen|familjen|fam\.?|bröderna|systrarna|syskonen|änkan|kusin|svåger|morbror|moster|faster|pastor|doktor|dr\.?|magister|frun|paret|makarna|släkten|pojken|flickan|grabben|killen|tjejen|mannen|kvinnan|klienten|deltagaren|individen|patienten|brukaren|sökanden?|handläggaren?|kollegan?|läkaren?|grannen?|chefen?|läraren?|kuratorn?|psykologen?|coachen?|samordnaren?|mamman?|pappan?|sonen?|dottern?|brodern?|systern?|sambon?|maken?) )(?<name>\p{L}[\p{L}'-]{2,})/giu;

function afterAddress(text: string): readonly Span[] {
  return [...text.matchAll(address)].flatMap(({ 0: whole, index, groups }) => {
    const { before = '', name = '' } = groups ?? {};
    const bare = name.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '');
    const isName =
      (isLoneFirstName(bare) || isLoneFirstName(name) || isSurname(bare) || isSurname(name)) &&
      !notAfterAddress.has(bare);
    return isName ? [{ start: index + before.length, length: whole.length - before.length }] : [];
  });
}
const notAfterAddress = wordSet('den maria sankt fram lund marina lena lisa nova');

/** A surname in small letters that is no other word, wherever it stands; a shorter one beside what tells. */
const smallWord = /(?<![\p{L}\d@._/-])\p{Ll}{4,}(?![\p{L}\d@_/-])/gu;

function smallSurnames(text: string): readonly Span[] {
  const words = [...text.matchAll(smallWord)];
  return words.flatMap(({ 0: word, index: start }) => {
    const bare = isPossibleSurname(word) ? word : word.replace(/s$/u, '');
    if (!isPossibleSurname(bare) || notInSmall.has(bare)) return [];
    const before = /(\p{L}+)[ .]{1,2}$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
    const after = /^ (\p{L}+)/u.exec(
      text.slice(start + word.length, start + word.length + 20),
    )?.[1];
    const isOther =
      isOrdinaryWord(word) || isOrdinaryWord(bare) || knownPlaces.has(bare) || isVillageWord(bare);
    const isMet = before !== undefined && beforeSomebody.has(before.toLowerCase());
    const does = after !== undefined && personalVerbs.has(after);
    const owns = word !== bare && after !== undefined && belongings.has(after);
    const isCertain = isSurname(bare) && !isOther && bare.length > 4;
    const isLikely = isSurname(bare) && !isOther && (isMet || does || owns);
    return isCertain || isLikely ? [{ start, length: word.length }] : [];
  });
}
const notInSmall = wordSet(
  'klein martin wolf costa stolt tapper frost lilja lord skott modig tall',
);

/** `Olsson-bråket`, `perssonungarna`, `lisa-frågan`. */
const withHyphen = /(?<![\p{L}\d-])(?<name>\p{L}{3,})s?-(?<tail>\p{Ll}{3,})(?![\p{L}-])/giu;
const together =
  /(?<![\p{L}\d-])(?<name>\p{L}{3,}?)s?(?:skan|ungarna|ungen|pojken|flickan|grabben|killen|tjejen|bråket|grabbarna|pojkarna|flickorna|syskonen|bröderna|släkten|klanen|gubben|tanten|familjen|ärendena|soppan|röran|konflikten|tjafset|incidenten|huset|gården|stugan|lägenheten|kontraktet|vräkningen|skulden|bostaden|samtalet|sipen|härvan|problemet|situationen|ansökan|överklagan|beslutet|praktiken|placeringen|journalen|intyget|remissen|diagnosen|mamman|pappan|frun|sonen|dottern|barnen)s?(?![\p{L}-])/giu;

function joined(text: string): readonly Span[] {
  const hyphened = [...text.matchAll(withHyphen)].filter(
    ({ groups }) => isOfPerson(groups?.['name'] ?? '') && !ofThings.test(groups?.['tail'] ?? ''),
  );
  const compounds = [...text.matchAll(together)].filter(({ 0: word, groups }) => {
    const name = groups?.['name'] ?? '';
    const isPlain = isOrdinaryWord(name) || isOrdinaryWord(word);
    const isSure = /\p{L}{2}s(?:son|dotter)$/u.test(name) || isSurname(name.toLowerCase());
    return isOfPerson(name) && (!isPlain || (isSure && name.length > 5));
  });
  return [...hyphened, ...compounds].map(({ 0: { length }, index: start }) => ({ start, length }));
}

function isOfPerson(name: string): boolean {
  const lower = name.toLowerCase();
  if (alsoThings.has(lower) || knownPlaces.has(lower)) return false;
  if (isSurname(lower) || /\p{L}{2}s(?:son|dotter)$/u.test(lower)) return true;
  return (
    isLoneFirstName(lower) && (firstNames.has(lower) || isFirstName(lower)) && lower.length > 3
  );
}
const alsoThings = wordSet(
  'linnea björn rut mini tor sten dag maj viola klara freja nova max eden stella',
);

const ofThings =
  /^(?:m.*ssan|projekt\p{L}*|metod\p{L}*|modell\p{L}*|dagen|dagarna|kampanj\p{L}*|grupp\p{L}*|nätverk\p{L}*|huset|sal\p{L}*|rum\p{L}*|app\p{L}*|kurs\p{L}*|utbildning\p{L}*|program\p{L}*|team\p{L}*|skol\p{L}*|satsning\p{L}*|veckan|pris\p{L}*|caf\p{L}*|loppet|bok\p{L}*|film\p{L}*|podd\p{L}*|test\p{L}*|skal\p{L}*|sid\p{L}*|länk\p{L}*|numret|listan|avdrag\p{L}*|lag\p{L}*|center|centret|mottagning\p{L}*|stiftelse\p{L}*|inspirerad\p{L}*|teknik\p{L}*|stipendi\p{L}*|fond\p{L}*|databas\p{L}*|register|registret|rutin\p{L}*|system\p{L}*|nät(?:et)?|portal\p{L}*|server\p{L}*|plattform\p{L}*|tjänst(?:en)?|bot(?:en)?|fil(?:en)?|ingången|parkeringen|anmälan|ärenden|utredning(?:ar)?)$/iu;

/** `mairana vill prata`, `sivert klarar två timmar`: no Swedish word, and it does what only somebody does. */
const doing =
  /(?<=^|\n|[.,;:!?] |(?:att|om|när|och|men|så|för|eftersom|då) )(?<who>\p{Ll}{4,}) (?<verb>\p{Ll}+)(?! av(?!\p{L}))/gu;

function doers(text: string): readonly Span[] {
  return [...text.matchAll(doing)].flatMap(({ index: start, groups }) => {
    const { who = '', verb = '' } = groups ?? {};
    const does = personalVerbs.has(verb) && !anybodysVerbs.has(verb);
    const isOther = !does || isOrdinaryWord(who) || isVillageWord(who) || knownPlaces.has(who);
    return isOther ? [] : [{ start, length: who.length }];
  });
}

/** `ang. "Loppan"`, `kallad Kulan`. */
const nickname =
  /(?<before>(?<!\p{L})(?:[Aa]ng\.?|[Aa]ngående|[Gg]äller|[Oo]m|[Mm]ed|[Aa]v|[Tt]ill|[Kk]allad|[Kk]allas|[Aa]lias) ["'”“])\p{Lu}\p{Ll}+(?=["'”“](?! (?:av|från|på (?:svt|tv))))/gu;

/** `Herr Ö.`, `namnet börjar på Sk`, `initialerna T och W`. */
const hinted =
  /(?<!\p{L})(?:(?:[Hh]err|[Ff]ru|[Ff]röken|[Tt]ant|[Ff]arbror) \p{Lu}\.?(?![\p{L}\d])|(?:för|efter)?namnet? (?:börjar|slutar|rimmar|låter|stavas|är|heter) |initialer(?:na)?(?!\p{L})|förnamn på|samma namn som|döpt efter)/gu;

/** `ebba kvarnlid`, `lisa enroth`: a first name, and after it what is a surname or no word. */
const twoSmall = /(?<![\p{L}\d-])(?<given>\p{Ll}{3,}) (?<last>\p{Ll}{4,})(?![\p{L}\d-])/gu;

function pairs(text: string): readonly Span[] {
  twoSmall.lastIndex = 0;
  const found: Span[] = [];
  for (let match = twoSmall.exec(text); match !== null; match = twoSmall.exec(text)) {
    const { given = '', last = '' } = match.groups ?? {};
    twoSmall.lastIndex = match.index + given.length;
    if (!isLoneFirstName(given) || knownPlaces.has(last)) continue;
    const isName = isSurname(last) || isNatureName(last) || !isOrdinaryWord(last);
    if (isName && !isVillageWord(last)) found.push({ start: match.index, length: match[0].length });
  }
  return found;
}
