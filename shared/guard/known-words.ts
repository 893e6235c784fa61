const lowerCase = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== ''),
  );

/** Capitalised words of this work that are no names of persons: authorities, places, days, methods, products. */
const knownWords = lowerCase(`
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

/** Endings of Swedish nouns for offices, places and proceedings; a headline in capitals is made of them. */
const knownEnding =
  /(?:kassans?|förmedlingens?|tjänstens?|tjänst|vårdens?|vård|psykiatrins?|styrelsens?|nämndens?|nämnd|förbundets?|förbund|kommuns?|kommunens?|regionens?|enhetens?|enhet|teamets?|team|grupp|gruppens?|grupper|centrum|centralens?|central|husets?|hus|skolans?|skola|verkets?|verk|myndighetens?|mottagningens?|utbildning|mötets?|möten?|planens?|dagens?|dagar|rundan|sjukhus|föreningens?|förening|bolagets?|projektets?|projekt|kontorets?|kontor|ning|ningar|ningen|ningarna|heten|heter|tion|tionen|tioner|skap|skapet|ärenden?|ärendena|lista|listan|stöd|stödet|ersättning|penning|kurs|kursen|rutin|rutiner|rutinen|lagen|lag|arbetet|arbete|nätverk|nätverket|kraft|byrån|ande|ende|ering|eringen|else|elsen|elser|avtal|avtalet|samtal|karta|kartan|mål|målen|rapport|rapporten|kompetens|konferens|konferensen|forum|budget|statistik|metod|metoden|modell|modellen|fonden|fondens?|iska)$/u;

/** A word that does not make a name, however it is capitalised. Genitive and compounds with a hyphen included. */
export function isKnownWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.includes('-'))
    return (
      lower.split('-').some((part) => isKnownWord(part)) &&
      !firstNames.has(lower.split('-')[0] ?? '')
    );
  const stem = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return knownWords.has(lower) || knownWords.has(stem) || knownEnding.test(lower);
}

/** Common first names in Sweden, for what capitals alone do not tell: `Anna S`, `ANNA BERG`, `Anna Berg`. */
export const firstNames = lowerCase(`
  anna eva maria karin kristina lena kerstin ingrid birgitta marie elisabeth margareta susanne annika helena monica sara emma
  elin linnea johanna julia hanna ida lisa amanda malin jenny sofia sofie matilda moa ebba alice maja elsa astrid wilma ella
  agnes klara clara olivia alva signe ellen ester märta karolina carolina josefin frida cecilia camilla therese erika jessica
  sandra ulrika katarina gunilla barbro inger siv britt gun ann anne anette agneta marianne åsa pia yvonne lotta charlotta
  madeleine rebecka linda nina tina viktoria victoria emelie felicia nathalie isabelle tove tuva stina greta
  lars anders johan per peter jan daniel mikael karl carl erik hans fredrik andreas thomas tomas stefan magnus mats ulf bengt
  bo leif göran håkan björn nils jonas martin marcus markus mattias henrik niklas patrik robert david christer kjell sven åke
  gunnar lennart roger kent arne rolf olof olle gustav gustaf viktor victor oscar oskar william elias hugo lucas liam alexander
  simon anton emil filip philip jakob jacob adam albin axel ludvig isak isac noah theo leo melvin vincent sebastian rasmus
  joakim kristian christian tobias jörgen torbjörn tommy kenneth conny johnny jimmy ronny stig sture folke ragnar sixten
  mohammed mohamed muhammad ahmed ali omar hassan hussein ibrahim yusuf abdullah khaled mahmoud mustafa amir reza fatima amina
  aisha maryam zahra leila layla noor nour sana hawa khadija halima samira yasmin jasmin svetlana olena oksana natalia tatiana
  olga irina ivan dmitri oleksandr sergei volodymyr aleksandra katarzyna agnieszka piotr tomasz krzysztof mehmet ayse fatma
`);
