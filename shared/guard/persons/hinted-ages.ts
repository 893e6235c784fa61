import { type Span, spansInSmall } from '../words/span.ts';

/**
 * Ages that are told by the way: a birthday, a decade of birth, the year somebody left school, how long it is to the
 * pension, and any number of years that is not said to be a span, a limit or an average.
 *
 * @param text as `inspectionText` makes it
 */
export function findHintedAges(text: string): readonly Span[] {
  return spansInSmall(text, patterns);
}

const ones = '(?:en?|ett|två|tre|fyra|fem|sex|sju|åtta|nio)';
const tens = '(?:tjugo|trettio?|fyrtio?|femtio?|sextio?|sjuttio?)';
const inWords = `(?:tretton|fjorton|femton|sexton|sjutton|arton|nitton|${tens}${ones}?)`;
const age = String.raw`(?<![\p{L}\d]|\d ?[-/.:,] ?)(?:1[3-9]|[2-7]\d|${inWords})`;
/** What is counted is not years of somebody. */
const noCount = String.raw`(?![\p{L}\d:%]|[.,:/-]\d|-\p{L}| (?!(?:och|o|men|år|innan|när|i|till|nästa|snart|efter|före|under|så|då|om|som|bor|med|på)(?!\p{L}))\p{L}| ?%)`;
const notOfThings = String.raw`(?<!(?:projekt\p{L}*|team\p{L}*|förbund\p{L}*|kommun\p{L}*|bolag\p{L}*|pris\p{L}*|platser\p{L}*|mål\p{L}*|antal\p{L}*|de|vi|som|det|kön|samordning\p{L}*|lagen?|lagstiftning\p{L}*|nätverk\p{L}*|förening\p{L}*|metod\p{L}*|program\p{L}*|handbok\p{L}*|avtal\p{L}*|kostnaden|verksamheten|mottagningen|huset|skolan|han inte) )`;

const reference = String.raw`\p{L}{3}-20\d\d-\d{3}`;
const decade =
  '(?:(?:19|20)?[03-9]0|fyrtio|femtio|sextio|sjuttio|åttio|nittio|noll|tjugohundra)-?tal';

const schoolYear = String.raw`[-'’]?(?:(?:19[6-9]|20[0-2])\d|[06-9]\d|1\d)`;

const patterns = [
  // hans 63-årsdag, femtioårsdagen, 50-årsfest
  String.raw`${age}[ -]?års(?:dag|fest|kalas|krog|present)\p{L}*`,
  // 22 bast, trettio vårar
  String.raw`${age} (?:bast|vårar|somrar|jordsnurr\p{L}*)(?!\p{L})`,
  // KRO-2026-018 hinner bli 30
  String.raw`(?<before>(?<!\p{L})${reference}(?: [\p{L}-]+){0,4}? (?:är|e|bli|blir|fyller|fylla|fyllt|fyllde|blev|var) (?:nu |snart |bara |nästan )?)${age}${noCount}`,
  // hinner fylla trettio, ska bli 65 i mars
  String.raw`(?<before>(?<!\p{L})(?:hinner|ska|skall|kommer att|får|nyss|precis|snart|innan (?:hon|han|hen)) ${notOfThings}(?:fylla|fyllt|fyllda|bli|blivit) )${age}(?! ?(?:år gamla|dagar|platser|personer|deltagare))${noCount}`,
  String.raw`(?<!\p{L})${notOfThings}fyller (?:jämnt|år|${inWords})(?= ?(?:i|nästa|snart|om|den|på|$))`,
  // född på sjuttiotalet, född i slutet av 80-talet, sjuttiotalist
  String.raw`(?<!\p{L})född (?:\p{L}+ ){0,4}${decade}\p{L}*`,
  String.raw`(?<![\p{L}\d])${decade}ist\p{L}*`,
  // född midsommarafton 1981
  String.raw`(?<!\p{L})född(?: [\p{L}\d]+){1,3} (?:19[3-9]\d|20[01]\d)(?!\d)`,
  // 63,5 år
  String.raw`(?<![\d.,])(?:1[6-9]|[2-7]\d),5 år(?!\p{L}| (?:sedan|i|av|väntetid))`,
  // tog studenten 2004, gick ut nian -09
  String.raw`(?<!\p{L})(?:tog|ta|tagit) studenten (?:år |i |våren )?${schoolYear}(?!\d)`,
  String.raw`(?<!\p{L})(?:gick ut|slutade|började|klar med|lämnade) (?:nian|ettan|grundskolan|gymnasiet|skolan|högstadiet|särskolan|gymnasiesärskolan) (?:år |i |våren )?${schoolYear}(?!\d)`,
  String.raw`(?<!\p{L})(?:kom(?:mit)? till sverige|flydde|invandrade) som (?:\d{1,2}|${inWords})[ -]?år\p{L}*`,
  // tre år till pension, pension om ett halvår
  String.raw`(?<!\p{L})(?:\d{1,2}|ett?|två|tre|fyra|fem|ett halvt?|några|få|bara \p{L}+) (?:år|månader|mån) (?:kvar )?(?:till|från|före|innan) (?:hon|han|hen|sin )?\s?(?:ålders|garanti)?pension(?:en|eringen|eras)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:hon|han|hen|klienten|deltagaren|individen|personen) (?:\p{L}+ ){0,2}(?:går|gå|blir|ska|närmar sig|fyller) (?:\p{L}+ ){0,2}(?:ålders)?pension(?:är|en)?(?!\p{L})`,
  // pensioneras nästa år
  String.raw`(?<!\p{L})(?:pensioneras|går i pension|blir pensionär|uppnår pensionsålder\p{L}*|snart pensionär\p{L}*)(?= ?(?:i|nästa|om|snart|till|,|$))(?<!(?:chef\p{L}*|handläggar\p{L}*|samordnar\p{L}*|kolleg\p{L}*|ordförand\p{L}*|läkar\p{L}*|rektor\p{L}*|medarbetar\p{L}*|många|flera|som|kurator\p{L}*|ledamot\p{L}*) \p{L}+(?: \p{L}+){0,2})`,
  // strax under trettio, i trettioårsåldern, medelålders kvinna
  String.raw`(?<!\p{L})(?:medelålders|tonårig|pensionerad|äldre|ung|yngre) (?:man|kvinna|dam|herre|kille|tjej|mamma|pappa|änka|änkling)(?!\p{L})(?= (?:i|från|på|med|som|bor|vid|söker|vill|utan)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:i|kring|runt|strax (?:över|under|före|efter)) (?:de )?(?:tidiga|sena|mitten av|början av|slutet av)? ?(?:de |sina )?(?:tjugo|trettio|fyrtio|femtio|sextio)(?:årsåldern|-årsåldern)`,
  // 47 år wherever no span, limit or share is told
  String.raw`(?<!(?<!\p{L})(?:med|pension|pensionsålder|riktålder\p{L}*|i|sedan|sen|under|över|från|till|mellan|efter|på|inom|upp till|om|per|fyllt|fyller|ålder|åldern|åldersgräns|åldersgränsen|åldersgruppen|minst|högst|max|fram till|vid|före|unga|ungdomar|barn|personer|deltagare|vuxna|för|och|eller|gränsen|gruppen|snitt|medel|medelålder\p{L}*|snittålder\p{L}*|median\p{L}*|senaste|närmaste|kommande|av|har|varje|var|efter|äldre än|yngre än|tog|tar|${'en'}|hela|drygt|nästan|cirka|ca|gäller|är|upptill|de|alla|sista|första) (?:ca |cirka |drygt |nästan |minst |de )?)${age} år(?!\p{L}|-)(?! (?:sedan|framåt|bakåt|tillbaka|kvar|till|i rad|av|med|och (?:äldre|yngre|uppåt)|eller (?:äldre|yngre)|gamla? (?:avtal|rutin|lokal|projekt)|som|för|på|i))(?<!(?:avtal|projekt|budget|statistik|arkiv|gallring|bevar|spar|plan|jubileum|firar)\p{L}*[^.\n]{0,20})`,
].map((source) => new RegExp(source, 'gu'));
