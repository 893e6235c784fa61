import { knownBodies } from '../words/known-bodies.ts';
import { isOrdinaryWord } from '../words/ordinary.ts';
import { type Span, spansOf } from '../words/span.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Registration plates of cars: `ABC 123` and, since 2019, `ABC 12D`. Written together in capitals they are hardly
 * anything else; apart or small, only where a car is spoken of.
 *
 * @param text as `inspectionText` makes it
 */
export function findPlates(text: string): readonly Span[] {
  return spansOf(text, [together, newFormat, nearCar, foreign, nearVehicle, ofVehicleSpokenOf]);
}

const letters = '[A-HJ-PR-UW-Z]{3}';
const digits = String.raw`\d{2}[\dA-HJ-NPR-UW-Z]`;

// What rooms, courses, forms and rules are called is made in the same way.
const notPlates = `(?:${'rum|rummet|sal|salen|lokal|lokalen|kurs|kursen|kurskod|kod|koden|blankett|blanketten|version|modell|grupp|klass|dnr|nr|bilaga|ärende|projekt|insats|hus|plan|dörr|linje|tåg|flyg|buss|standard|id|formulär|mall'
  .split('|')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')})`;

const together = new RegExp(
  String.raw`(?<![\p{L}\d./_-])(?<!(?<!\p{L})${notPlates}:? )(?!(?:SAL|RUM|HUS|KUR|SFS|AFS|ISO|LSS|HSL|KAP|SAM|GDP|TEL|FAX|KLO|VEC|DAG|ANT|SUM|SEK|EUR|FKF|LAS|LAG|SOL|SIP|NNS|STA|CSN|SFI|SVA|DNR|BRA|BER|OST|STR|RAG|ARE|HAR|KRO)\d)${letters}${digits}(?![\p{L}\d./_-])`,
  'gu',
);

/** `norsk skylt DN 48122`, `finskt reg ABC-123` */
const foreign =
  /(?<before>(?<!\p{L})(?:skylt(?:en|ar)?|reg\.?-?(?:nr|nummer|skylt)|regnumret|plåt(?:en|ar)?|registrerad|(?:norsk|finsk|dansk|polsk|ukrainsk|tysk|lettisk|litauisk|estnisk|rumänsk)t?(?:registrerad)? (?:bil|skylt|plåt|reg\p{L}*))[ ,.:]{1,2}(?:\p{L}+ )?)[A-ZÅÄÖ]{1,3}[ -]?\d{3,5}(?:[ -]?[A-Z]{0,3})(?![\p{L}\d])/gu;

/** `moppe OHR 77D`, `släp WRT 66K` */
const nearVehicle = new RegExp(
  String.raw`(?<before>(?<!\p{L})\p{L}*(?:[Mm]oppen?|[Bb]il|[Bb]ilen|[Tt]raktorn?|[Ss]kotern?|[Ff]yrhjuling(?:en)?|[Ss]läp(?:et)?|[Ss]läpvagn(?:en)?|[Hh]usvagn(?:en)?|[Cc]ross(?:en)?|[Mm]oped(?:en)?|[Pp]ickup(?:en)?|[Hh]usbil(?:en)?|[Tt]axi(?:n)?)[ ,:(]{1,2}(?:med |nr |har |reg |är ){0,2})${letters}[ -]?${digits}(?![\p{L}\d])`,
  'gu',
);

/** With a letter last, which nothing but a plate since 2019 has. */
const newFormat = new RegExp(
  String.raw`(?<![\p{L}\d./_-])(?<!(?<!\p{L})${notPlates}:? )(?!(?:SAL|RUM|HUS|KAP|KLASS|PLAN|DEL|BIL|VEC|DAG|TAB|FIG) )${letters} \d{2}[A-HJ-NPR-UW-Z](?![\p{L}\d./_-])`,
  'gu',
);

const car =
  '(?:reg\\.?-?(?:nr|nummer|skylt)?|registreringsnummer|registreringsnumret|regnumret|bil|bilen|bils|kör|körde|parkerad|parkerade|volvo|saab|skoda|toyota|kia|ford|opel|audi|bmw|vw|volkswagen|passat|golf|peugeot|renault|citroen|nissan|mazda|hyundai|mercedes|tesla|subaru|mitsubishi|suzuki|fiat|seat|moped|mopeden|mc|motorcykel|släp|släpet|husbil|a-traktor|epa|skoter|traktor|skylt|nummerplåt)';

const nearCar = new RegExp(
  String.raw`(?<before>(?<!\p{L})${car}(?!\p{L})[ ,.:(]{1,2}(?:[\p{L}\d]+[ ,:(]{1,2}){0,3}?)(?!(?:och|som|med|för|ett|två|tre|fyr|fem|sex|sju|nio|tio|den|det|kör|har|kan|ska|var|vid|mil|kr) \d)${letters}[ -]?${digits}(?![\p{L}\d])`,
  'giu',
);

/** `JGE 902`, `DYB-264`, `XPW 91`: made as a plate and as hardly anything else; asked about, since it may be a name of a thing. */
export function findLikePlates(text: string): readonly Span[] {
  return spansOf(text, [likePlate]).filter(
    ({ start }) => !isBody(text.slice(start, start + 3).toLowerCase()),
  );
}
const likePlate = new RegExp(
  String.raw`(?<![\p{L}\d./_-])(?<!(?<!\p{L})${notPlates}:? )${letters}(?:[ -]\d{2}[\dA-HJ-NPR-UW-Z]|\d{2})(?![\p{L}\d./_:%-]| (?:kr|st|platser|deltagare|personer)(?!\p{L}))`,
  'gu',
);
function isBody(shortening: string): boolean {
  return (
    knownBodies.has(shortening) || isOrdinaryWord(shortening) || rulesAndCourses.has(shortening)
  );
}
const rulesAndCourses = wordSet(
  'abc sal rum hus kur sfs afs iso lss hsl kap sam gdp tel fax klo vec dag ant sum sek eur fkf las lag sol sip nns csn sfi sva dnr bra ber ost str rag are har kro mån tis ons tor fre jan feb mar apr jun jul aug sep okt nov dec max min ver rev nya kod typ fas fys mat eng his bil del plan tab fig fkr skv skr prop sou hos hslf gdpr nka kbt dbt rtp phq gad bdi dis usb usd nok dkk gbp din env ska gyg pdf mp3 wma wcag ibm msb mbl lvu lvm lpt lrv ptl pul osl rbl ejn',
);

/** `plåt tpx 03h`, `snöskoter regnr XGU 40 B`: as it is typed in haste, where a vehicle stands in the same line. */
const ofVehicleSpokenOf = new RegExp(
  String.raw`(?<![\p{L}\d])(?!(?:och|som|med|för|ett|två|tre|fyr|fem|sex|sju|nio|tio|den|det|kör|har|kan|ska|var|vid|mil|kap|rum|sal|max|min|ger|tar|kl|ca|per) ?\d)[a-hj-pr-uw-z]{3}[ -]?\d{2} ?[a-hj-npr-uw-z\d](?![\p{L}\d])(?<=(?:\p{L}*(?:bil|moppe|moped|skoter|traktor|släp|husvagn|cykel|buss)(?:en|n|ar|et)?|volvo\p{L}*|saab\p{L}*|passat\p{L}*|golf\p{L}*|audi\p{L}*|bmw\p{L}*|ford\p{L}*|kia\p{L}*|epa\p{L}*|regnr|reg\.?|regnummer|registreringsnummer|plåt(?:en)?|skylt(?:en|ar)?|parkerar|parkerad|kör|besiktigas)(?!\p{L})[^\n]{0,50})`,
  'giu',
);
