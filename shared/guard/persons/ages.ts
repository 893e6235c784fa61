import { type Span, spansInSmall, spansOf } from '../words/span.ts';

/**
 * The ages and years of birth of somebody that stand in the text (handbook §7: no age in years). Of grown-ups only ages
 * at which people come to the team, 16–69, and only where a person is what has them: bands (`16–64 år`), spans of time
 * (`sedan 20 år`), limits of age in laws (`fyllt 18 år`) and averages tell of nobody.
 *
 * @param text as `inspectionText` makes it
 */
export function findAges(text: string): readonly Span[] {
  return holdsNumber.test(text)
    ? [...spansInSmall(text, patterns), ...spansOf(text, sexAndAge)]
    : [];
}

const holdsNumber = /\d|sexton|sjutton|arton|nitton|tjug[oi]|trett|fyrti|femti|sexti/iu;
const ones = '(?:en?|ett|två|tre|fyra|fem|sex|sju|åtta|nio)';
const spelled = `sexton|sjutton|arton|nitton|(?:tjugo|tjugi|trettio?|fyrtio?|femtio?|sextio?)${ones}?`;
/** Not the end of a band, a number with decimals or a date. */
const age = String.raw`(?<![\p{L}\d]|\d ?[-/.:] ?|\d,|(?<!-\d{2})\d, )(?:1[6-9]|[2-6]\d|${spelled})`;
const years = String.raw`${age} ?(?:år|års|åring)(?!\p{L}|-)`;
/** `20 år sedan`, `54 år och äldre`: a span of time, a limit. */
const spanAfter = String.raw`(?! (?:sedan|framåt|bakåt|tillbaka|kvar|till|i rad|(?:och|eller) (?:äldre|yngre|uppåt|däröver)))`;
const person = String.raw`(?:\p{L}*kvinna|kvinnan|kvinnans|(?:\p{L}*[^\p{L}])?man|mannen|person|personen|individ|individen|klient|klienten|patient|patienten|deltagare|deltagaren|brukare|brukaren|sökande|sökanden|flicka|flickan|pojke|pojken|kille|killen|tjej|tjejen|dam|herre|mamma|mamman|pappa|pappan|mor|far|ensamstående|ensamboende|invandrare|syrier|somalier|ukrainare|afghan|eritrean|hon|han|hen|född|kv\.?|vederbörande|frånskild|gift|sambo|singel|änka|änkling)`;
const pronoun =
  '(?:hon|han|hen|individen|klienten|patienten|personen|deltagaren|brukaren|kvinnan|mannen|killen|tjejen|sökanden|vederbörande|ungdomen)';
const child = String.raw`(?:barn|barnet|barnen|son|sonen|söner|sönerna|dotter|dottern|döttrar|flicka|pojke|tvillingar|tvillingarna|småbarn|tonåring|lillebror|syskon|äldsta|yngsta|mellersta)`;

const patterns = [
  // 54-åring, 54-åringen, 54 åringar, femtiofyraåring
  String.raw`${age}[ -]?åring(?!s?avtal)\p{L}*`,
  // i 54-årsåldern, i 50-årsåldern
  String.raw`${age}[ -]?årsåldern`,
  // 54-årig snickare, but not a 20-årig plan
  String.raw`${age}[ -]?årig(?!\p{L}) (?!(?:\p{L}*(?:plan|period|avtal|projekt|insats|strategi|satsning|utbildning|program|uppdrag|tid|garanti|erfarenhet|historia|tradition|process|verksamhet|samverkan|överenskommelse|kontrakt|fråga|stöd|ersättning|kurs))(?!\p{L}))\p{L}+`,
  // 54 år gammal
  String.raw`${years} (?:gammal|gamla|fyllda|ung)(?!\p{L})`,
  // en 54-årig kvinna, är 54-årig, den 54-årige
  String.raw`${age}[ -]?årige(?!\p{L})`,
  String.raw`${age}[ -]?åriga? (?:\p{L}+ ){0,2}${person}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:är|blir|blev|var) ${age}[ -]?årig(?!\p{L})(?! \p{L})`,
  String.raw`(?:^|\n|[,(] ?)${age}[ -]?årig(?!\p{L}| \p{L})`,
  // kvinna 54 år, kvinna (54 år), man på 54 år, individen är 54, kvinna 54
  String.raw`(?<!\p{L})${person},? ?\(?(?:(?:på|om|är|var|blir|fyller|fyllde|har fyllt|i åldern|ca|cirka|c:a|ungefär|drygt|nyss fyllda|nästan|snart|nu|ålder:?) ){0,2}${years}${spanAfter}`,
  String.raw`(?<!\p{L})${person},? (?:är |blir |fyller |fyllde |har fyllt )?\(?${age}(?=$|[,;.)\n/](?!\d)| (?:bor|med|och|som|från|i|ensam|arbets|sjuk|gift)\p{L}*(?!\p{L}))`,
  // hon är 54 år, som är 54 år
  String.raw`(?<!\p{L}|(?:gräns|gränsen|snitt|snittet|snittåldern|medelåldern|medelålder|medianåldern|åldersgränsen|tiden|väntetiden|tid|avtalet|taket|handläggningstiden|erfarenheten) )(?:är|blir|fyller|fyllde) (?:nu |snart |ca |cirka |nyss )?${years}${spanAfter}`,
  // fyller 30 i vår, hon är 29, är 29 och bor …
  String.raw`(?<!\p{L})(?:fyller|fyllde) (?:nu |snart |just |nyss )?${age}(?!\d| ?(?:år|%|st|dagar|timmar|platser|rader|sidor|kriterier|plats|stol))`,
  String.raw`(?<!\p{L})${pronoun} (?:är |blir )(?:nu |snart |bara |ca |cirka |nyss |drygt |runt |kring )?${age}(?!\d|[.:,]\d| ?(?:%|st|dagar|timmar|procent|kr|mil|km|meter|minuter|veckor|månader))`,
  String.raw`(?:^|\n|[.,;(] )(?:är|blir) (?:nu |snart |bara |ca |cirka )?${age}(?=$|[,;.)\n](?!\d)| (?:och|med|bor|men)(?!\p{L}))`,
  // ålder 54, ålder: 54 år, åldern är 54
  String.raw`(?<!\p{L})åldern?:? (?:är |ca |cirka )?${age}(?! ?[-–] ?\d|\d| (?:till|och))`,
  // ", 54 år," and a text that begins with it
  String.raw`(?:^|\n|[,(/] ?)(?:(?:ca|cirka|strax över|strax under|drygt|knappt|runt|omkring|nästan|närmare) ){0,2}${years}(?=$|\n|[,.;)/])`,
  String.raw`(?:^|\n|[,(/] ?)(?:ca |cirka )?${years}(?= (?:och|bor|ensam\p{L}*|arbets\p{L}*|sjukskriven|gift|frånskild|kvinna|man|utan)(?!\p{L}))${spanAfter}`,
  // född 1971, född -71, född i mars 1971, f. 1971, f 71, födelseår 1971, årgång 71
  String.raw`(?<!\p{L})(?:född|föddes|f\.|f(?= )|födelseår:?|födelseåret(?: är)?|årsmodell|årgång)(?: (?:år|i|den|\d{1,2}|\p{L}{3,9})){0,3} ?[-'’]?(?:19[3-9]\d|20[01]\d|[3-9]\d|0\d)(?![\d-]|\.\d| eller| och (?:senare|tidigare))`,
  // min son, -91
  String.raw`\p{L},? -[4-9]\d(?=$|[,.;)\n])`,
  // 80-talist, född på 80-talet, en 92:a
  String.raw`(?<![\p{L}\d])(?:[3-9]0|00)-?talist\p{L}*`,
  String.raw`(?<!\p{L})född på (?:19)?[3-9]0-?talet`,
  String.raw`(?<!\p{L})(?:är|en|född|kvinna|man|kille|tjej) (?:en |-)?[4-9]\d(?::|-)?a(?!\p{L})(?! vägen)`,
  // barn 4 och 7 år, sonen är 12 år
  String.raw`(?<!\p{L})${child},? ?\(?(?:(?:på|om|är|var|blir|fyller|i åldern|ca|cirka|snart|som är) ){0,2}\d{1,2}(?: ?(?:,|-|och|&) ?\d{1,2}){0,4} ?(?:år|åring|mån|månader)(?!\p{L}|-)${spanAfter}`,
  String.raw`(?<![\p{L}\d-])\d{1,2}[ -]?årig[at]? (?:son|dotter|flicka|pojke|barn)\p{L}*`,
].map((source) => new RegExp(source, 'gu'));

/** K54, M-35, Kv 43: sex and age in one. */
const sexAndAge = [
  // m27 Backe, f/31/Lit
  /(?<=^|\n|, )(?:[mkfMKF]\/?|kv ?)(?:1[6-9]|[2-6]\d)(?=\/\p{L}|[ ,]+\p{Lu}\p{Ll}{2,})/gu,
  /(?<![\p{L}\d./-]|(?:[Rr]um|[Ss]al|[Ll]okal|[Hh]us|[Pp]lan|[Dd]örr|[Pp]ort|[Kk]od|[Mm]ål|[Vv]äg|[Vv]ägen|[Bb]uss|[Ll]inje|[Pp]unkt|[Gg]rupp|[Ss]ida|[Tt]abell|[Ff]igur|[Rr]ad|[Ss]kåp|[Pp]lats) ?)(?:[KM]|[Kk]v\.?)[ /-]?(?:1[6-9]|[2-6]\d)(?![\p{L}\d.:/%-]|,\d| (?:st|deltagare|ärenden|personer|%))/gu,
];
