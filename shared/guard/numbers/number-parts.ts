import { numberInWords, ones, teens } from './number-words.ts';
import { type Span, spansOf } from '../words/span.ts';

/**
 * A part of a personal number that is called so, or one that is said in words: with the village or the team it is enough.
 *
 * @param text as `inspectionText` makes it
 */
export function findNumberParts(text: string): readonly Span[] {
  return spansOf(text, [
    lastFour,
    firstSix,
    calledAfter,
    afterWord,
    said,
    saidAlone,
    masked,
    halfMasked,
  ]);
}

const is = String.raw`(?:[ .:=-]{1,3}(?:är|var|i|på|siffrorna|siffror|i personnumret|i pnr|lyder|blir|heter|börjar|med){0,2}){1,3}[ .:=-]{0,2}`;

const lastFour = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:(?:fyra|4) (?:sista|siste)|(?:de )?sista (?:fyra|4)|(?:slut|kontroll)siffror(?:na)?|slutar på|slutar med)(?: siffror(?:na)?)?${is})\d[ -]?\d[ -]?\d[ -]?\d(?![\d%]| (?:kr|personer|deltagare))`,
  'giu',
);

const firstSix = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:(?:sex|6|åtta|8) första|(?:de )?första (?:sex|6|åtta|8)|födelsesiffror(?:na)?|födelsetal(?:et)?)(?: siffror(?:na)?)?${is})(?:19|20)?\d{2}[ -]?\d{2}[ -]?\d{2}(?!\d)`,
  'giu',
);

const numberWord =
  '(?:(?:person|samordnings|födelse|reserv)-?(?:nr|nummer|numret)|p-?nr|pers\\.? ?nr|sam\\.? ?nr|samnr|t-?nummer|t-?nr)';

/** The number itself may be mistyped, or have some more words before it. */
const afterWord = new RegExp(
  String.raw`(?<before>(?<!\p{L})${numberWord}(?!\p{L})(?:[ .:=,(-]{1,3}|[ .:=-]{1,2}(?:[\p{L}]+[ .:=]{1,2}){1,3}))(?!(?:19|20)\d\d(?![\d-]))(?:\d{2}[ -]?){2,4}(?:[ -]{0,2}[\d*xX]{2,4})?`,
  'giu',
);

/** In words, after what it is: `personnr åttiofem noll sex sjutton …`, `sista fyra fyra fyra ett sju`. */
const said = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:${numberWord}|född|födelsedata|sista (?:fyra|4)|(?:fyra|4) sista|(?:sex|6) första)(?!\p{L})[ .:=-]{1,3}(?:är |lyder |i |den )?)${numberInWords}(?:[ ,-]{1,2}(?:streck )?${numberInWords}){2,}(?!\p{L})`,
  'giu',
);

/** `0417 är de fyra sista`, `850617 (sex första)` */
const calledAfter =
  /(?<![\d.,:/-])\d[\d -]{2,9}\d(?= ?(?:är|=|som|,|\()? ?\(?(?:de )?(?:fyra|sex|åtta|4|6|8)? ?(?:sista|första) ?(?:fyra|sex|åtta|4|6|8)?(?: siffrorna| siffror| i p\p{L}+)?(?!\p{L}| \p{L}+en))(?=.{0,24}(?:fyra|sex|4|6))/giu;

/** `åttiofem noll sex sjutton`: a year, a month and a day. */
const saidAlone = new RegExp(
  String.raw`(?<!\p{L})(?:(?:fyrtio?|femtio?|sextio?|sjuttio?|åttio?|nittio?)${ones}?|noll[ -]${ones})[ ,-]{1,2}(?:(?:noll|nolla)[ ,-]{0,2}${ones}|tio|elva|tolv)[ ,-]{1,2}(?:(?:noll|nolla)[ ,-]{0,2}${ones}|${teens}|(?:tjugo|trettio?)${ones}?)(?!\p{L})`,
  'giu',
);

/** `850617-****`, `850617-xxxx`, `******-4417`. */
const masked =
  /(?<![\p{L}\d])(?:(?:19|20)?\d{6}[ -]{0,2}(?:[xX]{2,4}|\*{2,4}|_{2,4}|\?{2,4}|[nN]{4})(?![\p{L}\d])|(?:[xX]{6}|\*{6}|y{6})[ -]?\d{4}(?!\d))/gu;

/** `8304xx-5527`, `83**17-5527`: the day is hidden, the rest is not. */
const halfMasked =
  /(?<![\p{L}\d])(?=[\d*_?xX]{0,8}[*_?xX]{2})(?=[\d*_?xX]{0,6}\d{2})(?:(?:19|20)?[\d*_?xX]{6})[ -]{0,2}\d{4}(?!\d)/gu;
