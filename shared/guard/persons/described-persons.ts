import { type Span, spansInSmall, spansOf } from '../words/span.ts';

/**
 * Somebody told by how they look, what they were or what they are called among colleagues: `killen i röd mössa`, `han på
 * Zätagränd`, `fd hockeyproffset`, `vår ende deltagare från Kongo`, `vi kallar honom Skidåkaren`.
 *
 * @param text as `inspectionText` makes it
 */
export function findDescribedPersons(text: string): readonly Span[] {
  return [...spansInSmall(text, inSmall), ...spansOf(text, inCapitals)];
}

const person =
  '(?:kill|tjej|grabb|gubb|snubb|mann|pojk|kärring|farbror|herr)en|(?:tant|dam|ung|klient|ungdom|individ|person)en|(?:kvinn|flick|mamm|papp|änk)an|deltagaren|brukaren|patienten|paret|familjen';
const clothes =
  '(?:mössa|keps|hatt|\\p{L}*jacka|rock|tröja|luva|luvtröja|skägg|mustasch|hår|glasögon|solglasögon|tatuering\\p{L}*|piercing\\p{L}*|flätor|rastaflätor|hästsvans|lockar|overall|kostym|kjol|klänning|halsduk|väst|slöja|sjal|turban|käpp|krycka|rollator|rullstol|ärr|ring i näsan|hund|hundar|ryggsäck|träben|lapp för ögat)';
const sport =
  '(?:hockey|ishockey|fotbolls|skid|golf|tennis|bandy|handbolls|brottar|boxnings|cykel|motocross|skoter|slalom|alpin|innebandy|curling|skidskytte|längd|friidrotts|elit|landslags|sim|dart|rally|poker|film|tv|pop|rock|dansbands|schlager|opera)-?';

const inSmall = [
  // killen till vänster i röd mössa, hon i grön kappa
  String.raw`(?<!\p{L})(?:${person}|hon|han) (?:längst )?(?:till (?:vänster|höger)|i mitten|i bakgrunden|på bilden|på fotot)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${person}|hon|han) (?:i|med) (?:\p{Ll}+ ){0,2}?${clothes}(?!\p{L})`,
  // tanten (63), killen, 22,
  String.raw`(?<!\p{L})(?:${person}|hon|han|kvinna|man|tant|gubbe|dam|herre|kille|tjej) ?\((?:1[6-9]|[2-9]\d)(?: år)?\)`,
  // han på Zätagränd, tanten på Storgatan
  String.raw`(?<!\p{L})(?:${person}|hon|han) (?:på|i|från|vid) \p{L}{2,}(?:gränd|gränden|gatan|vägen|stigen|torget|allén|kroken|liden|gärdet)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${person}|hon|han|personen) som (?:alltid|jämt|ständigt|varje dag|hela tiden|aldrig) \p{L}+`,
  String.raw`(?<!\p{L})som (?:städat|jobbat|kört|undervisat|lagat mat|vaktat|suttit|arbetat|bakat|klippt) (?:på|i|hos|vid|åt) [^.\n]{2,40} i (?:\d\d|tjugo|trettio|fyrtio) år(?!\p{L})`,
  // vår ende deltagare från Kongo, vår äldsta klient, den enda kvinnan i gruppen
  String.raw`(?<!\p{L})(?:vår|våran|den|länets|teamets|kommunens|gruppens|byns) (?:ende|enda|enda kvinnliga|enda manliga|äldste|äldsta|yngste|yngsta) (?!(?:möjlig|insats|väg|plats|dag|form|lös|kanal|metod))(?:\p{Ll}+ )?(?:deltagaren?|klient(?:en)?|brukaren?|patient(?:en)?|person(?:en)?|kvinnan?|man(?:nen)?|kille(?:n)?|tjej(?:en)?|ungdom(?:en)?)(?!\p{L})`,
  // fd hockeyproffset, före detta landslagsåkare, OS-medaljören
  String.raw`(?<!\p{L})(?:f\.? ?d\.?|före detta|förra|förre|forna|gamla|gamle|tidigare|ex-?) ?(?:svenska |kände |kända )?\p{L}*(?:proffset|proffs|stjärnan?|mästar(?:e|en|inna|innan)|landslags\p{L}+|elitspelar\p{L}+|elitåkar\p{L}+|medaljör\p{L}*|olympier\p{L}*|målvakt(?:en)?|boxare(?:n)?|skidåkare(?:n)?|artist(?:en)?|skådis\p{L}*|skådespelare\p{L}*|programledare(?:n)?|sångaren|sångerskan|kändis(?:en)?|idol(?:en)?|världsmästar\p{L}+)(?!\p{L})(?! i (?:stafett|bowling|quiz|boule))`,
  String.raw`(?<!\p{L})${sport}(?:proffset|stjärnan|legendaren|kändisen|profilen|hjälten|åkaren som)(?!\p{L})|(?<!\p{L})(?:os|vm|em|sm)-(?:medaljör|medaljören|guldet|vinnaren|åkaren|hjälten|mästaren)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:alla|varenda|hela byn|hela stan|hela bygden|byn|folk|ni) (?:här |i byn |på orten )?(?:vet|känner|fattar|förstår|minns) (?:ju |nog |redan )?(?:vem|vilka|honom|henne|hen|vilken (?:familj|person|kille|tjej|man|kvinna))(?!\p{L})(?! som (?:kallar|håller|bokar|ansvarar|leder|kommer|gör))`,
  // a hidden identity
  String.raw`(?<!\p{L})(?:skyddad (?:identitet|adress|folkbokföring)|skyddade (?:personuppgifter|uppgifter)|sekretessmarkering|sekretessmarkerad|sekretesskyddad|kvarskriven|kvarskrivning)[!.,:;]? ?-? ?(?:bor|flytt\p{L}+|heter|har|lever|ring|skicka|obs|sedan|pga|nytt|annat|finns nu)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:under|har|fått|bytt till|använder|med) (?:ett )?(?:annat|nytt|falskt|taget|hemligt|fingerat) (?:efternamn|förnamn|namn)(?= (?:sedan|nu|i|efter|på)|$|[.,!])(?<!(?:projektet|enheten|förbundet|teamet|mottagningen|metoden|gruppen|kursen)[^.\n]{0,30})`,
  String.raw`(?<!\p{L})(?:bor på (?:hemlig|okänd|skyddad) (?:adress|ort)|bytt (?:efternamn|identitet|namn och)|(?:flytt\p{L}+|bor) (?:och|under) (?:bytt|bytte|annat) (?:efternamn|namn|identitet))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:ende|enda|en|ny|vår|vår nya|den enda) (?:deltagaren?|klient(?:en)?|brukare) från (?!(?:af|fk|ame|ifo|kommun|region|försäk|arbetsf|psyk|jämt|öster|samma|varje|start|början|annan)\p{L}*)\p{L}{3,}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${person}|hon|han) (?:på|i) (?:\p{L}+ ){0,2}(?:våningen|trappuppgången|porten|uppgången) (?:på|i|vid) \p{L}+`,
  String.raw`(?<!\p{L})(?:vår|våran|länets|byns|teamets) (?:ende|enda) (?!(?:chans|skriv|dator|leverant|handlägg|utveckl|admin|ersätt|deltagare i|gemensam|kvarvarande|möjlig|lokal|träff|fråg|kommun|insats|person|kontakt|dag|väg|plats|tid|resurs|samordn|uppgift|kanal|kostnad|form|lös|metod)\p{L}*)\p{L}+(?:ier|ian|an|iska|skan|ska|are|aren|iern|es|esiska|bo)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:f\.? ?d\.?|gamla|gamle|före detta) (?:trav|jockey|rally|racer|ski|hockey)\p{L}*(?:kusken|kusk|föraren|förare|åkaren)(?!\p{L})`,
  String.raw`(?<!\p{L})den (?:kände|kända|välkände|välkända|ökände|ökända) (?:\p{L}+ )?\p{L}+(?:en|n|an)(?= (?:från|i|på|som|här)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:känd|omtalad) (?:i byn |här )?(?:som|under namnet) ["”“'»]\p{L}+`,
  String.raw`(?<!\p{L})(?:kvarskriven (?:på|i)|(?:har|fått|på) (?:hemlig|skyddad) (?:adress|bostad|telefon)|bor (?:skyddat|gömt|gömd|hemligt|undangömt))(?!\p{L})`,
  String.raw`(?<!\p{L})bor (?:numera|nuförtiden|gömd|hemligt|nu|sedan \p{L}+) (?:i|på|hos|med) \p{L}+`,
].map((source) => new RegExp(source, 'gu'));

/** `Vi kallar honom Skidåkaren`, `han kallas för Lången`. */
const inCapitals = [
  /(?<!\p{L})[Kk]alla(?:r|de|t|s)? (?:honom|henne|hen|deltagaren|klienten|personen|killen|tjejen|mannen|kvinnan) (?:för )?["”“'»]?(?!AF|FK|SIP)\p{Lu}\p{L}+/gu,
  /(?<!\p{L})(?:[Hh]on|[Hh]an|[Hh]en|[Dd]eltagaren|[Kk]lienten|[Kk]illen|[Tt]jejen|[Mm]annen|[Kk]vinnan|[Gg]ubben|[Tt]anten) (?:kallas|går under(?: namnet)?|är känd som|lyder (?:till )?namnet) (?:för |i byn |allmänt ){0,2}["”“'»]?\p{Lu}\p{L}+/gu,
  /(?<!\p{L})(?:[Ss]meknamn(?:et)?|[Öö]knamn(?:et)?|[Aa]lias)(?: är|:)? ["”“'»]?\p{Lu}\p{L}+/gu,
];
