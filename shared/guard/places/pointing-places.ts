import { type Span, spansOf } from '../words/span.ts';

/**
 * Words that lead to one house (handbook §7): in a municipality of a few thousand people `granne med affären` is an
 * address.
 *
 * @param text as `inspectionText` makes it
 */
export function findPointingPlaces(text: string): readonly Span[] {
  return spansOf(text, [lives, neighbour, house, onStreet]);
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
