import { alternatives, healthAdjectives, medicines } from './health-words.ts';
import { type Span, spansInSmall } from '../words/span.ts';

/**
 * Illness, addiction and pregnancy as they are told in passing, with the one they are told of left out: `bröt ryggen på
 * skotern`, `alkoholist men nykter`, `inlagd på psyket`, `AUDIT 23`. A verb or an adjective in the singular tells that it
 * is somebody; a course, a rule or a group is none.
 *
 * @param text as `inspectionText` makes it
 */
export function findToldHealth(text: string): readonly Span[] {
  return spansInSmall(text, patterns).filter(({ start, length }) => !isOfMany(text, start, length));
}

/** Where a clause begins: he who is spoken of is left out, so nothing that is a subject stands before it. */
const head = String.raw`(?:^|\n|[.,;:(+&/!?-] ?|(?<!\p{L})(?:och|o|men|som|att|sjukskriven|heltidssjukskriven|sedan|numera|nu|tyvärr|också|fortfarande|delvis|återigen|troligen|nog|ju|är|var|blev|blivit|varit|har varit|känner sig|klienten|deltagaren|personen|individen|hon|han|hen|patienten|sökande|bedöms som|ev\.?) )`;
const grade =
  '(?:(?:svårt|gravt|djupt|kroniskt|nyligen|fortfarande|åter|tidigare|nu|delvis|helt|nästan|periodvis|aktivt|ny|f\\.d\\.|fd|känd|tung|nykter|torr|psykiskt|fysiskt|grav|lätt|svår) ){0,2}';
const next = String.raw`(?=\s*(?:$|[,.;:)\n!?/+&-])| (?:men|och|o|sedan|sen|efter|i|på|av|från|med|för|så|igen|kan|får|orkar|klarar|som|vid|nu|under|sista|senaste|hela|till|pga|trots|fast|utan|innan|vecka|v|mån|\d)(?!\p{L}))`;

const body =
  '(?:(?:höger|vänster|båda) )?(?:ryggen|benet|benen|armen|armarna|foten|fotleden|handen|handleden|höften|nacken|axeln|axlarna|knät|knäet|knäna|lårbenet|lårbenshalsen|nyckelbenet|revbenen|revben|skallen|huvudet|fingret|tummen|hälsenan|korsbandet|menisken|käken|bäckenet|kotan|kotor|magen|hjärtat|ögat|ögonen|örat|synen|hörseln|njurarna|levern|lungan|lungorna|ljumsken|rygg|knä|höft|axel)';

const tests =
  '(?:audit|dudit|phq-?9|madrs(?:-s)?|hads?|gaf|keds|bdi(?:-ii)?|gad-?7|whodas|asrs|moca|mmse?|auditpoäng|ham-d|ymrs|panss|smbq|isi|eq-?5d|cage|cdt|peth|b-peth|bmi|promille|iq)';

const patterns = [
  // an illness at the head, and what it does to one
  String.raw`(?<before>${head}${grade})(?:${alternatives}|abstinens|dialys|strålas|strålning|insulin(?:behandlad)?|nyförlöst|stomi)(?=,? (?:i (?:tonåren|ungdomen|barndomen|unga år)|som (?:barn|ung)|från födseln|sedan (?:barn|födseln|tonåren|unga år)|(?:en|två|tre|fyra|flera|tre|\d) (?:dagar|gånger|ggr)|till (?:jul|våren|hösten|midsommar|påsk)|måste (?!tas|ses|bli|upp|kunna|lyftas)\p{L}+|får ej|går ej|går inte|kan ej|kan inte|orkar inte|orkar ej|ligger hemma|tål|klarar|har svårt)(?!\p{L})|$(?<=nyförlöst|strålas))`,
  String.raw`(?<!\p{L})(?:pga\.?|p\.? ?g\.? ?a\.?|på grund av|till följd av|trots|för|med) (?:sin |sitt |svår |svårt |kronisk |grav ){0,2}(?:${alternatives}|ms|kol|als|ptsd|adhd|cp|me|ibs|ocd)(?!\p{L})(?<=(?:färdtjänst|sjukskriven|sjukskrivning|hemma|frånvarande|uteblir|uteblev|slutade|slutat|hoppat av|avbröt|avbrutet|avbruten|nej|kan inte|orkar inte|klarar inte|assistans|inlagd|rullstol|sjukersättning|behandlas|förtidspension\p{L}*|utförsäkrad|ej arbetsför|arbetsoförmögen|nedsatt|sin|sitt)[^.\n]{0,40})`,
  String.raw`(?<!\p{L})(?:sjukskriven|sjukskrivs|hemma|slutade|uppsagd|borta) (?:\d+ ?% )?(?:för|pga\.?|p ?g ?a|på grund av|med) (?:sin |sitt |ont i )?(?:${body}|psyket|nerverna|nerver|psykiska besvär|huvudet|själen|alkoholen|spriten)(?!\p{L})`,
  String.raw`(?<before>${head})(?:hallucinerar|hallucinerade|dissocierar|självskadar|hetsäter|svälter sig|krampar|strålas|krampade|stammar svårt|psykotiserar|överdoserar|abstinent|avtänd)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:lvm|lpt|lrv|lvu|sis)-?(?:placerad|vårdad|dömd|intagen|omhändertagen)|(?:bor|bodde|placerad|flyttat till|bott) på (?:ett )?(?:lss-?\p{L}*|gruppboende\p{L}*|gruppbostad\p{L}*|stödboende\p{L}*|behandlingshem\p{L}*|hvb\p{L}*|familjehem|servicebostad\p{L}*)|(?:har|får|beviljad|ansökt om) (?:en )?personlig assisten(?:t|s))(?!\p{L})`,
  // a code that a paper tells, a law by which somebody was kept
  String.raw`(?<!\p{L})(?:sjukskriven|sjukskr\.?|\p{L}*intyg\p{L}*|läk\.? ?utl\.?|läkarutlåtande\p{L}*|utlåtandet|journalen|diagnos\p{L}*|dg|dx)(?: (?:visar|säger|anger|med|för|på|är|enl\.?|har)){0,2} (?!v\d|t\d|p\d|e\d\d(?!\d))[a-z]\d{2,3}(?:\.\d)?(?![\p{L}\d])`,
  String.raw`(?<!\p{L})står (?:det )?[a-z]\d{2,3} i (?:hennes|hans|hens|intyget|papper\p{L}*|journalen|sjukintyget|utlåtandet)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:lpt|lvm|lrv|lvu)(?:-hem(?:met)?)?,? (?:utskriven|avslutat|upphört|upphörde|igen|sedan|till (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|sommaren|hösten|våren|jul)|fram till|tom|t\.?o\.?m\.?|i (?:höstas|våras|somras|vintras|fjol))(?!\p{L})`,
  String.raw`(?<before>${head}(?:bara |saknar |har (?:bara )?|med )?)(?:en arm|ett ben|ett öga|en hand|en njure|en lunga|en fot|höger (?:arm|ben|hand)|vänster (?:arm|ben|hand))(?=,? (?:men|så|och|vill|kan|klarar|orkar|söker|behöver|jobbar|trots|efter)(?!\p{L}))`,
  String.raw`(?<!\p{L})(?:hör|ser) (?:inget|inte|ingenting|knappt) på|(?<!\p{L})(?:blind|döv|lam) (?:på|i) (?:ena|ett|vänster|höger|båda)|(?<!\p{L})(?:suicid|självmords)risk(?=$|[,.]| (?:finns|bedöms|enligt|kvarstår|sedan)(?!\p{L}))`,
  // suicide, self-harm
  String.raw`(?<!\p{L})(?:(?:försökte|försökt|velat|ville|vill|vill inte|hotar|hotade|hotat|planerar|tänkt|pratar om|prata om|funderar på)(?: att)? (?:ta|tagit|tog) (?:sitt (?:eget )?liv|livet av sig)|(?:tog|tagit) (?:sitt liv|livet av sig|en överdos|överdos|tabletter)|(?:skär|skar|skurit|skadar|skadat|bränner) sig(?: själv)?(?! på jobbet)|vill inte leva|orkar inte leva|vill dö|överdoserat|överdoserade|suicidförsök|(?:hör|hörde) röster|ser syner)(?!\p{L})`,
  // addiction
  String.raw`(?<!\p{L})(?:(?:(?:har )?(?:börjat|slutat) (?:supa|knarka|dricka|missbruka|röka hasch)|missbrukar|missbrukade|missbrukat|super|supit|söp|knarkar|knarkade|knarkat|pundar|injicerar|injicerade)|(?:tagit|tog|fick|fått|har haft|haft|ett|nytt|i) återfall|(?:är |varit |blev |hållit sig )?(?:nykter|drogfri|ren|clean|torr)(?:t)? (?:(?:i|sedan|sen|över|nu|från) (?=[\p{L}\d])|(?=\d))[\p{L}\d]+|(?:hög|påverkad|berusad|packad|full|onykter|bakfull) (?:på|vid|av|när|under|igen)(?: mötet| besöket| jobbet| praktiken| droger| alkohol| tabletter)?|(?:dricker|drack|druckit) (?:för mycket|igen|varje|dagligen|på helgerna|mycket|en flaska|sprit|hembränt|fortfarande|öl|vin|alkohol)|(?:röker|rökte|rökt) (?:hasch|braj|gräs|på|cannabis|marijuana)|(?:tar|tog|tagit|använder|använt|går på|är på|sålt|beroende av|fast i|blandar) (?:amfetamin|heroin|kokain|cannabis|hasch|tramadol|droger|knark|spice|subbar|benso\p{L}*|tabletter och|alkohol|opiater|opioider)|(?:spelar|spelat|spelade) bort|nätcasino|alkis(?:en)?|fyllo(?:t)?|pundare(?:n)?|knarkare(?:n)?|spelar om pengar)(?!\p{L})`,
  // what somebody is, at the head of a clause
  String.raw`(?<before>${head}${grade})(?:${healthAdjectives}|sjuk i \p{L}+|svårt skadad|sängliggande|halvsidesförlamad|enögd|epileptisk|anorektiker|anorektisk|bulimiker|schizofren|schizofreni|borderline|dyslektisk|hypoman|paranoid|apatisk|depressiv|suicidal|självskadande|narkotikamissbrukare|blandmissbrukare|amfetaminist|heroinist|spelmissbrukare|sexmissbrukare|stomiopererad|amputerad|transplanterad|rullstolsbunden|utvecklingsstörd|infertil|steriliserad|reumatisk|hjärntrött|hjärnskadad|utskriven från psyk\p{L}*|sjukhusvårdad|tvångsintagen)${next}`,
  // bröt ryggen, opererar knät
  String.raw`(?<!\p{L})(?:bröt|brutit|bryter|skadade|skadat|stukat|stukade|slog|slagit|opererade|opererat|opererar|ska operera|operera|amputerade|amputerat|vred|vridit|krossade|krossat|klämde|klämt|tappat|tappade|förstört|kört slut på|slitit ut|har ont i|hade ont i|värk i|dålig i|kass i|kass|dåliga)(?: av| sönder| ur led| till| om)? (?:sin |sitt |sina |hela )?${body}(?!\p{L})`,
  String.raw`(?<!\p{L})${body} (?:är slut|är kass|är kaputt|är paj|pajade|är slutkörd|gick av|krånglar|håller inte|är bruten|opererades|värker|är opererad|är sliten|är utslitna?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:(?:ska|skall|har|blev|blir|behöver|blivit|hon|han|hen|klienten) (?:nyss |snart |nyligen |akut )?(?:opereras|opererats|opererad)|(?:väntar på|inför|efter|står på kö till|i kö för|kö till|genomgått|gjort|gör|fått tid för|fick tid för|sin) (?:sin |en |ny )?(?:\p{L}*operation(?! av (?:\p{L}+en|\p{L}+et)(?!\p{L}))|transplantation|amputation|dialys|strålbehandling|strålning|abort|aborten|kejsarsnitt|(?:mag|gastric) ?bypass|ect|elbehandling|skilsmässa och depression))(?:en)?(?!\p{L})`,
  String.raw`(?<!\p{L})(?:sitter|satt|hamnade|hamnat|rullar|kör|åker) i (?:sin )?rullstol(?:en)?(?!\p{L})|(?<!\p{L})(?:rullstol|permobil|kryckor|stomipåse|kateter|syrgas) (?:nu|sedan|sen|efter|hemma|resten|i \d)(?!\p{L})`,
  // where somebody is kept or cared for
  String.raw`(?<before>${head})(?:(?:sitter|ligger|satt|låg|är|var|tas in|togs in|intagen|inlagd|inlagt|inskriven|hamnade|hamnat|åkte in|åkt in|vårdas|vårdades|skickad till|placerad|utskriven) (?:på|från|till|i|enl\.?|enligt|inne på) (?:ett |en |slutna |sluten )?)(?:psyk\p{L}*|lvm\p{L}*(?:-\p{L}+)?|lpt|lrv|lvu|lvm-hem|sis(?:-hem)?|avgiftning(?:en)?|tillnyktring(?:en)?|behandlingshem(?:met)?|rättspsyk\p{L}*|slutenvård(?:en)?|psykiatrisk\p{L}*|torken|intensiven|iva|strokeavdelningen|hjärtavdelningen|onkologen|bb|avd(?:elning(?:en)?)? \d+|lasarettet|sjukhus(?:et)?|anstalten|häktet|kåken|fängelse(?:t)?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:inlagd|inlagt sig|tvångsvårdad|tvångsvårdas|intagen|tvångsomhändertagen|lpt-?vård\p{L}*|omhändertagen enligt)(?!\p{L})(?! (?:fil|text|bild|post))`,
  String.raw`(?<!\p{L})(?:går|gick|gått|kontakt|insatt|behandlas|vårdas|inskriven|får hjälp|remitterad|remiss|står i kö) (?:hos|på|till|i|med|av) (?:beroende(?:mottagningen|vården|enheten|centrum)|psyk(?:et|mottagningen|öppenvården|akuten|iatrin)?|laro|ätstörnings\p{L}+|onkolog\p{L}*|cancer\p{L}*|aa|na|aa-möten|na-möten|smärt\p{L}+|psykos\p{L}*|affektiv\p{L}*|neurolog\p{L}*|minnesmottagningen|kvinnojouren|barnmorska|hjärtmottagningen|dialysen|ggz)(?!\p{L})(?! (?:bjuds|deltar|om samverkan|informerar))`,
  // with child
  String.raw`(?<before>${head}|(?<!\p{L})(?:hon|fru|frun|sambon|flickvännen|tjejen|klienten|dottern|igen|mamman|vara) (?:\p{L}+ )?)(?:hög|ny)?gravid(?! (?:arbetstagare|anställd|kvinna|person|medarbetare))${next}`,
  String.raw`(?<!\p{L})(?:gravid (?:i|vecka|v\.?)(?: \p{L}| ?\d)|(?:väntar|väntas|ska ha|ska få|ska föda|får) (?:barn|bebis|tvillingar|trillingar|smått|sitt \p{L}+ barn|en (?:bebis|liten)|småsyskon)|på smällen|(?:beräknad|bf) (?:till )?\d{1,2}[/ ]|(?:fick|fått|haft|gjort|gör|efter|genomgått|sen) (?:ett |sitt \p{L}+ |en |flera )?(?:missfall|abort|utomkveds\p{L}+|ivf)|mödravården (?:varje|på)|föder i)`,
  // a score of somebody
  String.raw`(?<!\p{L})${tests}(?:-?(?:poäng|resultat|värde|score|skattning))? ?(?:(?:gav|visar|visade|på|är|låg på|ligger på|landade på|blev|=|:|över|under|ca) ?){0,2}\d{1,3}(?:[,.]\d)?(?= ?(?:p|poäng|$|[,.;)\n](?!\d)| (?:och|men|så|av|i (?:höst|vår|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|vid|senast|på (?:hon|han|klienten)|vilket|förra|enligt|enl|nu|igen)(?!\p{L})))`,
  // medicines at the head of a clause, or with the one who takes them
  String.raw`(?<before>${head})(?:${medicines}|depot(?:en)?|depåspruta|spruta|medicin(?:en)?|adhd-medicin(?:en)?)(?= (?:var|varje|dagligen|sedan|sen|hjälper|gör|räcker|funkar|fungerar|ger|som hen|som hon|som han|\d+ ?(?:mg|g|ml|ggr|tabl)|till natten|så hon|så han|så hen|höjd|sänkt|utsatt|insatt)(?!\p{L}))`,
  // an illness at the head, with a state after it, in small letters where it has no other meaning
  String.raw`(?<before>${head}(?:svår |grav |lätt |känd |obehandlad |trolig |misstänkt |ev\.? |har |blev |fått |diagnos |utredd för |utreds för |med |pga |komplex ){0,2})(?:ptsd|ptss|ocd|npf|add|adhd|eips|pcos|ibs|gad|asd|autism|asperger|aspergers|crohns|ms|kol|als|me|cp|schizofreni|psykos|utmattning|depression|ångest|bipolär|epilepsi|stroke|diabetes|cancer|fibromyalgi|panikångest)(?:-?diagnos|:n|:en)?(?= (?:efter|sedan|sen|men|så|gör|som gör|och (?:kan|får|orkar|klarar|sover)|från|i släkten|kan|klarar|med|obehandlad|konstaterad|enligt|enl|hos (?:den|hen|henne|honom|klienten|personen|individen))(?!\p{L}) (?!(?:arbetsliv|arbete|fokus|inriktning|nya|nytt|särskild|team|samverkan|flera|alla|andra)\p{L}*)|, (?:kan|får|orkar|klarar|sover|behöver|måste|svårt|medicin|går|har|tål|vill|ska ej|ej|inte|stabil)(?!\p{L})|$(?<=(?:blev|utredd för|misstänkt|fått|utreds för|diagnos) \S+))`,
  String.raw`(?<!\p{L})(?:misstänkt|misstänker|utredd för|utreds för|utretts för|diagnosticerad med|diagnos(?:en)?) (?:\p{L}+ )?(?:ptsd|ocd|npf|add|adhd|eips|asperger|aspergers|autism|demens|psykos|bipolär|borderline|ms|als|parkinson|depression|utmattning|cancer|epilepsi)(?!\p{L})`,
  // attacks, fits
  String.raw`(?<!\p{L})(?:får|fick|fått|har|hade|haft) (?:(?:ofta|återkommande|nya|en|ett|mycket|många|svåra|akuta) ){0,2}(?:anfall|panikattack\p{L}*|epanfall|epilepsianfall|krampanfall|vanföreställning\p{L}*|hallucination\p{L}*|flashbacks?|mardrömmar|blackouts?|utbrott|tvångstankar|en propp|propp|hjärtstopp|pacemaker|stomi|ett beroende|beroende|missbruk|afasi|delirium|skov|stamning|psykbryt|nervsammanbrott|sammanbrott|kollaps(?:at)?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:afasi|förlamning|hemipares|talsvårigheter|minnesförlust|spasticitet|neglekt|synbortfall) (?:kvarstår|efter|sedan|sen)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:gått|gick|går) (?:in )?i väggen|(?<!\p{L})(?:stroke|hjärtinfarkt|infarkt|propp|tia|cancer) (?:\d{4}|i (?:höstas|våras|somras|vintras|fjol|julas)|förra|för \p{L}+ år)`,
].map((source) => new RegExp(source, 'gu'));

/** A subject in the plural, or a course, a question, a rule. */
export function isOfMany(text: string, start: number, length: number): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const end = text.slice(start + length).search(/[,.;:!?\n]/u);
  const clause = text.slice(lineStart, end < 0 ? undefined : start + length + end);
  return many.test(clause) && !ofOne.test(clause);
}

const many =
  /(?<!\p{L})(?:\p{L}*utbildning\p{L}*|\p{L}*föreläs\p{L}*|kurs\p{L}*|regler\p{L}*|rutin\p{L}*|riktlinje\p{L}*|information|info|temadag\p{L}*|tema|seminari\p{L}*|webb?inar\p{L}*|workshop\p{L}*|statistik\p{L}*|mottagning(?:en)?s|personer|människor|deltagare som|många|flera|alla|man|vi|ni|de|om någon|den som|de som|hur|vad är|vilka|gäller vid|policy|broschyr\p{L}*|kampanj\p{L}*|förening\p{L}*|projekt\p{L}*|grupp(?:en|er)?|nätverk\p{L}*|frågor|anhöriga|föräldrar|enkät\p{L}*|handbok\p{L}*|blankett\p{L}*|formulär\p{L}*|kortfrågor|screening\p{L}*|team(?:et)?|lokal(?:en)?|avtal\p{L}*)(?!\p{L})/iu;
const ofOne =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hans|hens|klienten|individen|patienten|brukaren|personen|mannen|kvinnan|killen|tjejen|sonen|dottern|frun|sambon|maken|vederbörande)(?!\p{L})|(?<!\p{L})\p{L}{3}-20\d\d-\d{3}(?!\d)/iu;
