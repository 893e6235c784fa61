import { personalVerbs } from '../names/name-context.ts';
import { knownBodies } from '../words/known-bodies.ts';
import { type Span, spansOf } from '../words/span.ts';

/**
 * Words that point at one person without a name (handbook §7): kin of somebody known (`lärarens son`), somebody who is
 * told by what they did (`hon som stämde kommunen`), by their work in a place (`den enda frisören i Ljungdalen`), by a
 * seat among neighbours (`f.d. ordförande i byalaget`) or by what they drive.
 *
 * @param text as `inspectionText` makes it
 */
export function findPointingPersons(text: string): readonly Span[] {
  return [
    ...spansOf(text, [
      kinInOne,
      withThing,
      withAnything,
      atSmallPlace,
      thatOne,
      ridesOn,
      formerly,
      kinTo,
      kinOf,
      whoDid,
      seat,
      only,
      onlyOf,
      drives,
      carAt,
      carOf,
    ]),
    ...workers(text),
    ...toldWorkers(text),
  ];
}

const kin =
  '(?:(?:barn|styv|bonus|gammel|svär|brors|syster|bror|halv|mor|far|ex|för|före detta |f\\.d\\. )?-?(?:son|dotter|barn|man|fru|hustru|make|maka|sambo|särbo|bror|syster|mamma|pappa|mor|far|morsa|farsa|tjej|kille|flickvän|pojkvän|kusin|moster|faster|morbror|farbror|mormor|morfar|farmor|farfar|svåger|svägerska|syskonbarn|tvilling|tvillingbror|tvillingsyster|fästman|fästmö|lillebror|lillasyster|syskon|släkt|släkting|förälder|vårdnadshavare|kompis|barndomsvän|kollega|arbetskamrat|efterlevande|änka|änkling|storebror|storasyster|brorsa|syrra|systerdotter|systerson|brorson|brorsdotter|fosterson|fosterbarn))(?:en|n|et|ern)?';

/** Those a team speaks of all day, who are nobody in particular. */
const anybody =
  '(?:individ|klient|patient|deltagar|brukar|person|barn(?!et (?:i|på|som|vid)|skötar|morsk|flick)|ungdom|sökand|elev|enskild|förälder|anhörig|arbetsgivar|arbetstagar|medarbetar|ung|vuxen|behov|team|kommune|regionen|försäkr|förmedl|myndig|part|samhälle|projekt|organisation)';

// mamma till barnet i olyckan, barnbarn till han som …, sambo med BRA-2026-002, exman till chefen på AME
const kinTo = new RegExp(
  String.raw`(?<!\p{L})${kin} (?:till|med|åt) (?:den |en |han|hon|henne|honom|vår |våran |\p{Lu}{3}-20\d\d-\d{3}(?!\d)|(?!${anybody}|\p{L}*(?:het|ning|tion|skap|tid|arbet|sjuk|behov|insats|hjälp)(?:en|et|n)(?!\p{L}))(?:chefen|grannen|barnet|killen|tjejen|gubben|tanten|familjen|offret|läraren|handlarn|polisen|ledaren|kvinnan|mannen|prästen|doktorn|rektorn|bonden|pojken|flickan|\p{L}{2,}(?:aren|isten|ören|mannen|ägaren|chefen|ordföranden|kvinnan|barnet|prästen|doktorn|rektorn|grannen|läraren|handlarn?|bonden|skan|ologen|rådet|killen|tjejen|gubben|tanten|pojken|flickan|familjen|offret|mästaren|inna?n|politikern|polisen|ledaren|renägaren|kändisen))(?!\p{L}))(?:(?: som| i| på| vid| från)? [\p{L}\d-]+){0,2}`,
  'giu',
);

// lärarens son, grannens flickvän, kommunalrådets svärdotter
const kinOf = new RegExp(
  String.raw`(?<!\p{L})(?!${anybody})(?!(?:handläggar|samordnar|ärendebärar|aktualiser|kontaktperson|ersättar|ledamot)\p{L}*)\p{L}*(?:arens|arns|istens|örens|ologens|antens|entens|rådets|chefens|prästens|doktorns|rektorns|bondens|polisens|kantorns|pastorns|skans|innans|mannens|mästarens|herdens|ordförandens|kändisens|politikerns|grannens|gubbens|tantens|läkarens|barnmorskans|kockens|smedens)(?<!(?:kommun|lands|närings)mannens) ${kin}(?!\p{L})`,
  'giu',
);

// hon som stämde kommunen, killen som var i tidningen, hon vars hus brann
const whoDid = new RegExp(
  String.raw`(?<!\p{L})(?:(?:det är |det var )?(?:hon|han|hen|henne|honom)|(?:den (?:där |nya |unga |gamla )?)?(?:kill|tjej|grabb|gubb|pojk|kärring|snubb)en|tanten|flickan|kvinnan|mannen|gubben|mamman|pappan|familjen|paret|snubben|grabbarna|bröderna|systrarna|dam(?:en)?|ungdomen)(?: i| på)?,? (?:som|vars) (?!(?:är (?:\p{L}+ )?\p{L}*(?:samordnare|handläggare|ersättare|ordförande|ledare|koordinator|ansvarig|chef|kurator|läkare|coach)|kallar|bokar|skriver|deltar|samordnar|ska kalla|ansvarar|leder mötet|håller i)(?!\p{L}))(?:[\p{L}\d-]+ ?){1,4}`,
  'giu',
);

/** `prästfrun`, `granntanten`, `handlarsonen` */
const kinInOne =
  /(?<!\p{L})(?:präst|doktor|handlar|bond|lantbrukar|fabrikör|polis|lärar|rektor|gran|grann|mack|ica|byggmästar|bagar|slaktar|kyrkoherde|pastor|imam|renägar|taxi|hotell|snickar|smed|apotekar|tandläkar|jägmästar|direktör|kommunalråd|länsman|kiosk)s?-?(?:frun|sonen|dottern|hustrun|änkan|grabben|pojken|flickan|familjen|gubben|tanten|killen|tjejen|kärringen|barnen)(?!\p{L})/giu;

const one =
  '(?:(?:kill|tjej|grabb|gubb|pojk|kärring|snubb|mann|mamm|papp)(?:en|an)|tanten|flickan|kvinnan|familjen|paret|syskonen|damen)';
/** `familjen med alpackorna`, `killen från tevefilmen`, `hon med hundarna` */
const withThing = new RegExp(
  String.raw`(?<!\p{L})(?:${one} (?:med|från|i|bakom|ur)|(?:hon|han) med) (?:de |det |den |alla )?(?:\p{Ll}+ [a-zåäö]+ )?(?!(?:tolken|handläggar|samordnar|kommun|team|möte|region|psyk|sjuk|stöd|hjälp|praktik|arbets|beslut|läkar|plan|insats|ansökan|situation|ärende|kontakt|gemensam|chef|hälso|socialtjänst|för\p{L}+kassan|gruppen|projektet|början|dagen|veckan|samma))\p{Ll}{2,}(?:en|et|an|arna|orna|erna)(?!\p{L})`,
  'giu',
);
/** `tjejen på Circle K`, `gubben med käpp`: so one speaks of somebody all know. */
const withAnything =
  /(?<!\p{L})(?:kill|tjej|grabb|gubb|snubb|tös|kärring)(?:en|an) (?:med|på|från|hos|vid) (?!(?:tolk|stöd|hjälp|ett|en|många|flera)(?!\p{L}))\p{L}+/giu;
/** `bror till killen på macken`, `hon på lanthandeln`, `chauffören på 162:an` */
const atSmallPlace = new RegExp(
  String.raw`(?<!\p{L})(?:${one}|hon|han|hen|(?!(?:handläggar|samordnar|koordinator|läkar|konsulent|sekreterar)\p{L}*)\p{L}{3,}(?:aren|isten|ören|erskan|örskan|innan|ägaren|föreståndaren|mannen)) (?:på|i|hos|vid|bakom) (?:den |det )?(?:lilla |gamla )?(?:macken|kiosken|sågen|lanthandeln|pizzerian|thaivagnen|korvmojen|campingen|bageriet|badhuset|sopstationen|kvarnen|mejeriet|slakteriet|järnaffären|liften|skolbussen|mjölkbilen|sopbilen|postbilen|snöplogen|skolköket|byskolan|bystugan|puben|krogen|värdshuset|gästgiveriet|hembygdsgården|stallet|ridskolan|bensinmacken|frisersalongen|blomsteraffären|fiskodlingen|tvätteriet|\d{2,3}:an)(?!\p{L})`,
  'giu',
);
/** `den där journalisten som skrev om kommunen` */
const thatOne =
  /(?<!\p{L})den där \p{L}+(?:isten|aren|ören|ologen|mannen|skan|prästen|läkaren|invandraren)(?: som \p{L}+| i \p{Lu}\p{L}+| på \p{L}+)/giu;
/** `åker runt på flakmoppe` */
const ridesOn =
  /(?<!\p{L})(?:åker|kör|kommer|syns|drar) (?:alltid |runt |omkring |fram ){0,2}(?:på|med|i) (?:sin |en )?(?:\p{L}+ )?\p{L}*(?:moppe|moped|epa|epan|a-traktor|traktor|skoter|fyrhjuling|cross|husbil|permobil|lådcykel|flakmoped|motorcykel|hästskjuts|spark|sparken)(?!\p{L})/giu;
/** `f d rektor på Hackås skola` */
const formerly = new RegExp(
  String.raw`(?<!\p{L})(?:[Ff]\.? ?d\.?|[Ff]öre detta|[Ff]örre|[Ff]orna?|[Tt]idigare) (?!(?:samordnar|handläggar|process)\p{L}*)(?:rektor|chef|\p{L}+chef|kommunalråd|ordförande|kyrkoherde|präst|kantor|\p{L}+(?:are|ist|ör|olog|man|inna|ska|lärare|polis|brandman|bonde|smed|kock|pilot|sjuksköterska))(?:n|en)? (?:i|på|för|vid|hos) (?!(?:Länsam|STAR|Finsam|Samordnings\p{L}+|SST|AF|FK|AME|IFO))\p{Lu}`,
  'gu',
);

const neighbours = String.raw`(?:by(?:a)?(?:laget|föreningen|rådet|alaget|gdegårdsföreningen|gdegården)|hembygds(?:föreningen|gården)|jakt(?:laget|klubben|vårdsområdet)|viltvårds\p{L}+|älgjakts\p{L}+|fiskevårds\p{L}+|fiskeklubben|same(?:byn|föreningen)|skoterklubben|skoterföreningen|(?:idrotts|fotbolls|hockey|skid|gymnastik|friidrotts|rid|motor|skytte|golf|innebandy|brottnings)\p{L}*(?:klubben|föreningen|laget)|väg(?:föreningen|samfälligheten)|samfällighet(?:en|sföreningen)|kyrko(?:kören|rådet|fullmäktige)|församlingen|kören|dansbandet|bandet|orkestern|brandkåren|räddningsvärnet|hemvärnet|pro|spf|lrf(?:-avdelningen)?|bygdegården|folkparken|lokalavdelningen|bostadsrättsföreningen|hyresgästföreningen|föräldraföreningen|fiberföreningen|allmänningen|moskén|frikyrkan|pingstkyrkan|missionskyrkan|kommunfullmäktige|fullmäktige|kommunstyrelsen|landstinget)`;
// f.d. ordförande i byalaget, kassör i skoterklubben
const seat = new RegExp(
  String.raw`(?<!\p{L})(?:(?:f\.? ?d\.?|före detta|förre|förra|tidigare|gamla|nya|nuvarande|ex-?) ?)?(?:vice )?(?:ordförande|ordf\.?|kassör|sekreterare|ledamot|tränare|målvakt|kapten|dirigent|sångare|sångerska|trummis|kassören|ordföranden|tränaren|sångerskan|sångaren|jaktledare|jaktledaren|ledare|vaktmästare|eldsjälen|medlem|spelare|styrelsemedlem|kommunalråd|politiker)(?:n|en)? (?:i|för|på|åt) ${neighbours}(?!\p{L})(?! i (?:länet|regionen))`,
  'giu',
);

const workerEnd = String.raw`(?:are|aren|ar'n|arn|ist|isten|ör|ören|olog|ologen|ska|skan|man|mannen|mästare|inna|innan|ent|enten|ant|anten|präst|prästen|pastor|pastorn|kantor|kantorn|doktor|doktorn|kock|kocken|smed|smeden|bonde|bonden|polis|polisen|rektor|rektorn|chef|chefen|rådet|barnmorska|herde|herden|komminister|klockare|svensk|ier|iern|an|familjen|tjejen|killen|kvinnan|invandraren|ryssen|finnen|ukrainaren|somaliern|syriern|afghanen|kurden|thailändskan|polacken)`;
const place = String.raw`(?:i|på|från|vid|inom|till|kring) (?:hela )?(?:\p{Lu}\p{L}+|byn|bygden|samhället|orten|socknen|kommunen|dalen|trakten|bygda|sta'n|stan)`;

// den enda frisören i Ljungdalen, ensam veterinär i byn, enda som kör taxi i Ragunda, enda Teslan i Hede
const only = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Dd]en |[Vv]år |[Vv]åran |som |är )?(?:[Ee]nd[ae]|[Ee]nsam(?:ma)?|[Ee]nsamme|[Ff]örst[ae]|[Ss]ist[ae]|[Ää]ldst[ae]|[Yy]ngst[ae]))(?: kvinnlig[ae]?| manlig[ae]?| svart[ae]?| [\p{Ll}]+sk[ae]?)? (?:(?!(?:[Hh]andläggare|[Ss]amordnare|ersättare|deltagare|dagen|timmen|gången|veckan|torsdagen|planen|chansen|delen|platsen|insatsen|lösningen|frågan|punkten|tiden|mottagningen|utbildningen)(?:n)?(?!\p{L}))\p{L}+${workerEnd}|veterinär(?:en)?|optiker(?:n)?|vakt(?:en)?|som \p{L}+(?: \p{L}+){0,2}|\p{Lu}\p{L}{2,}n|\p{Ll}*(?:bilen|traktorn|skotern|mopeden|epan|bussen|taxin|husvagnen|hästen|hunden|hundspannet|renarna|gården|macken|kiosken|butiken|affären|pizzerian|skolan|lägenheten)(?= (?:är|tillhör)|)) ${place}(?!\p{L})`,
  'gu',
);
const onlyOf = new RegExp(
  String.raw`(?<!\p{L})(?:byns|bygdens|ortens|socknens|samhällets|traktens|kommunens enda?|dalens|\p{Lu}\p{L}+s end[ae]) (?:end[ae] |ende |gamle |gamla |nya |förre |förra )?(?!(?:handläggare|samordnare)(?:n)?)\p{L}+${workerEnd}(?!\p{L})`,
  'gu',
);

const cars =
  '(?:\\p{L}*(?:bil|bilen|skåpbilen|lastbil|lastbilen|traktor|traktorn|skoter|skotern|snöskoter|moped|mopeden|moppe|moppen|motorcykel|motorcykeln|husbil|husvagn|husvagnen|husbilen|pickup|pickupen|buss|bussen|fyrhjuling|fyrhjulingen|epa|epan|cykel|cykeln|elmoppe|permobil|permobilen|rullstol|släp|släpet)|volvo(?:n)?|saab(?:en)?|tesla(?:n)?|toyota(?:n)?|bmw(?:n|:n)?|audi(?:n)?|mercedes(?:en)?|merca(?:n)?|golf(?:en)?|passat(?:en)?|ford(?:en)?|skoda(?:n)?|kia(?:n)?|opel(?:n)?|hiace(?:n)?|transit(?:en)?|duett(?:en)?|amazon(?:en)?|v70(?::n)?|jeep(?:en)?|mc(?::n)?)';
const look =
  '(?:röd|vit|grön|blå|grå|svart|gul|rosa|brun|orange|lila|silver|guld|beige|rostig|gammal|gamla|ombyggd|stor|liten|lilla|stora|knall\\p{L}+|ljus\\p{L}+|mörk\\p{L}+|prickig|skrotig|bucklig|trasig|mattsvart|vinröd|camo\\p{L}*|kamouflage\\p{L}*|målad\\p{L}*)(?:a|e|t)?';

// han med den gamla postbilen, tjejen med rosa moppe
const drives = new RegExp(
  String.raw`(?<!\p{L})(?:han|hon|hen|den|killen|tjejen|gubben|mannen|kvinnan|personen|tanten|klienten|deltagaren) (?:med|i|på) (?:den |det |en |ett |sin )?(?:${look} ){0,2}${cars}(?!\p{L})(?! (?:körkort|hit|dit))`,
  'giu',
);
// den vita skåpbilen utanför Coop, den gula traktorn är hans
const carAt = new RegExp(
  String.raw`(?<!\p{L})(?:den|det|hans|hennes|deras|en|sin) (?:${look} ){1,2}${cars} (?:utanför|vid|bakom|på|i|som|är|står|framför|tillhör|parkerad)(?!\p{L}) [\p{L}-]+`,
  'giu',
);
// kör en röd Volvo, har en rosa epa
const carOf = new RegExp(
  String.raw`(?<!\p{L})(?:kör|körde|kör runt i|åker|äger|har|hade|kommer i|syns i) (?:alltid )?(?:en|ett|sin|den|det) (?:${look} ){1,2}${cars}(?!\p{L})`,
  'giu',
);

/** Those of whom there are many in every team and office of this work. */
const ofWork =
  /^(?:.*(?:handläggar|samordnar|koordinator|kurator|konsulent|sekreterar|coach|chef|processledar|förmedlar|vägledar|läkar|psykolog|terapeut|ersättar|ledamot|ordförand|representant|deltagar|klient|patient|brukar|arbetar|skötersk|administratör|utförar|leverantör|anordnar|handledar|arbetsgivar|utbildar|föreläsar|tolk|politiker|ledar|studerand|elev|rektor|controller|bärar|användar|besökar|beställar|mottagar|sökand|assistent|konsult|strateg|utredar).*|förälder|elever|sommar.*|kan|ska|annan|någon|samman|utan|innan|redan|man|samma|nästan|sedan|kanten|.*(?:stan|planen|dagen|skolan|sidan|gatan|kanten|kassan|veckan|listan|lokalen|pärmen|klassen|kyrkan|banan|frågan|timmen|ramen|centralen|blanketten|kanalen|rutan|tavlan|enkäten|agendan|skärmen|broschyren|rapporten|önskan|ansökan|anmälan|början|moment|dokument|procent|patent|student|förmån|allmän|human|roman))$/iu;

const worker = new RegExp(
  String.raw`(?<![\p{L}-])(?<job>\p{L}*(?:aren|arn|isten|ören|ologen|mannen|mästaren|innan|erskan|orskan|entinnan|vakten|prästen|pastorn|kantorn|doktorn|kocken|smeden|bonden|polisen|herden|veterinären|optikern|bagaren|målaren|vikarien|piloten|musikern|mekanikern|elektrikern|optikern|pensionären|värden|bagarn|renägaren|flyktingen|invandraren)|(?:(?:är|var|som|fd|f\.d\.|jobbar som|jobbade som|arbetar som|arbetade som) )\p{L}+(?:are|ist|ör|olog|man|mästare|inna|ska|präst|pastor|kantor|kock|smed|bonde|polis|veterinär|pilot|vakt|värd)) (?<at>i|på|från|vid|hos) (?<place>\p{Lu}[\p{L}-]+)`,
  'gu',
);

/** `pastorn i Föllinge pingstkyrka`, `vaktmästaren på Nyhedens skola`. */
function workers(text: string): readonly Span[] {
  return [...text.matchAll(worker)].flatMap(({ 0: whole, index: start, groups }) => {
    const job = groups?.['job']?.split(' ').at(-1) ?? '';
    const place = groups?.['place']?.toLowerCase() ?? '';
    const isBody = knownBodies.has(place) || knownBodies.has(place.replace(/s$/, ''));
    return ofWork.test(job) || isBody || !isWorker.test(job)
      ? []
      : [{ start, length: whole.length }];
  });
}
const isWorker = new RegExp(
  `${workerEnd}$|(?:vakt|värd|pilot|flykting|pensionär|veterinär|vikarie|musiker|mekaniker|optiker|bagare|målare)(?:en|n)?$`,
  'iu',
);

/** `f.d. hockeymålvakten`, `den småländska fiskodlaren som flyttade hit`, `tidigare kyrkvaktmästaren vill`. */
const toldWorker =
  /(?<!\p{L})(?<lead>(?:den|det|f\.? ?d\.?|före detta|tidigare|förre|förra|gamle|gamla|nye|nya|vår|byns|ortens|bygdens)(?: gamle?| gamla| nya| nye| unge| unga| där)?(?: \p{Ll}+ska?)?|\p{Ll}+ska|(?=\p{Ll}+ som)) ?(?<job>\p{Ll}{5,}(?:en|an|n)) (?=(?<verb>\p{Ll}+))/giu;

function toldWorkers(text: string): readonly Span[] {
  return [...text.matchAll(toldWorker)].flatMap(({ 0: whole, index: start, groups }) => {
    const { lead = '', job = '', verb = '' } = groups ?? {};
    const isLooseLead = /^(?:den|det|nya|nye|\p{Ll}+ska|)$/iu.test(lead);
    const tells = verb === 'som' || (!isLooseLead && personalVerbs.has(verb));
    const isOne = tells && isWorker.test(job) && !ofWork.test(job);
    return isOne ? [{ start, length: whole.trimEnd().length }] : [];
  });
}
