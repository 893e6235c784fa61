import { wordSet } from '../words/word-set.ts';

/**
 * Common surnames in Sweden: for what capitals alone do not tell, such as `anna lindqvist`, `Lindqvist, Anna` and
 * `A Lindqvist`. Those on -son need not be here (`isPatronymic`).
 */
const surnames = wordSet(`
  berg ek lind dahl dal holm ström strand lund sund sundin norén nordin hedin melin sandin wallin hallin bodin bolin
  rodin lundin lindén hedén norlén dahlin öhlin åhlin löfgren lindgren lundgren sjögren holmgren åkesson forsgren
  blomgren hellgren hedgren nygren norgren rosengren almgren axén palm palmér frisk kvist qvist björk alm asp hägg
  sälg rönn gran tall blom blomqvist blomkvist lindqvist lindkvist lundqvist lundkvist bergqvist bergkvist sandqvist
  sundqvist holmqvist hedqvist nordqvist almqvist åkerlund åkerman åkerblom åkerberg åström åslund åberg ågren öberg
  öhman öman östlund österberg östberg östman ödman öhlund öqvist lindberg lundberg sandberg hedberg forsberg dahlberg
  nyberg söderberg sjöberg wallberg wallenberg bergström lindström lundström sandström hedström forsström dahlström
  nyström söderström sjöström wikström vikström hagström engström norström nordström hellström malmström blomström
  edström backström bäckström fjellström hammarström holmström bergman lindman lundman sandman hedman forsman dahlman
  nyman söderman sjöman vikman wikman norman hellman ekman hagman bergmark lindmark lundmark sandmark hedmark forsmark
  nymark hallmark stenmark wallmark vikmark lindahl lindell lindfors lindholm lindblad lindblom lindh lindroth
  lindskog linder linde lundahl lundell lundholm lundblad lundh sandell sandahl sandelin hedlund hedblom edlund ekdahl
  ekelund eklund eklöf ekholm ekberg ekström ekstrand norberg nordberg nordlund nordh nordgren nordahl norrman norlin
  norling norell nylund nylander nylén nyholm nygård nordlander högberg höglund högström hagberg haglund hagelin
  hallberg hallström hallgren haglöf hammar hammarlund hammarberg sjödin sjölund sjölander sjödahl sjöholm sjöstrand
  söderlund söderqvist söderholm södergren sundberg sundström sundell wiklund wikberg wiberg wikander wik vik vikberg
  viklund viberg wall wallgren wallander wahlberg wahlström wahlgren wahlund westberg westerlund westerberg westman
  westin westling westlund vestman vesterlund bylund byström byberg bäcklund bäckman bäck back backlund backman
  bergdahl berglund berggren berglöf berge bergh bergvall bergsten bergenstråhle boman boström borg boberg bodén
  brandt brännström broman broberg broström brolin bratt brodin brunnström burman dahlgren dahlqvist dahlén dahlbom
  dalin edholm edin edvall elg elfving englund engberg engdahl engman enström fahlén fahlgren falk feldt fors forslund
  forsell forssell frank franzén fredlund frid friberg fröberg fröjd frost gradin granberg grandin granqvist granlund
  granath grip grahn grönberg grönlund gullberg gyllenberg gylling göransdotter hallén hamrin hansdotter hasselblad
  hassel hedenström hellberg hellsten hellqvist henning hermelin hjelm hjort holmberg holmlund holst hult hultgren
  hultman hultqvist hurtig hydén häggblom häggström häggkvist hård högman höök idberg isaksen jacobsen jansen jensen
  jern jonasdotter jonzon jung kallin karlberg karlén karlström kihlberg kihlström kjellberg kjellin kjellman klang
  klingberg klint kling klockar kristiansen krona krantz kroon krusell kuhlin lagerqvist lagergren lagerlöf lantz
  larsen lilja liljegren liljeberg liljeqvist lindskoug ljung ljungberg ljunggren ljungqvist ljungman ljungdahl lod
  lodin lord lovén lundvall lyckberg lönn lönnberg lönnqvist lööf löfqvist löfstedt löfberg löfstrand malm malmberg
  malmgren malmqvist markström marklund martinsen mattson mellberg melander moberg modig modin molander molin moström
  mossberg munter myhr myrén myrberg möller mörk naess nilsen nordenfelt nordenskiöld nyqvist odén ohlin olin
  olofsdotter olsen olsdotter opperman ortmark palmgren palmqvist palmberg palmer paulin persdotter pettersen pihl
  pålman quist ramberg ramström rask rehn rehnberg reuter ringdahl ringqvist ros rosén rosenberg rosenlund rosenqvist
  rosendahl roslund roth roos rudberg rundqvist ryd rydberg rydell rydén rydh rydin rådberg rönnberg rönnlund
  rönnqvist samuelsen sandgren schmidt schröder selander selin sellberg setterberg sillén silfver sjöqvist sjöblom
  skog skoglund skogsberg skoog skott skånberg sköld smed smith sparr stenberg stenlund stenström stenman stenqvist
  sterner stolt stoltz strandberg strandh strandlund strandman strid stridh strindberg strömbäck strömberg strömgren
  strömqvist strömstedt ståhl ståhlberg stål sundkvist svahn svala svan svanberg svanström svedberg svedin svensdotter
  swahn swärd svärd säll säfström sörensen sörlin tamm tapper tegnér thelin thorell thorén thorn thunberg thörn
  tillander tjernberg tjäder tornberg trygg törnblom törnqvist törngren uhlin ulander unger uusitalo wadman wahl
  walden waldén wallerstedt wallstedt walther wedin weidenhielm wendel wennberg wennerström wennström werner wester
  westerlind wetterberg wickman wide widén widmark widell widlund wigren wikner wiman winberg winblad winter wirén
  wisén wistrand wrede wretling zetterberg zetterlund zetterström åhman åhlund åhlander åkerlind åkerström åkesdotter
  ålander ålund ångman åsberg åslin ädel ärlebrandt ödlund öhrn öhrling öst österlund östergren österman östling
  östlin bertilsdotter bodström brännvall dalhielm fagerberg fagerlund fagerström fahlander flink flod flodin
  fogelberg fogelström forsén gabrielsen gavelin gerdin grundström gruvberg hamberg hedbom hedenberg hellgård
  hemmingberg hillerström hillberg hultin
`);

/** Sámi, Finnish, Norwegian and Danish surnames. */
const surnamesOfTheNorth = wordSet(`
  jåma joma kuhmunen marakatt blind baer eira guttorm gaup hætta haetta huuva idivuoma inga inggá juuso kitok kemi
  kroik labba länta läntha nutti nuottavaara niia omma orja partapuoli päiviö pingi pirak påve rassa rensberg rimpi
  ruong sarri sara sarre skum skaltje stinnerbom stoor svonni sikku simma somby sunna thuuri trosten turi tuorda unga
  utsi vannar vasara vinka walkeapää åhrén åhren kråik bientie kant klemet magga mannela nikkinen parfa poggats pokka
  päivä barruk doj eliassen jillker rengård tärnsjö virtanen korhonen mäkinen nieminen mäkelä hämäläinen laine
  heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen niemi heinonen heikkilä kinnunen salonen turunen
  salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen ojala leppänen hiltunen
  väisänen leinonen miettinen kallio aaltonen pitkänen manninen hakala anttila laaksonen koivisto laakso hirvonen
  räsänen kauppinen lehto huttunen rissanen karppinen kokko kemppainen pulkkinen moilanen hyvönen nurmi peltonen
  rajala mustonen kärkkäinen partanen seppälä seppänen kettunen ikonen eronen hakkarainen toivonen halonen kuusela
  vainio wirtanen hansen johansen larsen olsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen
  eriksen haugen hagen moen bakken solberg solheim nygaard berge lie strand halvorsen jacobsen iversen kristoffersen
  gundersen bjerkan aune aas sæther nielsen christensen rasmussen sørensen jørgensen madsen mortensen poulsen knudsen
  møller thomsen kjær
`);

/** Surnames from other parts of the world that Swedish registers have most of. */
const surnamesFromAbroad = wordSet(`
  ali mohamed mohammed mohammad ahmed ahmad hassan hasan hussein hussain hosseini hussaini ibrahim yusuf yousef abdi
  abdullah abdullahi aden adan osman omar jama jamal farah warsame hersi nur noor mohamud mahamud ismail isse said
  saleh salah salman suleiman younis younes khalil khalaf khan khoury haddad hamdan hamad hamid hammoud al-hassan
  al-ali alhassan aljasem alkhalil almasri al-masri alahmad alhamad ahmadi akbari amini asadi azizi bahrami barzani
  ebrahimi faraj farahani fazeli ghasemi gholami hamidi haidari haydari heydari hashemi jafari jalali karimi kazemi
  khalili khorasani mahdi mahmoud mahmoodi mansouri mirzaei mohammadi mohseni moradi mousavi musavi naderi nazari
  noori nouri omari osmani qasemi rahimi rahmani ramezani rasouli rezaei rezai rezaie rostami sadeghi saeed saeedi
  salehi samadi shah sharifi sultani soltani tavakoli yousefi yusufi zamani zarei zahra abraham abrahaley abreha
  afewerki alemu andemariam araya asfaha beraki berhane bereket fessehaye gebre gebremariam gebremedhin gebremeskel
  gebreselassie gebrehiwet ghebremichael ghebreab goitom habte habtemariam habtom haile hailemariam hagos kahsay
  kidane kiflom medhane mehari mekonnen mengistu michael negash okbay russom seyoum solomon tekle teklehaimanot teklu
  tesfamariam tesfamichael tesfay tesfaye tewelde tsegay weldegebriel weldemichael woldu yohannes zemichael zeray
  kovalenko kovalchuk shevchenko bondarenko boyko tkachenko kravchenko kravchuk oliynyk melnyk moroz marchenko lysenko
  rudenko savchenko petrenko pavlenko ponomarenko ivanov ivanova petrov petrova sidorov smirnov smirnova kuznetsov
  kuznetsova popov popova volkov volkova sokolov sokolova novikov novikova morozov fedorov kowalski kowalska nowak
  wisniewski wisniewska wojcik kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski dabrowski
  dabrowska kozlowski jankowski mazur krawczyk hodzic hadzic halilovic hasanovic ibrahimovic jovanovic kovacevic
  markovic mehmedovic mujic nikolic omerovic petrovic popovic salihovic selimovic simic stojanovic suljic todorovic
  begovic delic dedic gashi krasniqi berisha hoxha shala kelmendi morina bytyqi hyseni rexhepi yilmaz yılmaz kaya
  demir sahin şahin celik çelik yildiz yıldız aydin aydın özdemir ozdemir arslan dogan doğan kilic kılıç aslan cetin
  çetin kara koc koç kurt özkan öztürk ozturk polat aksoy güler gunes güneş bulut korkmaz garcia fernandez lopez
  martinez gonzalez gonzález rodriguez rodríguez sanchez perez pérez gomez diaz díaz hernandez torres ramirez flores
  castillo rojas vargas silva santos oliveira pereira souza costa ferreira mendoza morales nguyen tran pham hoang phan
  dang bui huynh vu ngo duong wong chen wang zhang liu huang zhao singh kaur kumar sharma patel gupta hossain rahman
  begum chowdhury saetang srisuk phromma chaiyasit thongdee popescu ionescu constantin dumitrescu stan munteanu marin
  matei horvath horváth kovacs kovács nagy toth tóth szabo szabó varga muller müller schneider fischer weber meyer
  wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann krüger
  dubois martin bernard durand moreau lefebvre laurent rossi russo ferrari bianchi romano brown jones williams taylor
  davies evans thomas walker wright robinson thompson hughes edwards
`);

/** Surnames that are ordinary words or places as well: only beside a first name that is nothing else. */
const ordinarySurnames = wordSet(`
  berg ek lind dal holm ström strand lund sund palm frisk kvist björk alm asp hägg sälg rönn gran tall blom back bäck
  borg falk fors frid fröjd frost grip hammar hassel hjort hult hurtig hård höök jung klang kling klint krona lilja
  ljung lod lord lönn malm modig mörk rask ros roos ryd skog skott smed stolt strid stål ståhl svala svan svärd tamm
  tapper trygg törn unger vik wall winter åker ädel öst flink flod linde linder sköld wester blind inga kant kemi
  rassa sara skum simma unga doj päivä lie hagen kara kurt koc stan marin martin klein wolf costa flores silva santos
  adam nur said mars salo kallio laine moen pingi magga turi vinka brandt elg sarri bientie niemi dang chen wang shah
  khan hagman norman henning wide hedin dahl feldt
`);

const endings =
  /\p{L}{2}(?:qvist|kvist|ström|berg|gren|lund|lunds|mark|dahl|stedt|strand|löf|holm|blad|blom|ander|fors|hielm|hjelm|skiöld|sköld|wall|vall|crantz|krantz|felt|feldt|roth|quist|nen|enko|chuk|ović|ovic|evic|ić|ski|ska|wicz|escu|oğlu|oglu|zadeh|zada|pour|poor|yan|ian|shvili|idis|opoulos|moen|heim|gaard|gård)$/u;

const surelyEndings =
  /\p{L}{3}(?:qvist|kvist|ström|berg|gren|lund|stedt|löf|holm|blad|hielm|sköld|enko|chuk|ovic|evic|ović|ić|wicz|escu|oglu|oğlu|ova)$/u;

/** A word that is a surname in Sweden and no ordinary word: by the lists, or by how it ends. */
export function isSurname(word: string): boolean {
  const lower = word.toLowerCase();
  return isListed(lower) && !ordinarySurnames.has(lower);
}

/** A word that ends as hardly any but surnames do, in whatever case it is written. */
export function endsAsNothingElse(word: string): boolean {
  return surelyEndings.test(word.toLowerCase());
}

/** A surname, though it may be an ordinary word or a place as well. */
export function isPossibleSurname(word: string): boolean {
  return isListed(word.toLowerCase());
}

/** A word made as many Swedish and foreign surnames are made: `Zettergren`, `Petrenko`. Places may be made so too. */
export function endsAsSurname(word: string): boolean {
  return endings.test(word.toLowerCase());
}

function isListed(lower: string): boolean {
  return lists.some((list) => list.has(lower));
}

const lists = [surnames, surnamesOfTheNorth, surnamesFromAbroad];
