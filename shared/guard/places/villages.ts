import type { Span } from '../words/span.ts';
import { sentenceAround } from '../words/who-is-meant.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * The villages of the county that stand in the text (handbook §7: nothing that identifies a person, its village
 * included). The seats of the eight municipalities, Åre and the parts of Östersund are not among them: they tell no more
 * than the team does. An office, a room or a bus that is in the village tells of nobody either.
 *
 * @param text as `inspectionText` makes it
 */
export function findVillages(text: string): readonly Span[] {
  const matches = [...text.matchAll(/\p{L}+/gu)];
  const words = matches.map(([word]) => word);
  return matches.flatMap(({ 0: word, index: start }, index) => {
    const before = words.slice(Math.max(0, index - 2), index);
    const isTold =
      isVillage(word, before.at(-1)) &&
      !isWhereabouts(word, before, words[index + 1]) &&
      !isOfWork(text, start);
    return isTold ? [{ start, length: word.length }] : [];
  });
}

function isVillage(word: string, before: string | undefined): boolean {
  const name = nameIn(word);
  if (villages.has(name)) return true;
  // `hallen` is a hall, and so is `Hallen` at the head of a line: only `i Hallen` is the village.
  return villagesAndWords.has(name) && /^\p{Lu}/u.test(word) && isPlaceWord(before);
}

/** Asked about as a village, or passed over as one; no name of a person. */
export function isVillageWord(word: string): boolean {
  const name = nameIn(word);
  return villages.has(name) || villagesAndWords.has(name);
}

/** Without the genitive and without what makes it somebody from there: `Klövsjös`, `Klövsjöbo`. */
function nameIn(word: string): string {
  const lower = word.toLowerCase();
  const bare = lower.replace(/(?:s|bo|bon|bor|borna|bons)$/u, '');
  return villages.has(bare) || villagesAndWords.has(bare) ? bare : lower;
}

/** `Hälsocentralen i Hede`, `Biblioteket Gällö`, `bussen till Duved`, `Hammerdals hälsocentral`. */
function isWhereabouts(
  word: string,
  before: readonly string[],
  after: string | undefined,
): boolean {
  const previous = before.at(-1);
  const isCompany = /s$/u.test(word) && /^\p{Lu}/u.test(after ?? '');
  if (isCompany) return true;
  const head = isPlaceWord(previous) ? before.at(-2) : previous;
  if (head !== undefined && publicPlace.test(head)) return true;
  return after !== undefined && publicPlace.test(after);
}

/** `Hoting och Backe får gemensam mottagning`: no one is spoken of, and nobody lives there. */
function isOfWork(text: string, at: number): boolean {
  const { text: sentence } = sentenceAround(text, at);
  if (seeksStaff.test(sentence)) return true;
  return ofAll.test(sentence) && !lives.test(sentence) && !/\p{Lu}{3}-20\d\d-/u.test(sentence);
}
const ofAll =
  /(?<!\p{L})(?:bussförbindelse\p{L}*|busslinje\p{L}*|tågförbindelse\p{L}*|buss(?:en|ar|arna)? (?:mellan|till)|sträckan|kollektivtrafik\p{L}*|gemensam\p{L}*|\p{L}*mottagning\p{L}*|filial\p{L}*|\p{L}*central\p{L}*|team\p{L}*|kommun\p{L}*|region\p{L}*|\p{L}+dag(?:en|ar|arna)?(?<!måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|idag)|\p{L}*utbildning\p{L}*|kurs\p{L}*|\p{L}*träff(?:en|ar)?|\p{L}*möte(?:t|n|na)?s?|platser|öppettider|konferens\p{L}*|studiebesök|säsong\p{L}*|marknad\p{L}*|mässa\p{L}*|verksamhet\p{L}*|kontor\p{L}*|enhet\p{L}*|lokal\p{L}*|grupp\p{L}*|rekryter\p{L}*|anställer|behövs|fullt|fullbokat|\p{L}*näring(?:en|ar|slivet)?|näringsliv\p{L}*|turis\p{L}*|företag(?:en|ar|are|arna)?|\p{L}*avbrott\p{L}*|bredband\p{L}*|fiber\p{L}*|mobiltäckning\p{L}*|täckning(?:en)?|uppkoppling\p{L}*|wifi|glesbygd\p{L}*|digitala?|vägarbete\p{L}*|väglag\p{L}*|vägen (?:mot|till|mellan|genom|över)|halka|snö(?:oväder|fall|storm|röjning|kaos|djup)?|storm(?:en)?|oväder|underkylt|minusgrader|plusgrader|grader|översvämning\p{L}*|tjällossning|väder(?:et)?|skidsäsong\p{L}*|liftar(?:na)?|arbetsgivarna|arbetsplatserna|hotell\p{L}*|anläggning\p{L}*|invånar\p{L}*|befolkning\p{L}*|tåg(?:en)?|strömlöst|företagsbesök(?:et|en)?|skoterled(?:en|er)?|skidspår(?:et|en)?|busstur(?:en|er)?)(?!\p{L})/iu;
/** `Turistnäringen i Funäsdalen söker folk` */
const seeksStaff =
  /(?<!\p{L})(?:\p{L}*näring(?:en|slivet)|\p{L}*företag(?:en|et)?|arbetsgivar(?:e|na)|\p{L}*anläggning(?:en|ar|arna)?|hotell(?:et|en)?|handeln|industrin|\p{L}*(?:affären|verket|bruket|fabriken|macken)|restaurang(?:en|er|erna)|kommunen|hemtjänsten|äldreboendet|skolan) [^.!?\n]*(?:söker|behöver|vill ha|saknar) (?:fler |mer |ny |nya )?(?:folk|personal|säsong\p{L}*|medarbetare|arbetskraft|vikarier|städare|kockar|\p{L}+personal)(?!\p{L})/iu;
const lives =
  /(?<!\p{L})(?:hon|han|hen|hennes|hans|hens|henne|honom|bor|bodde|bott|boende|bosatt|flytt\p{L}+|hem(?:ma|met)?|uppväxt|uppvuxen|kommer från|född|hämt\p{L}+|skjuts\p{L}*|pendl\p{L}+|granne\p{L}*|stug\p{L}+|gård(?:en)?|hyr|familj\p{L}*|släkt\p{L}*|barn(?:en)?|ensam\p{L}*|praktik(?:en)?|individen|sökt|söker|känd|väntar|vill|behöver|alla (?:vet|känner))(?!\p{L})/iu;

function isPlaceWord(word: string | undefined): boolean {
  return word !== undefined && placeWords.has(word.toLowerCase());
}

const placeWords = wordSet('i på till från vid kring runt utanför mot nära mellan via');

const publicPlace =
  /^(?:(?!hem).*(?:dag|dagen|träff|träffen|möte|mötet|resa|tider|tiderna|utbildning|utbildningen|mässa|mässan|platser|lokaler|verksamhet|föreläsning|workshop|konferens|nätverk|filial|hotell|hotellet|tabell|trafik|trafiken|internat|kick-?off)|.*(?:central(?:en)?s?|mottagning(?:en)?s?|bibliotek(?:et)?|kontor(?:et)?|lärcentrum|(?:kommun|medborgar|sjuk|församlings)hus(?:et)?|skola|skolan|gymnasium|kyrka|kyrkan|bygdegård|bygdegården|station|stationen)|(?:af|fk|ifo|ame|hc|sal|rum|lokal|lokalen|hotell|hotellet|buss|bussen|tåg|tåget|coop|ica|konsum|arbetsförmedlingen|försäkringskassan|möte|mötet|träff|träffen|planeringsdag|planeringsdagen|studiebesök|e\d+|väg|vägen|avstängd|avstängt|halka|snöoväder|vägarbete|filial|verksamhet|verksamheten|dagverksamhet|dagverksamheten|praktikplats|praktikplatser|praktikplatserna|platser|öppet|konferens|mottagningsdag|jobbmässa|mässa|marknad|marknaden))$/iu;

/** Places in Jämtlands län that are called nothing else. */
export const villages = wordSet(`
  hoverberg åsarna klövsjö rätan rätansbyn myrviken oviken hackås börtnan ljungdalen skålan galhammar gillhov tossåsen
  messlingen handsjöbyn kövra persåsen nederhögen fotingen arådalen storsjökapell
  gällö pilgrimstad kälarne bodsjö nyhem rissna revsund sundsjö hällesjö albacken stavre håsjö ansjö västanede grimnäs
  mälgåsen bensjö anviken dockmyr gimdalen döviken
  hede vemdalen vemdalsskalet funäsdalen tännäs bruksvallarna ramundberget tänndalen fjällnäs ljusnedal lillhärdal
  ytterhogdal överhogdal lofsdalen linsell hedeviken långå glissjöberg älvros ängersjö ulvkälla herrö duvberg glöte
  högvålen björnrike mittådalen särvsjön remmet
  föllinge nälden offerdal dvärsätt aspås rödön trångsviken valsjöbyn hotagen laxsjö ytterån alsen valne kaxås vaplan
  tulleråsen faxnälden skärvången rötviken gunnarvattnet landön rönnöfors almåsen häggsjövik åkersjön jänsmässholmen
  åflo tullus
  stugun bispgården gevåg krångede överammer köttsjön kullsta strånäset borgvattnet krokvåg näverede skyttmon utanede
  hammerdal hoting gäddede rossön lövberga tåsjö kyrktåsjö jormvattnet blåsjön ankarede ankarvattnet sikås gisselås
  fyrås görvik ulriksfors näsviken bredgård alanäs norråker tullingsås yxskaftkälen havsnäs silsjönäs raukasjö
  björkvattnet rajastrand bågede lidsjöberg svaningen risede siljeåsen
  duved undersåker mörsil mattmar storlien ånn enafors handöl tegefjäll björnänge ottsjö vålådalen trillevallen edsåsen
  huså kolåsen medstugan bydalen höglekardalen slagsån ocke ytterocke hålland nordhallen bonäshamn marby norderön
  brunflo häggenås fåker tandsbyn orrviken lockne marieby kyrkås bringåsen optand ångsta slandrom norderåsen
  lillsjöhögen munkflohögen fugelsta genvalla fillsta singsjön lungre haxäng bingsta månsåsen hovermo vattviken
  överturingen ytterturingen östavall ljungaverk fränsta torpshammar hallviken gåxsjö raftsjöhöjden grenås öjarn junsele
  ramsele ytterberg nilsvallen vänsjö råndalen mosätt orrmo strådalen kvarnsjö galåbodarna selsviken kånkback
  mårdsjön digernäs nordannälden offerdalsberg bakvattnet rörvattnet ottsjön laxviken kougsta leipikvattnet håkafot
  äspnäs edsåsdalen konäs sällsjö arvesund bleckåsen vallbo tavnäs funnäs 
  kårböle ramsjö näsåker edsele hoverberget skucku flatnor
`);

/** Villages whose names are ordinary words, or the names of persons, as well. */
export const villagesAndWords = wordSet(`
  lit kall hallen backe ås änge mo näs böle fors ede sunne viken jorm ope kluk öhn söre vigge hunge kläppe handog
  storsjö häggsjö sanne
`);
