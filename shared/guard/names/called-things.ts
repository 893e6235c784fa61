import type { Span } from '../words/span.ts';
import { isCertainFirstName } from './name-words.ts';
import { isSurname } from './surnames.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Whether what was taken for a name is what a thing is called: the first words of a company (`Lindströms Bil AB`), of a
 * campaign (`Kampanjen Fråga Lisa`), some days (`Tor–fre`), a fair, a product.
 *
 * @param text as `inspectionText` makes it
 */
export function isCalledThing(text: string, { start, length }: Span): boolean {
  const name = text.slice(start, start + length);
  const before = text.slice(Math.max(0, start - longestLead), start);
  const after = text.slice(start + length, start + length + longestLead);
  if (isFamous(text, start, length)) return true;
  if (quoted.test(before) && /^[^"”“]*["”“]/u.test(after)) return true;
  return (
    things.has(name.toLowerCase()) ||
    (/iris $/iu.test(before) && /^hadar/iu.test(name)) ||
    weekdays.test(name + after) ||
    nounAlone.test(name) ||
    inRoom.test(before) ||
    fair.test(name) ||
    company.test(after) ||
    isNamedFor.test(after) ||
    (/^siri$/iu.test(name) &&
      /^ (?:och|eller|samt|på) (?:copilot|alexa|google|chatgpt|telefonen|mobilen)/iu.test(after)) ||
    (led.test(before) && !ofSomebody.test(after) && !isMember(before, name))
  );
}

/** `Styrgrupp Anna Andersson`: a group is not called by a first and a last name, he who sits in it is. */
function isMember(before: string, name: string): boolean {
  if (!/(?:grupp|nätverk|team|förening|förbund|styrelse)(?:en|et|n)?:? $/iu.test(before))
    return false;
  const [first = '', last = ''] = name.split(' ');
  return isCertainFirstName(first) && (isSurname(last) || /s(?:son|dotter)$/iu.test(last));
}

/** `Erik är namnet på chattboten` */
const isNamedFor =
  /^,? (?:är|blir|blev|heter) (?:namnet|det nya namnet|nya namnet|vad vi kallar)(?: |$)/iu;

/** Those after whom houses, prizes and books are called. */
function isFamous(text: string, start: number, length: number): boolean {
  famous.lastIndex = 0;
  for (let match = famous.exec(text); match !== null; match = famous.exec(text))
    if (match.index <= start && start + length <= match.index + match[0].length) return true;
  return false;
}
const famous =
  /(?<!\p{L})(?:astrid lindgren|olof palme|selma lagerlöf|greta thunberg|dag hammarskjöld|raoul wallenberg|anna lindh|alfred nobel|carl von linné|gustav vasa|moa martinson|wilhelm peterson-berger|elsa laula|carl larsson|florence nightingale|martin luther king|nelson mandela|marie curie|per gessle|jan eliasson|hans rosling|aaron antonovsky|carl rogers|marsha linehan|albert bandura|abraham maslow|barbro hjalmarsson|maria montessori)s?(?!\p{L})/giu;

/** `Filmen "En man som heter Ove"` */
const quoted =
  /(?:film|bok|pjäs|podd|serie|låt|teater|roman|dokumentär|föreläsning)\p{L}{0,3} ["”“][^"”“]*$/iu;

const longestLead = 60;

const things = new Set([
  ...wordSet(
    'willys willy swish gmail hotmail snapchat whatsapp instagram facebook youtube tiktok messenger skype discord telegram wechat spotify',
  ),
  'iris hadar',
  'allis café',
  'secondhand',
  'iris hadar ab',
  'misa kompetens',
  'persson invest',
  'clas ohlson',
  'röda korset',
  'rädda barnen',
]);

const weekdays =
  /^(?:mån?|ti|tis|on|ons|to|tor|tors|fr|fre|lö|lör|sö|sön)-(?:mån?|ti|tis|on|ons|to|tor|tors|fr|fre|lö|lör|sö|sön)(?!\p{L})/iu;

const nounAlone =
  /^\p{L}{3,}(?:center|centret|nummer|numret|numrering|tider|telefon|växeln|platser|listan|mallen|skylten|kassan|disken|tjänst|avtalet|stipendiet|bladet|posten|nytt|fonden|kliniken|linjen)$/iu;

/** `Ventilation i Fröja`: what only a room has. */
const inRoom =
  /(?<!\p{L})(?:ventilation|projektor|skärm|kaffemaskin|kaffebryggare|wifi|belysning|lampa|lampor|värme|element|whiteboard|tavla|konferenstelefon|kamera|videoutrustning|hörslinga|stolar|bord|möblering|kaffe|fika|städning|persienner|gardiner|fönster|luften|lås|låset|larm|bokning|ljud|ljudet|skrivare)(?:n|en|et|na)?(?: (?:trasig|trasigt|dålig|dåligt|saknas|ur funktion|bokad|bokat))? i (?:rum |sal )?$/iu;

const fair =
  /-(?:mässan|projektet|metoden|modellen|dagen|dagarna|kampanjen|gruppen|nätverket|huset|salen|rummet|appen|kursen|utbildningen|programmet|teamet|skolan|satsningen|veckan|priset|caféet|loppet|boken|filmen|podden|testet|skalan|sidan|sidorna|länken|numret|listan|databasen|systemet|nätet|portalen|servern|plattformen|tjänsten|boten|filen|registret|rutinen|ingången|entrén|parkeringen|AB)$/iu;

/** `Lindströms Bil AB`, `Nordins Måleri HB` */
const company =
  /^s?(?: (?:&|och)?\s?(?!(?:på|hos|från|i|till|vid|med|åt|om|har|är|vill) )[\p{L}-]+){0,2} (?:AB|HB|KB|Aktiebolag|ek\.? ?för)(?!\p{L})|^s? (?:&|och) (?:[Ss]öner|[Ss]on|[Cc]o|[Pp]artners?|[Dd]öttrar|[Bb]röder)(?!\p{L})|^s? (?:Städ|Fastighet(?:er)?|Gräv|Schakt|Plåtslageri|El) (?:&|och) \p{Lu}|^s (?:[Bb]il|[Bb]ygg|[Åå]keri|[Mm]åleri|[Rr]ör|[Bb]uss|[Tt]axi|[Bb]ageri|[Cc]atering|[Kk]onditori|[Ff]ärg|[Jj]ärn|[Mm]askin|[Ss]kog|[Mm]otor|[Ll]ivs|[Pp]låt|[Ss]tädservice|[Tt]rä|[Ss]åg|[Rr]estaurang|[Bb]etong|[Gg]lasmästeri|[Bb]okhandel|[Tt]rafik)(?!\p{L})|^ \p{Lu}\p{L}+-(?:salen|rummet|priset|skolan|huset|gården|stiftelsen)(?!\p{L})/u;

/** `Kampanjen Fråga Lisa`, `ESF-projektet Klara Färdiga Gå`, `filmen Jag heter Anna`; but not `metoden enligt Anna Berg` */
const led =
  /(?:^|[^\p{L}])[\p{L}-]*(?:kampanj|projekt|metod|modell|program|satsning|podd|film|bok|kurs|utbildning|app|konsert|pjäs|teater|grupp|nätverk|skrift|rapport|webbutbildning|koncept|studiecirkel|tema|utställning|insats|verktyg|mässa|initiativ|stiftelse|förening|firma|företag|butik|fond|stipendi)(?:en|et|n|t|an|ut|um)? (?:(?!(?:enligt|av|med|för|till|hos|från|om|på|via|som|där|och|utan|åt|mot|kring|bland) )["”»']?\p{Lu}[\p{L}-]+ ){0,2}["”»']?$/iu;

/** It goes on as of a person: `Kursen Anna går`. */
const ofSomebody =
  /^s? (?:går|gick|läser|vill|hoppade av|valde|behöver|pratade|ringde|mejlade|sökte|söker(?! (?:esf|medel|bidrag|pengar|projekt))|har|hade|är|mår|kom|slutade)(?!\p{L})/iu;
