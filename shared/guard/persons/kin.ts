import { type Span, spansInSmall } from '../words/span.ts';

/**
 * Somebody told by whom they belong to: `hennes bror`, `ena tvillingen`, `gift med prästen`. In a place of a few thousand
 * people kin is a name, and of kin in the singular a team never speaks as a subject (of parents, children and relatives in
 * the plural it does).
 *
 * @param text as `inspectionText` makes it
 */
export function findKin(text: string): readonly Span[] {
  return spansInSmall(text, patterns);
}

const kinship = [
  '(?:halv|styv|bonus|foster|plast|tvilling|lille?|lilla|stor[ae]?|små|äldste|yngste)?-?(?:bror|brorsa|broder|syster|syrra|brorsan|syrran)',
  '(?:styv|bonus|svär|foster|plast|barn|guds?|ex-?|ensam|små-?)?-?(?:son|dotter|mor|far|mamma|pappa|morsa|farsa)',
  '(?:brors|syster|bror|dotter|son)?-?(?:son|dotter|barnbarn)',
  'mormor|morfar|farmor|farfar|moster|faster|morbror|farbror|kusin|kusinbarn|syssling|brylling|svåger|svägerska|svärmor|svärfar',
  '(?:ex-?)?(?:fru|hustru|make|maka|sambo|särbo|flickvän|pojkvän|tjej|kille|fästman|fästmö|partner)|ex(?:et)?|exman|exfru|änka|änkling',
  'tvilling(?:bror|syster)?|trilling|barnbarn|gudbarn|fadder|barndomsvän|bästis',
].join('|');
const definite = [
  '(?:halv|styv|bonus|foster|tvilling|lill|stor|små)?-?(?:brodern|brorsan|systern|syrran)',
  '(?:styv|bonus|foster|svär)?-?(?:sonen|dottern|mamman|pappan|modern|fadern|morsan|farsan)(?!s? skola| ?och (?:mamm|papp)an-)',
  'mormodern|morfadern|farmodern|farfadern|mormorn|farmorn|mostern|fastern|kusinen|svågern|svägerskan|svärmodern|svärmor|svärfar',
  '(?:ex-?)?(?:frun|hustrun|maken|makan|sambon|särbon|flickvännen|pojkvännen|fästmannen|fästmön)|exmannen|exfrun|exmaken|exsambon|exet|änkan|änklingen',
  'tvillingen|tvillingarna|trillingarna|barnbarnet|sladdbarnet|lillkillen|lilltjejen|storasyskonet|yngstingen|äldstingen',
].join('|');

/** Those whose kin a team speaks of in general. */
const anybodys =
  '(?:individens|deltagarens|klientens|patientens|brukarens|personens|barnets|sökandens|arbetstagarens|ungdomens|medarbetarens|elevens|projektets|teamets|kommunens|regionens|årets|dagens|ens)';

const patterns = [
  // hennes bror, sin gamla mamma, hans fru
  String.raw`(?<!\p{L})(?:hennes|hans|hens|deras|sin|sitt|min|din|vår) (?:(?!egen handläggare)\p{L}+(?:a|e|t|n) )?(?:${kinship})(?!\p{L})`,
  // chefens syster, Lisas mamma; not individens mamma, which is asked about as `mamman` is
  String.raw`(?<!\p{L})(?!${anybodys})\p{L}{2,}s (?:\p{L}+(?:a|e) )?(?:${kinship})(?!\p{L})(?<!(?:dags|alltings|samtals|vars|alla|arbets|stöds|förra årets) \p{L}+)`,
  // ena tvillingen, yngsta sonen, andra brodern
  String.raw`(?<!\p{L})(?:ena|andra|tredje|yngsta|yngste|äldsta|äldste|mellersta|mellan|lilla|stora|vuxne|vuxna|enda|döde|avlidne|sjuka|sjuke) (?:${definite}|${kinship}|syskonet|barnet|ungen)(?!\p{L})`,
  // gift med prästen, släkt med ordföranden, ihop med Lisas bror
  String.raw`(?<!\p{L})(?:gift|omgift|sambo|förlovad|skild|frånskild|släkt|ingift|besläktad|barndomsvän|kompis|bästis|granne|uppvuxen|dejtar|har barn|har ett barn|kusin|barn|son|dotter|syster|bror|far|mor|svåger) (?:med|till|från|hos) (?!(?:handläggare|team|arbetsgivare|samverkan|kommunen|regionen|individ|deltag|möte|varandra|andra|arbete|fler|psykisk|behandling|missbruk|insats|plan|diagnos|funktion|mål|föräldra|missbruk|förälder)\p{L}*)(?:(?:den|en|vår|förra?|gamle?|gamla|före detta|f\.?d\.?) )?(?:\p{L}{3,}(?:en|an|n)|\p{L}{3,})(?!\p{L})`,
  // sonen, frun, exet
  String.raw`(?<!\p{L})(?:${definite})s?(?![\p{L}-])`,
  // barnen går på Hedeskolan
  String.raw`(?<!\p{L})barn(?:en|et) (?:går|gick|bor|leker) (?:i|på|hos|med) (?!förskola|skola|fritids)\p{L}+`,
  // barnen är omhändertagna, efter separationen
  String.raw`(?<!\p{L})(?:barn(?:en|et)? (?:\p{L}+ )?(?:är|blev|blivit|har|bor|ska) (?:\p{L}+ ){0,2}?(?:omhändertag\p{L}+|placerad\p{L}*|familjehem\p{L}*|lvu|hos (?:pappan|mamman|fadern|modern)|varannan vecka)|(?:delad|ensam|gemensam) vårdnad(?! om (?:ärend|plan))|vårdnads?tvist(?:en)?|umgänges?(?:tvist\p{L}*|rätt\p{L}*|stöd\p{L}*)|(?:sen|sedan|efter|mitt i|genomgår|i) (?:separationen|skilsmässan|en (?:skilsmässa|separation)|dödsfallet|begravningen|olyckan)|nyskild|nyseparerad|nybliven änk\p{L}+)(?!\p{L})`,
  // mamma till, barnbarn till någon
  String.raw`(?<!\p{L})(?:ensam(?:stående)? (?:mamma|pappa|mor|far)|(?:fyra|fem|tre|två|sju|åtta|sex|\d)-?barns?(?:mor|far|mamma|pappa)|änka|änkling|nybliven (?:mamma|pappa|mor|far)|blev (?:mamma|pappa|farmor|farfar|mormor|morfar))(?: (?:med|m|till|efter|sedan|i|på|vars)|$|[,.;])`,
].map((source) => new RegExp(source, 'gu'));
