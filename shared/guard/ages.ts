import { type Span, spansOf } from './span.ts';

/**
 * The ages and years of birth of somebody that stand in the text (handbook §7: no age in years). Only ages at which
 * people come to the team, 16–64, and only where a person is what has them: bands (`16–64 år`), spans of time (`sedan 20
 * år`), limits of age in laws (`fyllt 18 år`) and averages tell of nobody.
 *
 * @param text as `inspectionText` makes it
 */
export function findAges(text: string): readonly Span[] {
  return spansOf(text, patterns);
}

const spelled =
  'sexton|sjutton|arton|nitton|(?:tjugo|tjugi|trettio|fyrtio|femtio)(?:en?|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|sextio(?:en?|ett|två|tre|fyra)?';
/** Not the end of a band, a number with decimals or a date. */
const age = String.raw`(?<![\p{L}\d]|\d ?[-/.:,] ?)(?:1[6-9]|[2-5]\d|6[0-4]|${spelled})`;
const years = String.raw`${age} ?år(?!\p{L}|-)`;
/** `20 år sedan`, `54 år och äldre`: a span of time, a limit. */
const spanAfter = String.raw`(?! (?:sedan|framåt|bakåt|tillbaka|(?:och|eller) (?:äldre|yngre|uppåt|däröver)))`;
const person = String.raw`(?:\p{L}*kvinna|kvinnan|kvinnans|\p{L}*man|mannen|person|personen|individ|individen|klient|klienten|patient|patienten|deltagare|deltagaren|sökande|sökanden|flicka|flickan|pojke|pojken|kille|killen|tjej|tjejen|dam|herre|mamma|mamman|pappa|pappan|mor|far|ensamstående|invandrare|hon|han|hen|född)`;

const patterns = [
  // 54-åring, 54-åringen, 54 åringar, femtiofyraåring
  String.raw`${age}[ -]?åring(?!s?avtal)`,
  // i 54-årsåldern
  String.raw`${age}[ -]?årsåldern`,
  // 54 år gammal
  String.raw`${years} (?:gammal|gamla|fyllda)(?!\p{L})`,
  // en 54-årig kvinna, är 54-årig, den 54-årige
  String.raw`${age}[ -]?årige(?!\p{L})`,
  String.raw`${age}[ -]?åriga? (?:\p{L}+ ){0,2}${person}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:är|blir|blev|var) ${age}[ -]?årig(?!\p{L})(?! \p{L})`,
  String.raw`(?:^|\n|[,(] ?)${age}[ -]?årig(?!\p{L}| \p{L})`,
  // kvinna 54 år, kvinna (54 år), man på 54 år, individen är 54, kvinna 54
  String.raw`(?<!\p{L})${person},? ?\(?(?:(?:på|om|är|var|blir|fyller|fyllde|i åldern|ca|cirka|ålder:?) ){0,2}${years}${spanAfter}`,
  String.raw`(?<!\p{L})${person},? (?:är |blir |fyller |fyllde )?\(?${age}(?=$|[,;.)\n](?!\d))`,
  // hon är 54 år, som är 54 år
  String.raw`(?<!\p{L}|(?:gräns|gränsen|snitt|snittåldern|medelåldern|medelålder|medianåldern|åldersgränsen|tiden|väntetiden|tid|avtalet|taket) )(?:är|blir|fyller|fyllde) (?:nu |snart |ca |cirka )?${years}${spanAfter}`,
  // ålder 54, ålder: 54 år, åldern är 54
  String.raw`(?<!\p{L})åldern?:? (?:är )?${age}(?! ?[-–] ?\d|\d| (?:till|och))`,
  // ", 54 år," and a text that begins with it
  String.raw`(?:^|\n|[,(] ?)${years}(?=$|\n|[,.;)])`,
  // född 1971, född -71, född i mars 1971, f. 1971, födelseår 1971, årgång 71
  String.raw`(?<!\p{L})(?:född|föddes|f\.|födelseår:?|årsmodell|årgång)(?: (?:år|i|den|\d{1,2}|\p{L}{3,9})){0,3} ?[-'’]?(?:19[3-9]\d|20[01]\d|[3-9]\d)(?![\d-]|\.\d| eller| och (?:senare|tidigare))`,
].map((source) => new RegExp(source, 'giu'));
