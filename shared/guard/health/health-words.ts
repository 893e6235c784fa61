/**
 * What illnesses, diagnoses and disabilities are called, by doctors and in the kitchen. Each is a part of a regular
 * expression for the whole word; handbook §7: no diagnosis.
 */
const inAnyCase = [
  String.raw`(?:\p{L}+)?(?:opererad|opererats|transplanterad|transplanterats)|missbruk(?:et)?(?: av \p{L}+(?: och \p{L}+)?)?`,
  String.raw`(?:nedsatt|dålig|försämrad) (?:hörsel|syn|rörlighet|kognition|balans|rygg|hälsa)|(?:ont|värk|smärt(?:a|or)) i (?:hela )?(?!(?:kommunen|länet|teamet|systemet|arbetslivet|gruppen)(?!\p{L}))\p{L}+`,
  String.raw`(?:lever|njur|hjärn|rygg|nack|knä|axel|hand|höft|nerv|hörsel|syn|hud|fot|handleds|muskel|förslitnings|belastnings|arbets)skad(?:a|an|or|orna|ad)`,
  String.raw`(?:hjärt|lung|mag|rygg|knä|höft|sömn|alkohol|drog|minnes|blod|tarm|njur|hud|ledgångs|koncentrations)(?:problem|besvär|problematik)\p{L}*|psykiska (?:problem|besvär|sjukdomar)`,
  // With what they are of before them: `lungcancer`, `dödsångest`.
  String.raw`(?:\p{L}+-?)?(?:psykos(?:en|er|sjuk\p{L}*)?|depression(?:en|er|erna)?|ångest(?:en|syndrom\p{L}*|problematik\p{L}*|störning\p{L}*|attack\p{L}*)?|cancer(?:n|sjuk\p{L}*)?|tumör(?:en|er)?)`,
  // The mind.
  String.raw`adhd`,
  String.raw`autis(?:m|men|tisk|tiskt|t|mspektrum\p{L}*)`,
  String.raw`aspergers?`,
  String.raw`tourettes?`,
  String.raw`(?:mano|bi)?(?:-)?bipolär\p{L}*`,
  String.raw`bipolaritet`,
  String.raw`schi[zt]o\p{L}*`,
  String.raw`psykotisk\p{L}*`,
  String.raw`deprimerad|deppig`,
  String.raw`panik(?:ångest|syndrom|attack(?:er)?)`,
  String.raw`tvångs(?:syndrom|tankar|handlingar)`,
  String.raw`(?:social |torg|social|ag[o]?ra)fobi|fobi(?:n|er)?`,
  String.raw`ätstörning\p{L}*|anorex\p{L}*|bulimi\p{L}*|hetsätning\p{L}*`,
  String.raw`borderline|emotionellt? instabil\p{L}*(?: personlighets\p{L}*)?`,
  String.raw`personlighets(?:störning|syndrom)\p{L}*`,
  String.raw`utmattning(?:en|ssyndrom\p{L}*|sdepression\p{L}*)?|utmattad|utbränd(?:het\p{L}*)?|stress(?:syndrom|reaktion|relaterad ohälsa)\p{L}*|krisreaktion`,
  String.raw`(?:post)?trauma(?:tisk\p{L}*|tiserad)(?: stress\p{L}*)?|sömnstörning\p{L}*|insomni|narkolepsi|sömnapné`,
  String.raw`självskade\p{L}*|suicidal|självmordsbenägen|självmordstankar|självmordsförsök`,
  String.raw`alkoholis(?:m|t|ten)|(?:alkohol|drog|narkotika|spel|tablett|läkemedels|opioid|cannabis)(?:beroende|missbruk)\p{L}*|missbrukare|missbruksproblem\p{L}*|narkoman|spelmissbruk\p{L}*|blandmissbruk\p{L}*`,
  String.raw`(?:intellektuell|psykisk|fysisk|neuropsykiatrisk) funktions(?:nedsättning|variation)\p{L}*|utvecklings(?:störning|störd)\p{L}*|förståndshandikapp\p{L}*|begåvningshandikapp\p{L}*|svagbegåvad`,
  String.raw`dyslexi|dyskalkyli|språkstörning|selektiv mutism|downs? syndrom|fetalt alkohol\p{L}*`,
  String.raw`demen(?:s|t)(?:sjukdom\p{L}*)?|alzheimers?`,
  // The brain and the nerves.
  String.raw`stroke(?:n)?|hjärn(?:infarkt|blödning|tumör|skada|skakning|trötthet|hinneinflammation)\p{L}*|propp(?:en)? i \p{L}+`,
  String.raw`multipel skleros|parkinsons?(?: sjukdom)?|epilep(?:si\p{L}*|tiker|tisk)|migrän\p{L}*|huvudvärk\p{L}*|huntingtons?`,
  String.raw`cp-skad\p{L}*|ryggmärgs(?:skada|bråck)\p{L}*|förlamad|förlamning|polyneuropati|neuropati|muskeldystrofi|narkolep\p{L}*|trigeminusneuralgi|bältros|ischias`,
  // The body.
  String.raw`leukemi|lymfom|melanom|myelom|metastaser`,
  String.raw`hjärt(?:infarkt|svikt|flimmer|fel|sjuk|sjukdom|stopp)\p{L}*|hjärt-? ?(?:och )?kärlsjukdom\p{L}*|kärlkramp|förmaksflimmer|angina|högt blodtryck|hypertoni|blodpropp\p{L}*|lungemboli|åderbråck`,
  String.raw`diabet(?:es\p{L}*|iker)|typ ?[12]-?diabetes|sockersjuk\p{L}*|hypotyreos|hypertyreos|sköldkörtel\p{L}*|struma|hashimotos?|addisons?|cushings?`,
  String.raw`fibromyalgi|artros|(?:höft|knä|tum|fot)ledsartros|reumati(?:sm|ker|sk värk)|(?:led|psoriasis|reumatoid )?(?:gångsreumatism|artrit)|bechterews?|psoriasis\p{L}*|lupus|gikt|podagra|sjögrens?|sarkoidos`,
  String.raw`eksem|astma(?:tiker)?|emfysem|lunginflammation|lungfibros|tuberkulos|cystisk fibros|kroniskt obstruktiv\p{L}*`,
  String.raw`crohns?|ulcerös kolit|kolit|celiaki|glutenintoleran\p{L}*|skrumplever|hepatit|gulsot|njur(?:svikt|sjuk|sten)\p{L}*|dialys|magsår|bukspottkörtelinflammation|stomi`,
  String.raw`hiv(?:-?positiv)?|borrelia|neuroborrelios|postcovid|långtids-?covid|post-?covid|me/cfs|kroniskt trötthetssyndrom|körtelfeber|sepsis`,
  String.raw`diskbråck|ryggskott|whiplash\p{L}*|nackskad\p{L}*|ryggskad\p{L}*|skolios|spinal ?stenos|karpaltunnel\p{L}*|frozen shoulder|tennisarmbåge|impingement|benskörhet|osteoporos|benbrott|(?:ben|arm|höft|lårbens|rygg|kot)?fraktur|ehlers-?danlos|amputerad|protes|överrörlig\p{L}*|hälsporre|korsbandsskad\p{L}*`,
  String.raw`endometrios|förlossnings(?:depression|psykos|skada)\p{L}*|missfall|klimakteriebesvär|havandeskapsförgiftning`,
  String.raw`tinnitus|ménières?|menières?|hörsel(?:nedsättning|skada|skadad)|synnedsättning|synskada\p{L}*|grön starr|grå starr|makuladegeneration|dövblind\p{L}*`,
  String.raw`(?:kronisk|långvarig|svår) (?:smärta|värk|trötthet|ryggvärk|huvudvärk)|(?:rygg|nack|led|axel|knä|höft)(?:värk|smärt(?:a|or))`,
  String.raw`fetma|obesitas|anemi|blodbrist|blödarsjuk\p{L}*|sickelcell\p{L}*`,
  String.raw`(?:lung|muskel|nerv|ämnesomsättnings|autoimmun|neurologisk|psyk|lever|mag|tarm|hud|ögon|blod)(?:sjuk|sjukdom\p{L}*)`,
] as const;

/** Written with capitals, or they are other words: `add`, `kol`, `ms`. */
const inCapitals = String.raw`ADD|AST|MS|ALS|KOL|GAD|SLE|IBS|EDS|OCD|PTSD|PTSS|EIPS|PCOS|CFS|TBE|TBC|HIV|CP|FAS|NPF|UMS|PMDS|IPS-syndrom|ADHD|ME`;

/** What somebody is, said in the singular. */
export const healthAdjectives =
  'bipolär|schizofren|deprimerad|utbränd|utmattad|utmattningsdeprimerad|autistisk|autist|epileptiker|diabetiker|alkoholist|alkoholberoende|nykter alkoholist|narkoman|missbrukare|spelberoende|dement|psykotisk|suicidal|manisk|blind|döv|hörselskadad|synskadad|rullstolsburen|förlamad|reumatiker|astmatiker|psykiskt sjuk|psyksjuk|allvarligt sjuk|svårt sjuk|cancersjuk|hjärtsjuk|lungsjuk|njursjuk|långtidssjuk|dyslektiker|förståndshandikappad|utvecklingsstörd|överviktig|gravid|höggravid|hiv-?positiv|inlagd|tvångsvårdad|traumatiserad';

/** What is taken against an illness. */
export const medicines =
  'antidepressiv\\p{L}*|antabus|metadon|subutex|suboxone|buprenorfin|litium|lithium|concerta|ritalin|elvanse|strattera|atomoxetin|metylfenidat|sertralin|citalopram|escitalopram|cipralex|mirtazapin|venlafaxin|fluoxetin|zoloft|olanzapin|zyprexa|risperdal|seroquel|quetiapin|abilify|lamotrigin|lergigan|atarax|sobril|stesolid|oxascand|imovane|zopiklon|theralen|morfin|oxycontin|oxynorm|tramadol|citodon|lyrica|pregabalin|gabapentin|alvedon forte|insulin|metformin|levaxin|kortison|cellgifter?|cytostatika|strålning|psykofarmaka|adhd-?medicin\\p{L}*|centralstimulerande|sömntabletter|lugnande|blodförtunnande|waran|eliquis|ozempic';

/** What they are called, as one part of an expression. */
export const alternatives = inAnyCase.join('|');

/** An illness wherever it stands as a word of its own, or before `-diagnos`. */
export const illness = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:(?<any>${alternatives})|(?<capitals>${inCapitals}))(?:-?(?:diagnos(?:en|er)?|problematik|besvär|symtom))?(?![\p{L}\d]|-\p{L})`,
  'giu',
);

/** With the flag `i` the capitals have to be looked for by themselves. */
export const acronyms: ReadonlySet<string> = new Set(inCapitals.split('|'));
