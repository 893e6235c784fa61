import { type Span, spansInSmall, spansOf } from '../words/span.ts';

/**
 * Somebody told by what the whole bygd knows of them: kin at the head of a clause (`storasyster i Sveg`), what was in the
 * paper (`huset brann ner`), where they have their practice (`deltagaren städar på Fjällgårdens förskola`), what they were.
 *
 * @param text as `inspectionText` makes it
 */
export function findToldPersons(text: string): readonly Span[] {
  return [...spansInSmall(text, inSmall), ...spansOf(text, inCapitals)];
}

const clause = String.raw`(?:^|\n|[.,;:(] ?)`;
const sibling =
  '(?:stora|lilla|stor|lill|halv|tvilling)?-?(?:syster|syrra|syrran|bror|brorsa|brorsan)|kusin|svåger|svägerska|morbror|farbror|moster|faster|mamma|pappa|morsan|farsan|fru|sambo|exman|exfru|dotter|son';
const many = '(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|fler|små)';
const work =
  '(?:samordnar|handläggar|process|team|koordinator|enhets|avdelnings|verksamhets|projekt|förvaltnings|ifo-|ame-|myndighets|förbunds)';

const inSmall = [
  // storasyster i Sveg, kusin t chefen, bror hos oss
  String.raw`(?<before>${clause})(?:${sibling}) (?:i|på|bor|hos|jobbar|också|aktuell|känd|t|t\.|är|har)(?= \p{L})(?! (?:samverkan|projekt|grupp|fokus|centrum))`,
  String.raw`(?<!\p{L})(?:syskonen|bröderna|systrarna|makarna|paret|tvillingarna) (?:båda|är (?:båda )?aktuella|aktuella|bor|flyttade|är kända|delar|kommer)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ensamstående )?${many}barns(?:mor|far|mamma|pappa|morsa|farsa|förälder)(?!\p{L})`,
  // fd rektorn i svenstavik, den tidigare brandchefen
  String.raw`(?<!\p{L})(?:f\.? ?d\.?|förre|förra|forna|den tidigare|vår tidigare|gamle|gamla) (?!${work})\p{L}*(?:rektorn|chefen|läraren|prästen|kantorn|doktorn|kommunalrådet|politikern|ordföranden|polisen|handlarn|handlaren|ägaren|krögaren|tränaren|mästaren|vaktmästaren|kocken|bonden|föreståndaren|fröken|sköterskan|veterinären)(?:(?= (?:i|på|vid|från) \p{L})|,? (?:han|hon|hen|vill|som|är|söker|behöver|ska|har|bor|sjuk\p{L}*))`,
  // servitrisen som gick från hotellet
  String.raw`(?<!\p{L})(?!${work})\p{L}{3,}(?:trisen|erskan|örskan|innan|aren|isten|ören|mannen|kocken|vakten|prästen)(?<!(?:handläggaren|samordnaren|deltagaren|läkaren|arbetsgivaren|ledaren|klinten|coachen|handledaren|tolken|föreläsaren|ersättaren|sköterskan|utredaren|vägledaren|konsulenten|bäraren|leverantören|lokalen|förmedlaren|ansvaren|utan|mottagaren|användaren|beställaren|administratören|besökaren|platsen|medarbetaren|innan|redan)) som (?:gick från|slutade|fick sparken|fick gå|blev av med|stod i|hoppade|sa upp sig|ägde|drev|brukade|bodde|konkade|gick i konkurs)(?!\p{L})`,
  // enda tandläkaren häromkring, kvinnan på korttidsboendet, pappa från Syrien
  String.raw`(?<!\p{L})(?:enda|ende|ensam) (?!${work})\p{L}{4,}(?:n|t) (?:häromkring|häruppe|här omkring|i krokarna|i trakten|i hela \p{L}+)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:kvinnan|mannen|killen|tjejen|gubben|tanten|flickan|pojken|damen|paret) (?:på|i|hos|vid|från|bakom) \p{L}*(?:boendet|hemmet|huset|hotellet|affären|butiken|kyrkan|kiosken|skolan|dagis|förskolan|köket|campingen|vägen|gården)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:mamma|pappa|kvinna|man|kille|tjej|familj|par|änka|pojke|flicka) från (?:syrien|somalia|eritrea|etiopien|afghanistan|irak|iran|ukraina|ryssland|thailand|turkiet|bosnien|kosovo|polen|rumänien|kongo|kurdistan|palestina|gaza|libanon|jemen|sudan|vietnam|kina|filippinerna|chile|colombia|kamerun|nigeria|gambia|uganda|rwanda|burundi|indien|pakistan|nepal|albanien|serbien|kroatien|lettland|litauen|estland|kenya|marocko|tunisien|egypten|belarus|georgien|armenien|azerbajdzjan|mongoliet|brasilien|kuba|peru|usa|tyskland|nederländerna|holland|norge|finland|danmark)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:hittades|hittad|påträffades) (?:\p{L}+ )?(?:på|i|vid|utanför|av) \p{L}*(?:bron|skogen|sjön|stationen|spåret|polisen|lägenheten|stugan|diket)(?!\p{L})`,
  // huset brann ner, stod i tidningen
  String.raw`(?<!\p{L})(?:(?:huset|gården|ladan|villan|stugan|lägenheten|hemmet|ladugården|garaget) (?:brann(?! för)|har brunnit|brunnit|eldhärjades)|brann (?:inne|ner)|(?<!(?<!\p{L})(?:vi|ni|det|som|länsam|ame|af|fk|kommunen|regionen|förbundet|metoden|team\p{L}*|projekt\p{L}*|verksamhet\p{L}*|mottagning\p{L}*|samverkan\p{L}*|annons\p{L}*|artikel\p{L}*|notis\p{L}*|intervju\p{L}*|reportage\p{L}*) )(?:stod|var|varit|hamnade|syntes|omskriven|uthängd) (?:med )?(?:i|på) (?:öp|lt|ltz|tidningen|länstidningen|jämtlands tidning|aftonbladet|expressen|p4|tv|nyheterna|löpet|löpsedeln|flashback)|(?:skoter|bil|buss|fjäll|drunknings|arbets|jakt|lavin|mc|trafik|båt|helikopter|traktor)?(?:olyckan|lavinen|branden|mordet|rånet|knivdådet|skottlossningen) (?:på|i|vid|utanför) (?!jobbet|arbetet|e\d|väg|rv|\p{L}+(?:huset|salen|lokalen|köket|rummet)(?!\p{L}))\p{L}+)(?!\p{L})`,
  String.raw`(?<=, )det (?:är|var) (?:han|hon|hen)(?:$|[.!,])`,
  // romsk familj, den somaliska kvinnan
  String.raw`(?<!\p{L})(?:somali|afghan|syri|eritrean|etiopi|ukrain|ry|rom|samis|kurdi|arabi|iran|iraki|thailänd|polsk|bosni|serbi|albanska?|alban|turki|judi|vietnames|filippin|sudanes|palestin|tjetjen|rumän|litau|lett|est|finsk|norsk|tysk|holländ|nederländ|dans|kines|indi|pakistan|afrikan)(?:iska?|ska?|a)? (?:kvinnan?|mannen?|man|familj(?:en)?|kille(?:n)?|tjej(?:en)?|mamman?|pappan?|par(?:et)?|änkan?|pojken?|flickan?|ungdom(?:en)?)(?!\p{L})(?! (?:med rätt|kan få))`,
  // transperson i ny aktualisering, hon konverterade
  String.raw`(?<!\p{L})(?:transperson|trans(?:man|kvinna)|homosexuell|muslim|same|rom|jude) (?:i|vid) (?:en )?(?:ny(?:tt)? )?(?:aktualisering|ärende|case)(?:en|et)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:hon|han|hen|klienten|deltagaren)(?: har)? (?:konverterade|konverterat|döptes|döpt sig|lämnade (?:tron|islam|kyrkan|församlingen))(?!\p{L})`,
].map((source) => new RegExp(source, 'gu'));

/** Where one has a practice, with its own name. */
const inCapitals = [
  String.raw`(?<before>(?<!\p{L})(?:[Dd]eltagaren|[Kk]lienten|[Ii]ndividen|[Pp]ersonen|[Hh]on|[Hh]an|[Hh]en|[Kk]illen|[Tt]jejen|[Bb]rukaren|[Pp]atienten) (?:\p{Ll}+ )?(?:städar|städade|jobbar|jobbade|praktiserar|praktiserade|arbetstränar|arbetstränade|tränar|diskar|vikarierar|vikarierade|slutade|anställd|extrajobbar) (?:\p{Ll}+ ){0,2}?(?:på|hos) )(?!Arbets|Försäkrings|Samhall|Komvux|Lärcentrum|Misa|Kommun|Region|Star|Länsam|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Teams)\p{Lu}\p{Ll}+(?:s \p{Ll}+)?`,
].map((source) => new RegExp(source, 'gu'));
