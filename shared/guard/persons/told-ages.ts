import { type Span, spansInSmall } from '../words/span.ts';

/**
 * Ages that are told without `år`, in words, and years of birth by themselves: `en kille på nitton`, `precis fyllt arton`,
 * `årg 73`, `1996:a`. See {@link file://./ages.ts} for the others.
 *
 * @param text as `inspectionText` makes it
 */
export function findToldAges(text: string): readonly Span[] {
  return spansInSmall(text, patterns);
}

const ones = '(?:en?|ett|två|tre|fyra|fem|sex|sju|åtta|nio)';
const spelled = `(?:sexton|sjutton|arton|nitton|(?:tjugo|trettio?|fyrtio?|femtio?|sextio?)${ones}?)`;
const figures = String.raw`(?:1[6-9]|[2-6]\d)`;
const age = String.raw`(?:${figures}|${spelled})`;
/** Of time, of money, of other things. */
const notAge = String.raw`(?![\p{L}\d:%]|[.,:/-]\d|-\p{L}| ?(?:%|procent|kr|kronor|tusen|timmar|tim|h|minuter|min|dagar|veckor|månader|platser|personer|deltagare|st|stycken|mil|km|meter|grader|av|ärenden?|sidor|rader|poäng|p|gånger|ggr|punkter|anställda|fall|nya|team|kommuner|i kö)(?!\p{L}))`;

const someone =
  '(?:kille|killen|tjej|tjejen|man|mannen|kvinna|kvinnan|person|pojke|pojken|flicka|flickan|ungdom|ungdomen|grabb|grabben|gubbe|gubben|tant|tanten|dam|damen|herre|klient|klienten|deltagare|deltagaren|patient|patienten|brukare|brukaren|individ|individen|mamma|mamman|pappa|pappan|son|sonen|dotter|dottern|unge|änka|änkling|snubbe|kv)';
const pronoun =
  '(?:hon|han|hen|vederbörande|klienten|deltagaren|patienten|brukaren|individen|personen|killen|tjejen|kvinnan|mannen|ungdomen|sonen|dottern|mamman|pappan|maken|frun|sambon)';
const nearly =
  '(?:nog |ungefär |uppskattningsvis |i runda slängar |redan |nu |snart |typ |ca |cirka |runt |kring |omkring |nästan |närmare |drygt |strax över |strax under |över |bara |precis |nyss |just )';

const patterns = [
  // en kille på nitton, tjej på 22
  String.raw`(?<before>(?<!\p{L})${someone} (?:på|om|i) ${nearly}?)${age}(?:,5)?${notAge}`,
  // precis fyllt arton, har fyllt femtio, nyss fyllda trettio
  String.raw`(?<before>(?<!\p{L})(?:precis|nyss|just|nyligen|redan|har|snart) (?:fyllt|fyllda|fyllde|fyller) ${nearly}?)(?:${spelled}|${figures}(?! ?år))${notAge}`,
  String.raw`(?<before>(?:^|\n|[,.;(] ?)(?:fyllt|fyllda|fyllde|fyller) ${nearly}?)${spelled}${notAge}`,
  // hon är snart femtio, han blir sextiofem
  String.raw`(?<before>(?<!\p{L})${pronoun} (?:är|e|blir|fyller|var) ${nearly}{0,2})${age}${notAge}`,
  // är snart femtio, blir 65 nästa år: at the head, where he who is spoken of is left out
  String.raw`(?<before>(?:^|\n|[,.;(] ?)(?:är|blir|fyller) ${nearly}{0,2})(?:${spelled}(?= ?(?:$|[,.;)\n]| (?:och|men|bor|med|så|i|nästa|till)(?!\p{L})))|${figures}(?= (?:nästa år|i år|i (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*|i (?:höst|vår|sommar|vinter)|till (?:hösten|våren|sommaren|jul)|snart)))${notAge}`,
  // ungefär femtio år, runt trettiofem år
  String.raw`(?<before>(?:^|\n|[,.;(] ?)${nearly})${spelled}(?= år(?!\p{L}| sedan| framåt| tillbaka| av| med| som))`,
  // snart arton, född åttiosju
  String.raw`(?<before>(?:^|\n|[.,;(] ?)(?:snart|nyss|precis|redan) )${spelled}(?= ?(?:$|[,.;)\n]| (?:så|och|men|bor)(?!\p{L})))`,
  String.raw`(?<!\p{L})född (?:år |typ |ca )?(?:nittonhundra)?(?:fyrtio?|femtio?|sextio?|sjuttio?|åttio?|nittio?|noll ?|tjugohundra)${ones}?(?!\p{L})`,
  String.raw`(?<before>(?:^|\n|[.,;(] ?))${spelled}(?= (?:till|i|nästa) (?:våren|hösten|sommaren|vintern|vår|höst|sommar|vinter|jul|år|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\p{L}))`,
  // årg 73, årg. -88, årsbarn 1972
  String.raw`(?<!\p{L})(?:årg\.?|årgång|årsbarn|årskull) ?[:.]? ?[-'’]?(?:19[3-9]\d|200\d|[4-9]\d|0\d)(?![\d-])`,
  // 1996:a, en 96:a, -96:an
  String.raw`(?<![\p{L}\d.,:/])-?(?:19[4-9]\d|200\d):an?(?!\p{L})`,
  // kvinna -96, kille '03
  String.raw`(?<before>(?<![\p{L}-])(?:${someone}|[km]),? \(?)[-'’](?:[4-9]\d|0\d)(?![\d:%/-])`,
  // i tjugoårsåldern stands in ages.ts; here: i tonåren, i trettioårsåldern is there
  String.raw`(?<before>(?<!\p{L})(?:hon|han|hen|klienten|deltagaren|${someone}) (?:är |som är )?)i (?:tonåren|(?:över|under|medel|pensions)åldern|(?:tidiga |sena |sina )(?:tjugo|trettio|fyrtio|femtio|sextio)\p{L}*)(?!\p{L})`,
].map((source) => new RegExp(source, 'gu'));
