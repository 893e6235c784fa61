/**
 * The numbers a team writes all day, which are nobody's: days, times, amounts, laws, forms, references of ours. What is
 * left when they are blanked out has to be asked about (`unexplained-numbers.ts`).
 *
 * @param text as `inspectionText` makes it
 */
export function withoutHarmlessNumbers(text: string): string {
  return [...shapesInCapitals, ...shapes].reduce(
    (left, shape) => left.replace(shape, blanked),
    text,
  );
}

/** As long as it was, so that what is left stands where it stood; no digit and no letter. */
function blanked(found: string): string {
  return '·'.repeat(found.length);
}

const notInside = String.raw`(?<![\p{L}\d])`;
const ends = String.raw`(?![\p{L}\d])`;

const month = String.raw`(?:0?[1-9]|1[0-2])`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const year = String.raw`(?:19|20)\d\d`;
const monthInTwo = String.raw`(?:0[1-9]|1[0-2])`;
const dayInTwo = String.raw`(?:0[1-9]|[12]\d|3[01])`;
/** The years of this work; who was born in them does not come to the team. */
const recent = String.raw`(?:1[5-9]|[2-3]\d)`;
const inSix = `${recent}${monthInTwo}${dayInTwo}`;
const clock = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?`;
const grouped = String.raw`\d{1,3}(?:[ .]\d{3})+|\d+`;
const money = '(?:kr|kronor|tkr|mkr|mnkr|msek|tsek|ksek|sek|euro|eur|miljoner|milj|tusen|nok)';

/** What stands before the number of a paper, a contract, a law or a place in the accounts. */
const paper = [
  String.raw`dnr|d\.nr|diarie\p{L}*|ref(?:erens)?(?:nr|nummer|nr\.)?|faktura\p{L}*|fakt\.?|\p{L}*order\p{L}*|biljett\p{L}*|bokning\p{L}*|paket\p{L}*|kolli\p{L}*|offert\p{L}*|kvitto\p{L}*|inköp\p{L}*`,
  String.raw`art(?:ikel)?\.? ?-?(?:nr|nummer)?|projekt-?(?:nr|nummer|id|kod)|orgnr|org\.? ?-?nr|organisationsnummer|upphandling\p{L}*`,
  String.raw`ram-?avtal\p{L}*|avtal\p{L}*(?:nr|nummer)?|överenskommelse\p{L}*|protokoll\p{L}*|kostnadsställe\p{L}*|ksk?|kst|ansvar|verksamhet|aktivitet|objekt|kontering`,
  String.raw`blankett\p{L}*|formulär\p{L}*|mall\p{L}*|bilaga|version\p{L}*|ver\.?|kod till \p{L}+|kurs-?kod\p{L}*|beslut\p{L}*|§+|sfs|sou|prop\.?|proposition|lag(?:en)?|förordning(?:en)?`,
  String.raw`hslf-fs|afs|sosfs|vägledning|skv|kr|iso(?:/iec)?|en|din|ss|ds|buss|linje|tåg|flyg|rum|sal|dörrkod|växel\p{L}*|kundcenter|kundtjänst|partnertelefon\p{L}*`,
  String.raw`fsc|gs1|isbn|issn|doi|celex|(?:bok|kapitel|sida|sid|s)\.?|möte(?:ts)?-?(?:id|kod)|konferens-?(?:id|kod)|mötes-?id|lösen\p{L}*|pinkod|wifi|serie-?nr på \p{L}+|inventarie\p{L}*|telefonkonferens|ocr|ean|sni|kommunkod\p{L}*|pm|insats-id|peppol\p{L}*(?:-id)?|pin|wi-?fi`,
].join('|');

const budget =
  '(?:budget\\p{L}*|kostnad\\p{L}*|medel|projektmedel|kapital|avgift\\p{L}*|hyra\\p{L}*|lokalhyra|lön\\p{L}*|belopp\\p{L}*|summa\\p{L}*|överskott|underskott|förbrukat|upparbetat|återstår|återstående|utnyttjat|bokslut\\p{L}*|intäkt\\p{L}*|utfall|prognos\\p{L}*|äskande\\p{L}*|medlemsavgift|anslag|bidrag på|totalt|kvar|saldo|kr)';

const shapes = [
  // dnr SFJ 2024/31, faktura 88120, blankett FK 7263
  String.raw`(?<!\p{L})(?:${paper})(?!\p{L})[ .:=#(-]{0,3}(?:(?:nr|nummer|är|om|för \p{L}+|hos \p{L}+|\p{Lu}{1,5})[ .:#-]{1,3}){0,2}\p{Lu}{0,5}[ -]?\d[\d/:.,-]*(?: \d+)*(?:[ -]?\p{Lu}(?!\p{L}))?`,
  // FK 7800, AF 00107
  String.raw`(?<!\p{L})(?:fk|af|ks|rs|sn|un|bun|hsn|sf)[ .:]{0,2}\d{3,5}(?!\d)`,
  // 2026-11-24, 20261124, 2026-11, 2026.11.24, 24.11.2026, 24/11 2026
  String.raw`(?<!\d)${year}[-./]?${monthInTwo}(?:[-./]?${dayInTwo})?(?:T\d\S*|[012]\d[0-5]\d)?(?!\d|-\d{4}(?![\d-]))`,
  String.raw`(?<!\d)${day}[-./] ?${month}[-./ ] ?(?:${year}|${recent})(?!\d)`,
  // 251114, 25-11-14, 260115-260220
  String.raw`(?<![\d-])${inSix}(?: ?- ?${inSix})?(?!-?\d)`,
  String.raw`(?<!\d)${recent}-${monthInTwo}-${dayInTwo}(?!-?\d)`,
  // 2026/27, 2026-2029, 2024, 2025
  String.raw`(?<!\d)${year}(?: ?[-/,&+] ?(?:${year}|\d\d)(?!\d))*(?!\d|-?\p{L}?\d{3})`,
  // Zoom, ID 812 3456 7890; Teams-mötes-ID: 345 678 901 234
  String.raw`(?<!\p{L})(?:zoom|teams|webex|skype|möte)[^\n\d]{0,24}(?:id|nummer|kod|lösen\p{L}*)[ :.,]{0,3}\d{3,4}(?: ?\d{3,4}){1,4}(?!\d)`,
  // 08.30-16.00
  String.raw`(?<![\d.])${clock}(?: ?(?:-|till|och|,|/) ?(?:${clock}|[012]?\d))*(?!\d)`,
  String.raw`(?<!\p{L})(?:kl\.?|klockan|tid) ?\d{3,4}(?: ?- ?\d{3,4})?(?!\d)`,
  String.raw`(?<!\d)(?:[01]\d|2[0-3])[0-5]\d ?- ?(?:[01]\d|2[0-3])[0-5]\d(?!\d)`,
  // 1 250 000 kr, 18 500:-, 630 713,35, 12 % and what is counted
  String.raw`(?<!\d)(?:(?:${grouped}) ?(?:-|till) ?)?(?:${grouped})(?:[.,:]\d{1,2})? ?(?:${money}(?!\p{L})|:-|[€$%]|procent\p{L}*)`,
  String.raw`(?<!\p{L})${money}\.? ?(?:${grouped})(?:[.,:]\d{1,2})?`,
  String.raw`(?<!\d)(?:${grouped})[,:]\d{1,2}(?!\d)`,
  String.raw`(?<![\d ])\d{1,3}(?: \d{3})*[ .]?000(?!\d)`,
  String.raw`(?<!\p{L})${budget}(?: (?:på|är|om|ca|cirka|för|blir|blev|till|20\d\d|tertial \d|\p{L}+))*:? ?(?:${grouped})(?: (?:${grouped}))?(?:[.,:]\d{1,2})?(?!\d)`,
  String.raw`(?<!\d)\d{1,3}(?:[ .]\d{3})+(?= (?!(?:är|i|på|hos|från|och|för|som|går|gäller|till|saknas|ska|finns|behövs)(?!\p{L}))\p{L}{3,})`,
  String.raw`(?<!\d)\d+(?= ?(?:personer|deltagare|invånare|ärenden|besök|st|stycken|timmar|tim|h|m2|kvm|km|mil|m|kg|platser|poäng|hp|p|ex|exemplar|sidor|rader|tecken|dagar|veckor|månader)(?!\p{L}))`,
  // (2003:1210), 2024/25:89, 2.10.14.3
  String.raw`(?<!\d)(?:19|20)\d\d(?:/\d\d)?:\d{1,4}(?!\d)`,
  String.raw`(?<![\d.])\d{1,2}(?:\.\d{1,3}){1,4}(?![\d-])`,
  // 0771-11 65 00, 020-…, 1177
  String.raw`(?<!\d)(?:0771|0770|0200|020|010)[- ]\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)`,
  String.raw`(?<![\d.])1177\.se\S*`,
  // 556012-5790: no month has the third and fourth digit of a company's
  String.raw`(?<![\d-])(?:0007:)?(?:(?:16)?\d{2}[2-9]\d{3}-|16\d{2}[2-9]\d{3}|21[2-9]\d{3})\d{4}(?![\d-])`,
  String.raw`(?<!\d)-?\d{1,2}\.\d{4,6}, ?-?\d{1,3}\.\d{4,6}(?!\d)`,
  // 16–29-åringar, 30–44 år, nivå 1-2-3
  String.raw`(?<![\d-])\d{1,2}(?: ?[-/,+&x×*] ?\d{1,2}){1,6}(?:-?[åa]r\p{L}*|-regeln)?(?![\d])`,
].map((source) => new RegExp(source, 'giu'));

/** Where capitals tell. */
const shapesInCapitals = [
  // KS 2025/412, UH-2026-19, AF-2026/0012345, 118/2025, 2023-114-07
  String.raw`${notInside}(?:\p{Lu}{1,6}[ -]?)?20\d\d(?:[/:]\d{1,7}|-\d{1,3}|-\d{5,6})(?:-\d{1,3})?(?: \d{4})?${ends}`,
  String.raw`(?<!\d)\d{1,4}/\d{2,3}(?!\d)`,
  String.raw`(?<!\d)\d{1,4}/20\d\d(?!\d)`,
  // BER-2026-014 and -015
  String.raw`${notInside}\p{Lu}{3}-20\d\d-\d{3}(?:(?:, ?| och | ?\/ ?|-| - )-?\d{3})*${ends}`,
  // ber2026014, ber 2026 14: as people write a reference (shared/cases/written-reference.ts)
  String.raw`${notInside}[A-Za-z]{3}[ ._/-]{0,3}20\d\d[ ._/-]{0,3}\d{1,4}${ends}`,
  // GY25, B214, E45, ST2026, T2-2026, FK3220, R128, Office365
  String.raw`${notInside}(?:FK|SKV|AF|AFS|SFS|ISO|EN|GY|GYM|LGR|VUX|KVV|SVA|EUR|SFI|Office|Windows|M|Excel)-?\d{2,5}${ends}`,
  // 831 82 Östersund
  String.raw`(?<!\d)\d{3} \d{2}(?= \p{Lu}\p{Ll})`,
].map((source) => new RegExp(source, 'gu'));
