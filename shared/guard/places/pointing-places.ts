import { type Span, spansOf } from '../words/span.ts';

/**
 * Words that lead to one house (handbook §7): in a municipality of a few thousand people `granne med affären` is an
 * address.
 *
 * @param text as `inspectionText` makes it
 */
export function findPointingPlaces(text: string): readonly Span[] {
  return spansOf(text, [lives, neighbour, house, onStreet, farm, wayTo, inTerrain]);
}

const few = String.raw`(?:[\p{L}\d-]+,? ){0,3}?`;
const beside =
  '(?:vid|intill|bredvid|mitt ?emot|mitt för|tvärs över|ovanför|ovanpå|bakom|nedanför|längs|utmed|strax|alldeles|granne|grannar|vägg i vägg|i huset|i villan|på gården|på vägen|i utkanten|sista huset|första huset|nära|utanför|ute vid|borta vid|uppe vid|nere vid|norr om|söder om|öster om|väster om)';

const lives = new RegExp(
  String.raw`(?<!\p{L})(?:bor|bodde|bott|boende|bosatt|hyr|inneboende|flyttat|flyttar|flyttade|håller till|har (?:hus|stuga|gård|lägenhet|villa|torp)) ${few}${beside}(?!\p{L}) [\p{L}\d-]+(?: \p{Lu}\p{L}+| i \p{L}+)?`,
  'giu',
);

const neighbour =
  /(?<!\p{L})(?:granne|grannar|grannen|grannens|närmaste granne)(?: (?:med|till) [\p{L}-]+| (?:i|på|vid) (?!nöd)[\p{L}-]+)(?: (?:i|på) \p{L}+)?/giu;

const colour = '(?:gul|röd|vit|grön|blå|grå|svart|rosa|brun)(?:a|å|t)?';
const building =
  '(?:huset|villan|stugan|gården|torpet|kåken|husvagnen|lägenheten|radhuset|hyreshuset|trevåningshuset)';
const house = new RegExp(
  String.raw`(?<!\p{L})(?:(?:det |den |i )?(?:${colour}|sista|första|enda|ensliga|lilla|stora) ${building}|${building} (?:ligger |står |finns )?(?:vid|bredvid|bakom|ovanför|mitt ?emot|nedanför|efter|intill|på höger|på vänster|närmast|längst)(?!\p{L})(?: [\p{L}-]+){0,2})`,
  'giu',
);

/** A street without its number, where somebody lives. */
const onStreet =
  /(?<before>(?<!\p{L})(?:[Bb]or|[Bb]odde|boende|bosatt|hyr|flyttat|flyttar|lägenhet|bostad|adress|hemma)(?: \p{L}+){0,2}? (?:på|i|vid|till) )\p{Lu}\p{L}+(?:gatan|gata|vägen|gränd|gränden|stigen|backen|torget|allén|kroken|slingan|rundan|området|gård|gården)(?!\p{L})/gu;

/** `på Nordgården`, `Backens gård`, `torpet vid Lillsjön`: what one house or farm is called. */
const farm =
  /(?<before>(?<!\p{L})(?:[Bb]or|[Bb]odde|[Bb]osatt|[Ss]kriven|[Hh]emma|[Ff]lyttat|[Ff]lyttar|[Hh]yr|[Ff]astigheten|[Tt]orpet|[Ss]tugan|[Gg]ården|[Hh]emmanet|[Gg]ård|[Vv]illan|[Hh]uset)(?: \p{Ll}+){0,2}? )\p{Lu}\p{L}+(?:gård|gården|gårds|torp|torpet|bodarna|bodarne|vallen|näset|udden|tjärn|tjärnen|åsen|bäcken|stugan|backen|kläppen|kläppe|hult|rud|sta|böle|viken|sjön|hemmanet|holmen|kullen|berget|änget|åkern)(?!\p{L})(?: \d{1,3}(?::\d+)?)?/gu;

/** `uppe på berget ovanför kyrkan`, `bortom bron` */
const inTerrain =
  /(?<!\p{L})(?:(?:uppe|nere|borta|ute|inne|högst upp|längst (?:in|bort|upp|ner)) (?:på|vid|i|mot|efter) \p{L}+(?:et|en|an|n)(?: (?:ovanför|nedanför|bakom|bortom|vid|mot|efter) \p{L}+)?|\p{Ll}*(?:berget|backen|ån|sjön|skogen|åkern|myren|kröken|krönet|bron|bäcken|ravinen|stranden) (?:ovanför|nedanför|bakom|bortom) \p{L}+|bortom \p{L}+(?:en|et|an))(?!\p{L})/giu;

/** `huset efter kyrkan`, `tredje avfarten mot Hede`, `vid bommen`: the way to one door. */
const wayTo =
  /(?<!\p{L})(?:(?:\p{L}*huset|villan|stugan|gården|torpet|lägenheten|infarten|avfarten|dörren|porten|brevlådan|uppgången|grinden) (?:\p{L}+ ){0,2}?(?:efter|före|bakom|bredvid|ovanför|nedanför|mitt ?emot|intill|vid|till (?:höger|vänster)|närmast|ovanpå)|(?:första|andra|tredje|fjärde|sista) (?:\p{L}*huset|gården|villan|stugan|avfarten|infarten|uppgången|porten|dörren|brevlådan)|\d(?::a|:e|:an)? (?:huset|gården|avfarten|infarten)|vägs ände|vändplan(?:en)?|(?:kod|portkod|nyckel) (?:till (?:hennes|hans|lägenheten|porten)|under)|(?:fastighet(?:en)?|fastighetsbeteckning(?:en)?) (?:är |heter )?\p{Lu}\p{L}+ \d{1,2}:\d{1,3}|lgh ?(?:nr)? ?\d{1,4}|lägenhet(?:snr|snummer| nr)? ?\d{1,4})(?!\p{L})/giu;
