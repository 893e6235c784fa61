import { type Span, spansOf } from '../words/span.ts';

/** @param text as `inspectionText` makes it */
export function findStreetAddresses(text: string): readonly Span[] {
  const streets = [...text.matchAll(streetAndNumber)]
    .filter(({ groups }) => !notStreets.test(groups?.['street'] ?? ''))
    .map(({ 0: { length }, index }) => ({ start: index, length }));
  return [...streets, ...spansOf(text, addressPatterns)];
}

// Not followed by a clock time, an amount, a unit or more digits: `Kyrkgatan 13.00` is a place and a time.
const houseNumber = String.raw`\d{1,3}(?: ?[A-Ha-h](?!\p{L}))?(?!\d|[.:,]\d|-\d{3}| ?%| (?:st|kr|personer|deltagare|ärenden?|gånger|timmar|minuter|dagar|veckor|månader|år|av|steg)(?!\p{L}))`;

const streetAndNumber = new RegExp(
  String.raw`(?<!\p{L})(?<street>\p{L}[\p{L}-]+(?:gatan|gata|gatu|vägen|gränden|gränd|allén|allé|stigen|torget|torg|backen|backe|kroken|svängen|slingan|rundan|esplanaden|kajen|gården|leden))(?:,? (?:nr\.? )?|\n(?=\d{1,3}(?: ?\p{L})?(?:$|\n|,)))${houseNumber}`,
  'giu',
);

// Ordinary words with the same endings; the roads that are numbered belong to the state, not to a person.
const notStreets =
  /^(?:(?:ut|om|av|fram|res|mellan|medel|motor|järn|riks|läns|europa|process|besluts|karriär|vårdkedje)vägen|(?:till|ut|över|vårdkedje|process)leden)$/iu;

const streetInTwoWords = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}[\p{L}:]+ (?:[Vv]äg|[Vv]ägen|[Gg]ata|[Gg]atan|[Gg]ränd|[Aa]llé|[Tt]org|[Tt]orget|[Ss]tig|[Bb]acke|[Gg]år[dt]|Plan) ${houseNumber}`,
  'gu',
);

// Postcodes run from 100 05 to 984 99. Five digits together also are amounts, so the place must not be a unit.
const postcodeAndPlace =
  /(?<![\d.,:/-]|\d )(?:SE?-)?(?:[1-8]\d|9[0-8])\d ?\d{2} {1,2}(?!(?:Kr|Kronor|SEK|Tkr|Euro|Deltagare|Personer)(?!\p{L}))\p{Lu}\p{L}{2,}/gu;

// Houses in the countryside are numbered by village, with three digits (`Hackås 123`). Municipalities are not among
// them: `Östersund 120` may as well be a count. The names are the county's larger villages.
const villages =
  'svenstavik|hackås|myrviken|oviken|åsarna|klövsjö|rätan|gällö|pilgrimstad|kälarne|stugun|hammarstrand|bispgården|' +
  'sveg|hede|vemdalen|funäsdalen|lillhärdal|ytterhogdal|lofsdalen|nälden|föllinge|offerdal|änge|laxsjö|alsen|' +
  'hammerdal|backe|hoting|gäddede|rossön|järpen|duved|undersåker|mörsil|mattmar|hallen|kall|storlien|' +
  'brunflo|lit|häggenås|fåker|tandsbyn|orrviken|frösön|torvalla';

const villageAndNumber = new RegExp(
  String.raw`(?<!\p{L})(?:${villages}|byn)s? (?=\d{3})${houseNumber}`,
  'giu',
);

const postcodeAndVillage = new RegExp(
  String.raw`(?<!\d)(?:8[2-4])\d ?\d{2} (?:${villages}|östersund|krokom|strömsund|bräcke|åre)(?!\p{L})`,
  'giu',
);

/** `Tallvägen tolv` */
const numberInWords =
  /(?<!\p{L})(?!(?:ut|om|av|fram|res|mellan|medel|motor|järn|riks)vägen)\p{L}[\p{L}-]+(?:gatan|vägen|gränd|gränden|allén|stigen|torget|backen) (?:nummer |nr )?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo\p{L}*|trettio\p{L}*)(?! (?:gånger|timmar|dagar|personer|platser|veckor|av|i))(?!\p{L})/giu;

/** `storg 8`, `Kyrkog. 12 B`, `Hamnv 4` */
const shortened =
  /(?<!\p{L})(?:stor|kyrk|kyrko|köpman|präst|rådhus|järnväg|järnvägs|skol|strand|häst|hamn|ås|ring|björk|tall|gran|sko?gs|norra? ?|söd(?:er|ra) ?|öst(?:er|ra) ?|väst(?:er|ra) ?|drottning|kungs|bangårds|stations|central|industri|fjäll|älv|sjö|bruks|torg|sol|ängs?|äng|berg|backe?|by|lill|stora?|samuels|residens|regements?|regements|thoméns?|fridhems)-?(?:g|gat|v|väg|vg|gr|st|all|tg)\.? \d{1,3}(?: ?[a-h](?!\p{L}))?(?![\d.,:/]|\p{L}| ?(?:st|%|kr)(?!\p{L}))/giu;

const postcode =
  /(?<before>(?<!\p{L})(?:postnr|postnummer|postnumret)(?: är)?[ .:]{1,2})\d{3} ?\d{2}(?!\d)/giu;

const careOf = /(?<!\p{L})c\/o \p{L}/giu;

const addressPatterns = [
  streetInTwoWords,
  postcodeAndPlace,
  villageAndNumber,
  postcodeAndVillage,
  careOf,
  numberInWords,
  shortened,
  postcode,
];
