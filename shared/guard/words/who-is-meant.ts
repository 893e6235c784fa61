/**
 * Whether what stands in a sentence is said of one person, or is what the work is about: an illness, a crime, a faith are
 * both (`Utbildningsdag om ADHD`, `ADHD, klarar halvtid`).
 */
export type Meant = 'somebody' | 'work' | 'nobody-named';

interface Sentence {
  readonly start: number;
  readonly text: string;
}

/**
 * From a full stop, a line break or the like to the next, and never further than a long sentence goes; `pat.` and `ev.`
 * end none.
 */
export function sentenceAround(text: string, at: number): Sentence {
  const from = Math.max(0, at - longestPart);
  const before = text.slice(from, at);
  const start = Math.max(0, ...[...before.matchAll(ending)].map((m) => m.index + m[0].length));
  const rest = text.slice(at, at + longestPart);
  const after = rest.search(/[!?](?:\s|$)|(?<!\p{L}{1,4})\.(?:\s|$)|\n|;/u);
  const end = after < 0 ? at + rest.length : at + after;
  return { start: from + start, text: text.slice(from + start, end) };
}
const longestPart = 250;
const ending = /(?:(?<=\p{L}{5})\.|[!?])\s|\n|;/gu;

/**
 * @param sentence with the word itself
 * @param isAsked whether it ends with a question mark
 */
export function whoIsMeant(sentence: string, isAsked: boolean): Meant {
  if (
    oneForSure.test(sentence) ||
    (!isAsked && subjectLeftOut.test(sentence)) ||
    reference.test(sentence)
  )
    return 'somebody';
  if (isAsked && !one.test(sentence)) return 'work';
  if (work.test(sentence) || many.test(sentence)) return 'work';
  if (one.test(sentence)) return 'somebody';
  return heading.test(sentence) ? 'work' : 'nobody-named';
}

/** `Långvarig smärta`, `Autism Jämtland`; and what `vi` or `man` do. */
const heading =
  /^(?!.* (?:pågår|väntar|klar|avslutad|påbörjad|beviljad|konstaterad|inplanerad|bekräftad|sedan|sen)$)(?:\p{Lu}[\p{L}-]+(?: (?:och|&) | )?[\p{L}-]*|(?:Vi|Man|Ni) .*)$/u;

/** A case of ours. */
const reference = /(?<![\p{L}\d])\p{Lu}{3}[ -]?(?:19|20)\d{2}[ -]?\d{1,4}(?!\d)/u;

/** `asperger konstaterad, vill ej träffa gruppen`: a clause that begins with what somebody does, and no one who does it. */
const subjectLeftOut =
  /(?:^|[,.(] ?|(?<!\p{L})(?:och|o|men) )(?:vill|orkar|klarar|mår|mådde|undrar|behöver|har|hade|fick|får|blev|äter|sover|svimmade|luktar|slutade|slutat|väntar på|bor|jobbar|går på|går hos|äter|tar|vågar|tål|opererades|konstaterad|återfall|hör dåligt|ser dåligt|ska ha|känner sig)(?!\p{L})(?! (?:vi|ni|man|du|det|den|de|dem|någon|någr?a|alla|varje|team\p{L}*|psykiatrin|regionen|kommunen|fk|af|ifo|ame|hc|parterna|handläggar\p{L}*|deltagarna|plats|platser|öppet|ny|nya|fått ny|\d+)(?!\p{L}))/iu;

/** Whatever else the sentence is about, it is about this one. */
const oneForSure =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hens|hans|klienten|patienten|brukaren|kvinnan|mannen|killen|tjejen|vederbörande|sonen|dottern|frun|sambon|maken|makan|mamman|pappan|dennes|dennas|e(?!-)|hushållet|familjen|pat\.|klt|kl:en|i ny(?:tt)? (?:aktualisering|ärende))(?!\p{L})/iu;

const one =
  /(?<!\p{L})(?:pat|klient|patient|brukare|kvinna|indivd|(?:gäller|ang\.?|angående) (?:en|ny|individ|person|ärende\p{L}*|deltagare)|individens?|deltagarens?|deltagare|personens?|sökandens?|ungdomens?|en person|ny(?:tt)? ärende|ärendet|ensamstående|ensam|kv|[KM] ?-?\d{2}|sjukskriven|hemmasittare|nysjuk)(?!\p{L})/iu;

const courses = String.raw`\p{L}*utbildning\p{L}*|\p{L}*föreläs\p{L}*|\p{L}*kurs(?:en|er|erna)?|\p{L}*cirkel(?:n)?|seminari\p{L}*|webb?inari\p{L}*|webb?inar\p{L}*|workshop\p{L}*|fortbildning\p{L}*|handledning\p{L}*|\p{L}*träff(?:en|ar)?|\p{L}*dag(?:en|ar|arna)?(?<!idag|i dag|varje dag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)|halvdag|heldag|lunch(?:en)?|frukost\p{L}*|konferens\p{L}*|mässa\p{L}*|vecka(?:n)?(?= |$)(?<!varje vecka|i veckan|per vecka|förra veckan)`;
const papers = String.raw`info\p{L}*|kunskap\p{L}*|tema\p{L}*|film\p{L}*|bok(?:en)?|podd\p{L}*|broschyr\p{L}*|material\p{L}*|rapport\p{L}*|artikel\p{L}*|statistik\p{L}*|forskning\p{L}*|studie(?:n)?|\p{L}*riktlinje\p{L}*|grunderna|nybörjare|\p{L}*vägledning|\p{L}*vårdprogram\p{L}*|rutin\p{L}*|regler(?:na)?|villkor|lag(?:en)?|policy\p{L}*|handbok\p{L}*|checklista\p{L}*|kampanj\p{L}*|enkät\p{L}*|kartläggning av|agenda\p{L}*|presentation\p{L}*|presenter\p{L}*|redovis\p{L}*|berättar|informera\p{L}*|diskussion\p{L}*|diskutera\p{L}*|dialog\p{L}*|erfarenhetsutbyte|inspel|allmänt|generellt|exempel på|orientering|utlåtande|läkarutlåtande\p{L}* vid|screening\p{L}*|skattning\p{L}*|ambassadör\p{L}*|jubileum|nyhetsbrev\p{L}*|länkar|siffror(?:na)?|folksjukdom\p{L}*|folkhälso\p{L}*|socialstyrelsen\p{L}*|fakta(?:blad\p{L}*)?`;
const bodies = String.raw`\p{L}*mottagning\p{L}*|\p{L}*team(?:et|en|s)?|projekt\p{L}*|\p{L}*förening\p{L}*|\p{L}*förbund\p{L}*|metod\p{L}*|handlingsplan\p{L}*|målgrupp\p{L}*|styrgrupp\p{L}*|samverkan|\p{L}*grupp(?:en|er|erna)?(?<!ligger i grupp)|\p{L}*nätverk\p{L}*|\p{L}*enhet(?:en|er)?|\p{L}*centrum|center|\p{L}*klinik\p{L}*|patientgrupp\p{L}*|\p{L}*väntetid\p{L}*|\p{L}*kö(?:n|er)? till|vårdgaranti|remissväg\p{L}*|remissflöde\p{L}*|platser|lediga|öppet hus|program(?:met)?|rehabprogram|bemanning|vården|region(?:en|ens)|kommun(?:en|ens|erna)|länet|samhället|arbetslivet|arbetsliv|arbetsmarknaden|arbetsplatsen|arbetsgivar\p{L}*|chefer|ny chef|filial|lokal(?:en)?|porten|entré\p{L}*|hiss(?:en)?|erbjuder|bjuder in|startar|utökar|satsar|flyttar till|öppnar|stänger`;
const questions = String.raw`hur|vad|vilka|vilken|vilket|varför|finns(?: det)?|behöver vi|kan vi|får man|kan man|ska vi|kunde vi|bör vi|när vi|om vi|oss|vårt|våra|kan man|om man|syfte|mål(?:et)?|insatser|åtgärder|\p{L}*hjälpmedel|hjälpmedlen|stöd(?:et)? (?:vid|till|för)|bemötande|anpassa(?:r)?|frågor|fråga:?|fråga om|tolka|begreppet|begrepp|ord för`;
const work = new RegExp(
  String.raw`(?<!\p{L})(?:${courses}|${papers}|${bodies}|${questions})(?!\p{L})`,
  'iu',
);

const many =
  /(?<!\p{L}|(?:den|en|vår|ny|nya|aktuell|aktuella) )(?:personer|människor|individer|deltagarna|deltagare (?:med|som)|ungdomar|unga|vuxna|klienter(?:na)?|patienter(?:na)?|kvinnor|män|anhöriga|barn(?:en)?|elever(?:na)?|sökande med|medarbetare\p{L}*|kollegor|arbetssökande|många|flera|fler|alla|de som|dem|andelen?|antal(?:et)?|ökning|ökar|minskar|procent|flesta|personal(?:en)?|parterna|handläggare|ledamöter|politiker)(?!\p{L})/iu;
