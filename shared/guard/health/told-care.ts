import { type Span, spansInSmall } from '../words/span.ts';
import { isOfMany } from './told-health.ts';

/**
 * What is done about somebody's health, and what it keeps them from: `under NPF-utredning`, `LPT diskuteras`, `positiv
 * drogscreening`, `ny hjärtklaff`, `döv man`, `har klaustrofobi`, `avled`. A course, a rule or people in general are none.
 *
 * @param text as `inspectionText` makes it
 */
export function findToldCare(text: string): readonly Span[] {
  return spansInSmall(text, patterns).filter(({ start, length }) => {
    if (!isOfMany(text, start, length)) return true;
    const around = text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
    return !isOfMany(around, start, length);
  });
}

const clause = String.raw`(?:^|\n|[.,;:(!?–-] ?|(?<!\p{L})(?:och|o|men|att) )`;
const pronoun = '(?:hon|han|hen|vederbörande)';
const definite =
  '(?:klienten|deltagaren|patienten|brukaren|individen|personen|killen|tjejen|kvinnan|mannen|ungdomen|sonen|dottern|mamman|pappan|maken|makan|frun|sambon|flickan|pojken|brodern|systern|kl|delt|pat)';
const somebody = `(?:${pronoun}|${definite})`;
const bare =
  '(?:man|kvinna|kille|tjej|deltagare|klient|patient|brukare|mamma|pappa|son|dotter|sökande|ungdom|dam|herre|änka|pojke|flicka|farbror|tant|gubbe|sambo|make|fru)';
const shortDiagnosis =
  '(?:npf?|add|adhd|ast|asd|autism\\p{L}*|asperger\\p{L}*|tourett\\p{L}*|ocd|ptsd|eips|ms|als|dyslexi|demens|alzheimer\\p{L}*|minnet|minnes\\p{L}+|epilepsi|cancer|bipolär\\p{L}*|borderline|psykos|utvecklingsstörning|if|iq|språkstörning|sömnapné|celiaki|reumatism|ms-?\\p{L}*)';
const investigation =
  '(?:npf|np|adhd|add|autism|ast|asperger|minnes|demens|begåvnings|kognitions|smärt|psykos|sömn|epilepsi|cancer|hjärt|neuropsyk\\p{L}*|psykiatrisk|neurologisk|neuropsykologisk|psykologisk)[- ]?(?:utredning(?:en)?|utr\\.?)';
const compulsory = '(?:lpt|lrv|lvm|lvu|öpt|örv|tvångsvård(?:en)?)';
const drugTest =
  '(?:drog|urin|alkohol|blås|saliv|utandnings|alko|peth)-?(?:screening(?:en)?|prov(?:et)?|test(?:et)?)';
const implant =
  '(?:hjärtklaff|klaff|pacemaker|icd-?dosa|höftled|knäled|(?:knä|höft|ben|arm|hand|fot|ögon|axel|underbens)?protes(?:en)?|lösben|stent|shunt|njure|lunga|hörapparat(?:er)?|cochlea\\p{L}*|ledarhund|insulinpump|stomipåse|rullstol|permobil|rollator|stödkorsett|halskrage|gips)';
const disabled =
  '(?:döv|dövblind|dövstum|blind|halvblind|synskadad|synsvag|hörselskadad|hörselnedsatt|rullstolsburen|rullstolsbunden|rörelsehindrad|stum|lam|förlamad|halvsidesförlamad|cp-skadad|utvecklingsstörd|funktionsnedsatt|enarmad|enbent|enögd|kortväxt|stammande|autistisk|bipolär|dement|traumatiserad|svårt sjuk|kroniskt sjuk|cancersjuk|hjärtsjuk|deprimerad|suicidal|alkoholiserad|missbrukande|nykter|psykiskt sjuk|psykotisk|multisjuk|hjärnskadad|utbränd|utmattad|överviktig|undernärd|gravid)';
const fears =
  '(?:\\p{L}*fobi(?:n|er)?(?<!xenofobi|homofobi|transfobi)|cellskräck|torgskräck|höjdskräck|flygskräck|hisskräck|spindelskräck|hypokondri|tvång|tvångs(?:tankar|handlingar|beteenden?|syndrom)|panikångest|separationsångest|social ångest)';

const patterns = [
  // death
  String.raw`(?<!\p{L})(?:avled|avlidit|avliden|avlidne|avlidna|somnade in|somnat in|insomnade|omkom|omkommit)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${somebody}|${bare}|som|vår \p{L}+|personen)(?: har| tyvärr| hastigt| plötsligt)? (?:dog|dött|är död|gick bort|gått bort|finns inte längre|lever inte längre)(?! (?:från|ut|sig))(?!\p{L})`,
  String.raw`(?<before>${clause})(?:tyvärr |hastigt |plötsligt )?(?:dog|gick bort|har dött|har gått bort)(?! (?:från|ut|sig))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:begravning(?:en)?|dödsannons(?:en)?|dödsbo(?:et)?|dödsfall(?:et)?|minnesstund(?:en)?) (?:av|för|efter|till|hos) (?:vår |en |den |sin |min )?(?:${definite}|${bare}|hen|honom|henne|person)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:förlorat|förlorade|mist|miste|begravde|begravt|begrava) (?:sin|sitt|sina) \p{L}+`,
  String.raw`(?<!\p{L})(?:hittad|hittades|påträffades|påträffad|funnen|fanns) död(?!\p{L})`,
  // investigation
  String.raw`(?<!\p{L})(?:under|i|inför|väntar på|väntat på|väntar|kö till|kö för|kallad till|remiss till|remitterad till|remitterad för|genomgår|genomgått|gör|gjort|påbörjat|startat|ska på|ska göra|har|fått|sin|pågående|efter|tackat nej till|avbrutit) (?:en |sin )?${investigation}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:utredd|utreds|utretts|utredas|utredd|testad|testas|undersöks|undersökt|utr\.?) (?:nu )?(?:för|ang\.?|avseende|med) (?:ev\.? |misstänkt )?${shortDiagnosis}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:visade sig (?:vara|ha)|misstanke om|misstänkt|troligen|fick det till|uppfyller kriterierna för) ${shortDiagnosis}(?!\p{L})`,
  String.raw`(?<!\p{L})${somebody}(?: \p{L}+){0,2} (?:väntar på|under|i kö till) (?:sin )?utredning(?:en)?(?!\p{L})`,
  String.raw`(?<before>(?:^|\n))(?:väntar på|under) utredning(?:en)?(?= (?:hos|på|vid|av) (?:psyk|vuxenpsyk|habilitering|bup|hc|vc|hälsocentral|neurolog))`,
  // compulsory care, tests
  String.raw`(?<!\p{L})${compulsory} (?:diskuteras|övervägs|aktuellt|begärt|sökt|ansökt|beslutat|hotar|kan bli|igen|sedan|pågår|upphävt|hävt|förlängt|i \p{L}+s|förra)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:enligt|enl\.?|på|under|efter|ansökan om|ansökt om|dömd till|hotas av|risk för|vårdad|vårdas|hämtad|inne på|ute från) ${compulsory}(?!\p{L})(?!-)`,
  String.raw`(?<!\p{L})(?:positivt?|pos|negativt?|neg|vägrar|vägrade|vägrat|lämnar|lämnat|lämnade|missat|missade|smitit från|fuskat med|orent) (?:på |i |ett |en |sitt |sin )?${drugTest}(?!\p{L})`,
  String.raw`(?<!\p{L})${drugTest}(?: \p{L}+)? (?:positivt?|pos|negativt?|neg|visade|visar|på (?:vår|en|den) \p{L}+)(?!\p{L})`,
  String.raw`(?<before>(?:${clause}|(?<!\p{L})${somebody} ))(?:väger|vägde) (?:bara |ca |nu |endast |under |över )?\d{2,3} ?kg(?!\p{L})`,
  // new valves, hips and limbs
  String.raw`(?<!\p{L})(?:ny|nya|nytt|konstgjord|bytt|byter|byta|byte av|fick|fått|får|har|väntar på|opererat in|inopererad|bär|utprovning av|går med) (?:en |ny |nya |nytt |två |sin )?${implant}(?!\p{L})(?! (?:på plats|(?:till|i|vid) (?:entrén|lokalen|väntrummet|receptionen|lokalerna)))`,
  String.raw`(?<before>${clause})(?:(?:knä|höft|ben|arm|hand|fot|ögon|axel|underbens|lårbens)protes(?:en)?|pacemaker|lösben|cochleaimplantat)(?=,? (?:klarar|kan|orkar|har|så|efter|sedan|sen|men|skaver|krånglar|i \p{L}+s)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:ny höft|nytt knä|nya knän|ny axel|nya höfter|bytt höft|byter höft|bytt knä|byter knä)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:nyopererad|färdigopererad|(?:ska|skall|blir|blev) (?:ny)?opererad)(?!\p{L})`,
  // disability with the one who has it
  String.raw`(?<!\p{L})${disabled}[at]? (?:\p{Ll}+ )?${bare}(?:n|en|nen|an)?(?!\p{L})(?! (?:har rätt|kan få|ska kunna|bör kunna))`,
  // fear
  String.raw`(?<!\p{L})(?:har|hade|lider av|led av|fått|fick|haft|pga\.?|på grund av|sin|sitt|sina|svår|svårt|stark|grav|kämpar med) (?:en |svår |svårt |stark |social |grav |sin |sitt ){0,2}${fears}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:livrädd|skräckslagen|panikrädd|rädd) för (?:folk|folksamlingar|hissar?|att (?:gå ut|åka|flyga|gå hemifrån|träffa)|bussar?|trånga|bakterier|smitta|hundar|män)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:duschar|tvättar sig|tvättar händerna|kollar spisen|städar hemma) (?:\d+|i timmar|hela|flera|tills|jämt|om och om)`,
  // a diagnosis without its name
  String.raw`(?<!\p{L})(?:barn|son|dotter|sambo|man|kvinna|kille|tjej|delt\.?|kl|${somebody}) (?:m\.?|med|har|fick|fått) (?:egen |egna |flera |en |ny )?(?:\p{L}+-?)?diagnos(?:er)?(?!\p{L})(?<=(?:(?:ett|två|tre|fyra|fem|\d|sina|har|ny) barn|(?<!barn) (?:m\.?|med|har|fick|fått)) [^.\n]{0,20})`,
  String.raw`(?<!\p{L})m\.? (?:\p{L}+-?)?diagnos(?:er)?(?!\p{L})`,
  String.raw`(?<!\p{L})själv (?:utmattad|utbränd|sjuk|deprimerad|sjukskriven|diagnosticerad|diagnostiserad|drabbad|missbrukat|under utredning)(?!\p{L})`,
  // what somebody ought to apply for, since they are ill
  String.raw`(?<!\p{L})(?<!(?:vem|man|många|vi) )(?:bör|borde|ville|tänker|vägrar|fick avslag på|nekad|nekats|beviljad|beviljats|lever på|har hel|har halv) (?:nog |söka |ansöka om |nog söka |få |hel |halv ){0,3}(?:sjukers\.?|sjukersättning|sjukbidrag|förtidspension|akt\.? ?ers\.?|aktivitetsers\.?|aktivitetsersättning|livränta|sjukpension)(?!\p{L})`,
  // avslutas pga dödsfall
  String.raw`(?<!\p{L})(?:avslut\p{L}*|stäng\p{L}*|aktualiseringen|ärendet|insatsen|pausas) [^.\n]{0,25}(?:pga\.?|p g a|på grund av|efter|genom) (?:dödsfall(?:et)?|deltagarens död|klientens död|bortgång(?:en)?)(?!\p{L})`,
  // npf-utredning pågår, svar på utredningen
  String.raw`(?<!\p{L})${investigation} (?:pågår|klar|avslutad|påbörjad|inledd|startad|visade|visar|avbröts|avbruten|väntar|inbokad|bokad|gav|hos|på (?:vuxen)?psyk|nästa|i (?:höst|vår|sommar|vinter))(?!\p{L})`,
  String.raw`(?<!\p{L})(?:står |ställd |satt |sitter )?i kö (?:för|till) (?:en )?utredning(?:en)?(?= (?:hos|på|vid|av) (?:psyk|vuxen|habilitering|bup|hc|vc|hälsocentral|neurolog|specialist))`,
  String.raw`(?<!\p{L})(?:utredningen|testerna|läkaren|psykologen),? (?:visade|visar|säger|kom fram till|pekar på|det (?:var|blev|är)|misstänker) (?:tydligt |nog |trolig )?${shortDiagnosis}(?!\p{L})`,
  String.raw`(?<!\p{L})(?:testat|testade|testad|testar) (?:sig )?(?:positivt?|negativt?)(?: för| på)?(?!\p{L})`,
  String.raw`(?<!\p{L})${drugTest} (?:var|varannan|varje) (?:\p{L}*dag|vecka|månad|fjortonde|annan|tredje|morgon)(?!\p{L})`,
  // what has been granted
  String.raw`(?<!\p{L})(?:sjukersättning(?:en)?|sjukers\.?|aktivitetsersättning(?:en)?|assistansersättning(?:en)?|livränta(?:n)?) (?:är )?(?:beviljad|beviljades|nekad|nekades|indragen|indragits|avslogs|överklagad|överklagas|upphör|till 30|från (?:och med|\p{L}+))(?!\p{L})`,
  String.raw`(?<!\p{L})(?<!(?:man|du|vem|många|vi|de|som) )(?:får|fick|fått|uppbär|uppburit|lever på|går på|har) (?:hel |halv |kvarts |en fjärdedels |tre fjärdedels |full |redan ){1,2}?(?:sjukersättning|sjukers\.?|aktivitetsersättning|förtidspension)(?!\p{L})|(?<!\p{L})uppbär (?:sjukersättning|aktivitetsersättning|livränta|sjukpension)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:bacillskräck|tvångstvättar|klaustrofobisk|agorafobisk|hypokondrisk|folkskygg|ljudkänslig|ljuskänslig|elöverkänslig|elallergiker)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:fick|fått) (?:sin )?diagnos(?:en)? (?:i|som|förra|först|efter|nyligen|vid|på)|diagnos(?:en)? (?:sattes|ställdes|fastställdes|bekräftades|kom) (?:i|för|först|förra|efter|\d)|(?:två|tre|fyra|alla|båda|ett|en) av barnen har [^.\n]{0,12}diagnos(?:er)?)(?!\p{L})`,
].map((source) => new RegExp(source, 'gu'));
