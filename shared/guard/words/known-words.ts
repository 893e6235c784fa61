import { firstNames } from './first-names.ts';
import { knownBodies } from './known-bodies.ts';
import { knownPlaces } from './known-places.ts';
import { wordSet } from './word-set.ts';

/** Capitalised words of this work that are no names of persons: authorities, places, days, methods, products. */
const knownWords = wordSet(`
  arbetsförmedlingen försäkringskassan försäkringskassa region regionen jämtland härjedalen jämtlands härjedalens län länet
  kommun kommunen kommunens samordningsförbundet finsam länsam star socialtjänsten socialtjänst psykiatrin psykiatri
  primärvården primärvård hälsocentralen hälsocentral vuxenpsykiatrin öppenvården öppenvård sjukhus sjukhuset
  berg bräcke härjedalen krokom ragunda strömsund åre östersund östersunds bergs åres svenstavik hackås gällö sveg funäsdalen
  hede hammarstrand järpen duved åsarna oviken myrviken nälden föllinge offerdal frösön torvalla odensala brunflo lit häggenås
  hammerdal backe hoting gäddede kälarne stugun bispgården undersåker mörsil mattmar hallen ås rödön klövsjö vemdalen
  hedeviken lillhärdal ytterhogdal norrland sverige sveriges norge finland danmark europa stockholm sundsvall umeå trondheim
  härnösand uppsala göteborg malmö sollefteå örnsköldsvik mittsverige norra södra östra västra mellersta inre nedre övre stora lilla
  storsjön storsjöbygden jamtli
  måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön januari februari mars april maj juni juli
  augusti september oktober november december jul nyår påsk midsommar trettondagen kristi himmelsfärdsdag pingst valborg
  vår våren sommar sommaren höst hösten vinter vintern vecka tertial halvår år
  teams microsoft outlook excel word sharepoint forms power zoom skype google kommunhuset stadshuset medborgarkontoret
  biblioteket folkets hus rådhuset björnen björnhuset digitalt digital distans hybrid
  steg till arbete motiverande mi samtal sip nns sus kaa lss ame ifo fk af hos sot siu siuskonsulent sol nav aktivitetsersättning
  sjukpenning rehabiliteringspenning sjukersättning försörjningsstöd ekonomiskt bistånd etableringsersättning a-kassa studiestöd
  komvux sfi vuxenutbildning vuxenutbildningen folkhögskola folkhögskolan gymnasiet lärcentrum campus birka bäckedal åsbygden
  audit dudit freda hur mår din ekonomi case management individual placement support ips supported employment grön rehab
  skatteverket migrationsverket kronofogden csn socialstyrelsen riksdagen regeringen arbetsmiljöverket länsstyrelsen polisen
  polismyndigheten kriminalvården frivården inspektionen vård omsorg rådet nationella skr sveriges kommuner regioner
  coompanion samhall samhalls misa jobbtorg rehabteamet hushållningssällskapet röda korset svenska kyrkan verdandi hela människan
  sankt sankta mora gotland dalarna gävleborg västernorrland västerbotten nordanstig ånge sundsvalls
  styrgrupp styrgruppen styrgruppens länsam sst processledare processledaren samordnad individuell individuella samordnare samordnaren ersättare ordförande
  handläggare arbetsförmedlare rehabkoordinator arbetskonsulent arbetsmarknadskoordinator biståndshandläggare enhetschef chef
  kansli kansliet förbundschef förbundschefen coach individkoordinator
  dag del dnr bilaga punkt beslut information fråga frågor svar obs ny nya nytt tid plats lokal sal rum tema start slut fika lunch paus
  ja nej vi ni de hen han hon den det detta denna dessa alla ingen inga någon några vad vem vilka vilken när var varför
  och eller men om att för från med utan på i av vid inför efter under över mellan genom enligt hos
`);

/** Ordinary words that stand with a capital in headings, greetings and names of programmes. */
const ordinaryWords = wordSet(`
  unga ung vuxna äldre barn barnen män kvinnor kvinnan mannen totalt summa antal goda gott god glad trevlig helg min mitt mina vår
  vårt våra ditt dina sidor val väg vägar post säker säkra aktiv aktivt aktiva väntan väntetid personligt personliga ombud mål
  ändrad ändrade regler regel lagar lag skäl skyddat skyddad offentligt allmän visstid resultat enkät enkäter samtycke saknas
  finns gäller psykisk psykiska fysisk social sociala ohälsa hälsa smärta svikt hänsyn insats insatser förenklad fördjupad
  meddelande meddelanden företag företaget framtid framtiden framåt jobb jobbet arbeten tom tomt lång kort korta liv livet
  hotell teatern park parken station stationen gamla gamle nordens link life care post long covid hovrätt hovrätten
  två tre fyra fem sex sju åtta nio tio ett en första andra tredje sista förra nästa månad månader feb aug sep okt nov dec
  kvar hemma tryggt tryggare capita runt själv exempel rädda välfärdscenter gymnasium gymnasie trappan kliv klivet språng
  kontakta boka ring skicka besök bjud planera diskutera presentera utvärdera följ läs skriv tack tacka välkommen välkomna
  hej hälsningar mvh mer mindre bra bättre bäst viktigt viktig fel rätt rätten åtgärd åtgärder behov behoven stora lilla
  klient klienten klienter patient patienten deltagare deltagaren individ individen familj familjen anhörig anhöriga tolk tolken
  läkare läkaren kurator psykolog sjuksköterska arbetsterapeut fysioterapeut socialsekreterare konsulent rektor lärare politiker
  arabiska persiska dari somaliska tigrinja ukrainska ryska engelska svenska finska samiska thai kurdiska sorani kurmanji pashto
  syfte bakgrund förslag ansvar ansvarig klart klar pågår status version utkast protokoll protokollet möte mötet dagordning
  gemensam gemensamt gemensamma suicid kö kön vårdkontakter hemsida hemsidan webb mejl mail telefon blankett blanketten formulär mall mallar film filmen broschyr affisch kampanj
  öppet öppen öppna hus stängt sommarstängt jullov sportlov påsklov höstlov semester ledigt helgdag röd dag
`);

/** How Swedish adjectives end: `Långvarig smärta`, `Särskilda skäl`. No common first name does. */
const adjectiveEnding =
  /\p{L}{2}(?:lig|ligt|liga|igt|bart|bara|varig|variga|varigt|iskt|iska|isk|ade|ande|ende|samma|skild|skilda|skilt)$/u;

/** Endings of Swedish nouns for offices, places and proceedings; a headline in capitals is made of them. */
const knownEnding =
  /(?:kassans?|förmedlingens?|tjänstens?|tjänst|vårdens?|vård|psykiatrins?|styrelsens?|nämndens?|nämnd|förbundets?|förbund|kommuns?|kommunens?|regionens?|enhetens?|enhet|teamets?|team|grupp|gruppens?|grupper|centrum|centralens?|central|husets?|hus|skolans?|skola|verkets?|verk|myndighetens?|mottagningens?|utbildning|mötets?|möten?|planens?|dag|dagens?|dagar|tet|teten|teter|rundan|sjukhus|föreningens?|förening|bolagets?|projektets?|projekt|kontorets?|kontor|ning|ningar|ningen|ningarna|heten|heter|tion|tionen|tioner|skap|skapet|ärenden?|ärendena|lista|listan|stöd|stödet|ersättning|penning|kurs|kursen|rutin|rutiner|rutinen|lagen|lag|arbetet|arbete|nätverk|nätverket|kraft|byrån|ande|ende|ering|eringen|else|elsen|elser|avtal|avtalet|samtal|karta|kartan|mål|målen|rapport|rapporten|kompetens|konferens|konferensen|forum|budget|statistik|metod|metoden|modell|modellen|fonden|fondens?|iska)$/u;

const known = [knownWords, ordinaryWords, knownPlaces, knownBodies];

/** A word that does not make a name, however it is capitalised. Genitive and compounds with a hyphen included. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.includes('-'))
    return (
      lower.split('-').some((part) => isKnownWord(part)) &&
      !firstNames.has(lower.split('-')[0] ?? '')
    );
  const stem = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return (
    isListedWord(lower) || isListedWord(stem) || isOffice(lower) || adjectiveEnding.test(lower)
  );
}

/** One of the words listed here, whatever its ending says; without genitives and compounds. */
export function isListedWord(word: string): boolean {
  const lower = word.toLowerCase();
  return known.some((words) => words.has(lower));
}

/** An office, a proceeding or the like, by how it ends: `Vårdcentral`, `Rehabmottagning`. */
export function isOffice(word: string): boolean {
  return knownEnding.test(word.toLowerCase());
}
