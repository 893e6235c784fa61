import { acronyms, healthAdjectives, illness, medicines } from './health-words.ts';
import { type Span, spansOf } from '../words/span.ts';

/**
 * Illnesses and diagnoses that are said of somebody (handbook §7). As the subject of a course or a question
 * (`Utbildningsdag om ADHD`) they tell of nobody.
 *
 * @param text as `inspectionText` makes it
 */
export function findDiagnoses(text: string): readonly Span[] {
  return [
    ...spansOf(text, [
      codeOfDisease,
      codeAfterWord,
      letterDiagnosis,
      anyDiagnosis,
      isIll,
      takesMedicine,
    ]),
    ...illnesses(text),
  ];
}

function illnesses(text: string): readonly Span[] {
  return [...text.matchAll(illness)].flatMap((match) => {
    const { 0: word, index: start, groups } = match;
    const capitals = groups?.['capitals'];
    if (capitals !== undefined && !acronyms.has(capitals)) return [];
    const sentence = sentenceAt(text, start);
    if (unit.test(word)) return [];
    if (
      isProduct(text.slice(start + word.length), word) &&
      !governs.test(sentence.text.slice(0, start - sentence.start))
    )
      return [];
    return isSaidOfSomebody(sentence, start - sentence.start, word)
      ? [{ start, length: word.length }]
      : [];
  });
}

interface Sentence {
  readonly start: number;
  readonly text: string;
}

/** From a full stop, a line break or the like to the next. */
function sentenceAt(text: string, at: number): Sentence {
  const from = Math.max(0, at - longestPart);
  const before = text.slice(from, at);
  const start = Math.max(
    ...[...before.matchAll(/[.!?]\s|\n|;/g)].map((m) => from + m.index + m[0].length),
    from,
  );
  const rest = text.slice(at, at + longestPart);
  const after = /[.!?](?:\s|$)|\n|;/.exec(rest);
  return { start, text: text.slice(start, at + (after?.index ?? rest.length)) };
}

const longestPart = 250;

function isSaidOfSomebody({ text }: Sentence, at: number, word: string): boolean {
  const before = text.slice(0, at);
  if (governs.test(before) && !ofMany.test(before)) return true;
  if (isTopic.test(before) || (ofMany.test(before) && !reference.test(text))) return false;
  const around = before + ' '.repeat(word.length) + text.slice(at + word.length);
  const isOfWork = workWords.test(around);
  if (somebody.test(around) || reference.test(around)) return !isOfWork || stronglyOf.test(around);
  return (
    !isOfWork &&
    (/^\s*(?:(?:tidigare|svår|grav|känd|bekräftad|misstänkt|lindrig|kronisk|långvarig|medfödd|obehandlad|trolig|ev\.?|eventuell|f\.d\.|pågående|nyupptäckt) ?)*$/iu.test(
      before,
    ) ||
      /[,:(+/&-] ?$|och $/u.test(before)) &&
    state.test(around)
  );
}

/** `Ätstörningsenheten`: who cares for it. */
const unit =
  /(?:mottagning|enhet|team|centrum|center|klinik|avdelning|förening|förbund|program|vård|nätverk|skola|sköterska|linje|rehab)(?:en|et|s|ens|ets|ar|arna|er|erna|n|na)?$/iu;

/** `MS Teams`, `ME Konsult`. */
function isProduct(after: string, word: string): boolean {
  return /^(?:MS|ME|AST|FAS|ADD|CP|GAD|ALS)$/.test(word) && /^(?: \p{Lu}|-?\d| \d)/u.test(after);
}

const some = String.raw`(?:\p{L}[\p{L}-]*\.? |\d+ |typ \d |, ){0,3}?`;
const grade =
  '(?:(?:nu|också|även|en|ett|svår|svårt|grav|lätt|lindrig|medelsvår|djup|kronisk|kroniskt|medfödd|diagnosen|diagnoserna|fått|haft|både|troligen|förmodligen|sannolikt|eventuellt|länge|sedan|tidigare|sin|typ \\d|återkommande|en form av|problem med|besvär av|långvarig|obehandlad|konstaterad|misstänkt|odiagnosticerad|samt|och|bl a|bland annat|t ex|bl\\.a\\.|,) ?){0,4}(?:\\p{L}+(?: och|,) )?';

/** What, straight before the illness, says it of somebody. */
const governs = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!(?:vi|ni|teamet|kommunen|regionen|enheten|projektet|kursen|föreläsningen|ame|mottagningen|rapporten|materialet|dagen|mötet) )(?:har|hade|fått|får|fick|haft|ha|utvecklat|utvecklade|dras med|kämpar med|lever med|brottas med|återhämtar sig från|rehabiliteras efter|opererad för|opererats för) ${grade}|(?:lider|led|lidit|besväras|plågas) av ${some}|(?:drabbad|drabbats|drabbades) av ${some}|(?:diagnos(?:en|er|erna)?|diagn\.?|dg\.?|dx\.?|huvuddiagnos|bidiagnos|grunddiagnos)(?: är| enl\.? \p{L}+| satt| ställd)?[ :=-]{1,3}${some}|(?:diagnosti[sc]er|diagnos)(?:ad|ats|ades|ad som)? (?:med |för |som )?${some}|(?:sjukskriven|sjukskrivs|sjukskrevs|sjukskrivning|sjukersättning|sjukpenning|sjuk|arbetsoförmögen|inlagd|utreds|utredd|utretts|behandlas|behandlats|behandlad|behandling|medicinerar|medicineras|remitterad|vårdas|vårdats|opererad|hemma|sjukskriven heltid|sjukskriven deltid)(?: \d+ ?%| på \p{L}+)?(?: för| med| mot| pga\.?| p\.? ?g\.? ?a\.?| på grund av| till följd av| efter| i)${' '}${some}|insjukna(?:t|de) i ${some}|(?:misstanke|misstankar|besked|beskedet) om ${some}|(?:ny)?diagnos\p{L}+ )$`,
  'iu',
);

/** What stands before it makes it what a course, a text or a question is about. */
const isTopic =
  /(?<!\p{L})(?:(?:utbildning|kurs|föreläsning|föreläser|information|info|infomaterial|informera[rs]?|kunskap|kunskaper|kompetens|tema|temadag|temaeftermiddag|seminarium|webbinarium|webinar|workshop|studiecirkel|film|bok|podd|poddavsnitt|broschyr|material|rapport|artikel|statistik|diskussion|diskutera|fortbildning|handledning|samtal|erfarenhetsutbyte|dialog|fråga|frågor|forskning|riktlinjer|vårdprogram|rutin|rutiner|stöd|anpassningar|bemötande|konferens|nätverk|dag|dagar|eftermiddag|förmiddag|frukost|lunch|träff|\p{L}*utbildning(?:en|ar|sdag)?|\p{L}*föreläsning(?:en|ar)?|\p{L}*kurs(?:en)?|\p{L}*dag(?:en)?) (?:\p{L}+ ){0,3}?(?:om|kring|vid|för|runt|av|i|gällande|till)|vad är|om|kring) (?:\p{L}+ ){0,4}?(?:\p{L}+(?:, | och | & |\/))*$/iu;

/** Several people, or people in general: a group that a course or a measure is for. */
const ofMany =
  /(?<!\p{L}|(?:den|en|vår|ny|nya|aktuell|aktuella) )(?:personer|människor|individer|deltagare|ungdomar|unga|vuxna|klienter|patienter|kvinnor|män|anhöriga|barn|elever|sökande|medarbetare|arbetssökande|många|flera|alla|de|dem|dig|er|målgruppen|grupp|gruppen|grupper|andelen|antalet|antal|\d+) (?:\p{L}+ ){0,3}?(?:med|som har|som fått|som lider av|har|hade|får|som lever med|sjukskrivna (?:för|pga)) (?:\p{L}+ ){0,3}?(?:\p{L}+(?:, | och | eller |\/))*$/iu;

/** One person. */
const somebody =
  /(?<![\p{L}])(?:hon|han|hen|henne|honom|hens|hennes|hans|individens?|individ|klientens?|klient|patientens?|patient|personens?|brukarens?|brukare|deltagarens?|deltagare|sökandens?|den sökande|kvinnans?|kvinna|mannens?|man(?= (?:med|som|i|,|har|\d))|(?<=(?:sjuk|årig|ung|äldre|skadad|tisk) )man|killens?|kille|tjejens?|tjej|mammans?|mamma|pappans?|pappa|sonens?|dotterns?|makens?|maken|makan|frun|sambon|ungdomens?|flickans?|pojkens?|vederbörande|personen|en person|jag|ärendet|individärendet|syskonet|brodern|systern|kv|[KM] ?-?\d{2})(?!\p{L})/iu;

/** A case of ours. */
const reference = /(?<![\p{L}\d])\p{Lu}{3}[ -]?(?:19|20)\d{2}[ -]?\d{1,4}(?!\d)/u;

/** What a team does or talks about, where an illness is a subject. */
const workWords =
  /(?<!\p{L})(?:\p{L}*utbildning\p{L}*|\p{L}*föreläs\p{L}*|\p{L}*kurs(?:en|er)?|info\p{L}*|kunskap\p{L}*|tema\p{L}*|seminari\p{L}*|webb?inar\p{L}*|workshop\p{L}*|film\p{L}*|bok|boken|podd\p{L}*|broschyr\p{L}*|material\p{L}*|rapport\p{L}*|statistik\p{L}*|forskning\p{L}*|riktlinje\p{L}*|vårdprogram\p{L}*|rutin\p{L}*|nätverk\p{L}*|mottagning\p{L}*|team|teamet|projekt\p{L}*|förening\p{L}*|metod\p{L}*|handlingsplan\p{L}*|målgrupp\p{L}*|konferens\p{L}*|dag|dagen|styrgrupp\p{L}*|samverkan|grupp|gruppen|grupper|insatser?|vecka|veckan|patientgrupp\p{L}*|väntetid\p{L}*|vårdgaranti|remissväg\p{L}*|hur|vad|vilka|vilken|finns|behöver vi|kan vi|vi|er|oss)(?!\p{L})/iu;

/** Stronger than that: the words are about one person whatever else they are about. */
const stronglyOf =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hens|hans|individen|klienten|patienten|brukaren|kvinnan|mannen)(?!\p{L})/iu;

/** What goes on for one who is ill. */
const state =
  /(?<!\p{L})(?:sjukskriven|sjukskrivning|sjukersättning|sjukpenning|aktivitetsersättning|medicin\p{L}*|behandl\p{L}*|remiss\p{L}*|utredning|utreds|utredd|arbetsförmåga\p{L}*|kontakt med|inlagd|öppenvård\p{L}*|sedan|sen|barndom\p{L}*|tidigare|svår\p{L}*|försörjningsstöd|bor|ensamstående|klarar|orkar|arbetar|jobbar|arbetslös|praktik\p{L}*|nydiagnos\p{L}*|diagnos\p{L}*|konstaterad\p{L}*|pågår|misstänkt|samsjuklighet|återfall|skov|heltid|halvtid|deltid|frånvaro|därför|trött|ont|nykter|rullstol|sover|gör att|kan inte|kan ej|får inte|måste|sitter|står|ledigt|man|kvinna|kille|tjej)(?!\p{L})|\d+ ?%/iu;

/** `F32.1`, `M54.5`: no other code is made so, but for rooms and paragraphs. */
const codeOfDisease =
  /(?<![\p{L}\d./-])(?<!(?:rum|sal|lokal|version|ver\.|v\.|punkt|avsnitt|bilaga|kap\.?|kapitel|figur|tabell|rad|hus|plan|dörr|port|§) ?)[A-TV-Z]\d{2}\.\d{1,2}[A-Z]?(?![\p{L}\d.:])/gu;

const codeAfterWord =
  /(?<before>(?<!\p{L})(?:diagnos(?:en|er|kod|koden)?|icd(?:-?10)?(?:-?se)?(?:-kod)?|dg|dx|huvuddiagnos|bidiagnos|sjukskriven (?:för|pga|med)|har)(?: är| enl\.? \p{L}+)?[ .:=-]{1,3}(?:[A-TV-Z]\d{2}[\d.]*[A-Z]?(?:, | och |\/))?)(?!E\d{1,2}(?!\d))[A-TV-Z]\d{2}\d{0,2}[A-Z]?(?![\p{L}\d])/giu;

/** `F-diagnos`: what the letter stands for is known to all who read it. */
const letterDiagnosis =
  /(?<before>(?<!\p{L})(?:har|fått|med|en) (?:en )?)(?:[FMGZ]-?(?:\d{2}-?)?|psyk-?|psykiatrisk |psykisk |neuropsykiatrisk |npf-?|dubbel-?|beroende|smärt|cancer|stress|utmattnings)diagnos(?:en|er)?(?!\p{L})/giu;

/** Whatever it is called, when it is said to be a diagnosis. */
const anyDiagnosis =
  /(?<before>(?<!\p{L})(?:(?:diagnosti[sc]er|diagnos)(?:ad|ats|ades) (?:med|för|som) (?:\p{L}+ )?|diagnos(?:er)?[:=] ?|(?:har|fått|fick|ställt|ställd) diagnos(?:en|erna)? ))(?!(?:är|som|och|för|ska|kan|har|inte|ställs|av|i|på|från|eller|men|när|enligt|saknas|finns|om|att|ännu|utan|via|hos)(?!\p{L}))\p{L}[\p{L}-]{2,}/giu;

const isIll = new RegExp(
  String.raw`(?<=(?<!\p{L}|\b(?:man|många|alla|flera|de|vi|ni|personer|personal|om någon) )(?:är|blev|blivit|varit|var|känner sig|mår och är|förklarats|blir)${' '}(?:\p{L}+ ){0,2}?)(?:${healthAdjectives})(?!\p{L})`,
  'giu',
);

const takesMedicine = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:äter|tar|tagit|medicinerar|medicineras|medicinerad|går på|står på|behandlas|behandling|insatt på|satt på|får|fått|ordinerad|ordinerats|utskrivet|slutat|slutat med|beroende av|på)(?: med| av| in)? (?:\p{L}+ ){0,2}?)(?:${medicines})(?!\p{L})`,
  'giu',
);
