import { wordSet } from './word-set.ts';

/** Ukrainian, Russian and Polish. */
const firstNamesOfEasternEurope = wordSet(`
  afanasii afanasij agafja agnia aleksandrina aleksy alena alevtyna alja aljona alojzy amelia anatolij andrij andrzejek aneta
  anfisa angelina anisja antin anzhelika apolonia arina arkadii arkadij arsenij artjom artyom averjan bartek bartlomiej basia
  bazyli beatrycze benedykt blazej bogna bogumil bogumila bogusia boguslaw boguslawa bogusława bolek boleslaw bolesław bozenna
  bronislav bronislava bronislaw bronislawa brygida cecylia cezary darja darya davyd demian demid dmitro dmytryk dymytrii efim
  egor elizaveta emiliia emiljan evdokija evgeni evgenij evgenija evgeniy evgeniya evhenia fedor feliks feodor feodosii filipp
  fjodor franciszka fryderyk fyodor galja gavriil gennadi gennady georgij georgiy glafira gleb grazynka grigori grigorij
  grigory halya hanka heorhii hieronim hlib honorata hordii ignacy ilarion ilia ilja inessa inha innokentii innokentij irek
  irisja irmina ivanka izolda jakov jakub janek jaroslav jaroslawa jasia jaśmina jegor jekaterina jelizaveta jerzyk jevgenij
  jevgenija joasia jozef józef jozefa józefa julianna julija juliusz juri jurij jędrzej kajetan kapitolina katia kazia kazik
  khrystia klavdia klemens kornel kornelia kostja krystyn krzysiek krzysztofa ksenija ksenya ksjusha larissa lavrentij leon
  leontii leslaw liana lidiya lidka lilya liuba liubomyr lucja lucjan ludwik luiza lukian lyuba magdzia maiia maks maksim
  maksymilian małgosia malwina marcelina marfa mariola maryana maryla marzanna marzenna matvej matvey melaniia michail
  michalina mieczyslaw mikhael mikolaj milana miloslav milosz miłosz miron miroslawa mitja mstislav myron nadeschda nadezda
  nadija nadiya nadya nastasja nastia nastja natalka natascha natasja naum nelya nikifor nikodem nikolay nonna oksanka oktawia
  olek oleksa oleksij olesya oliwier olja olya otylia palahna pantelej patryk pelageja pjotr platon praskovja prokhor przemek
  przemyslaw pylyp radek radoslaw remigiusz rimma rita rodion rostislav róża rozalia rufina sashko saveli savelij semjon
  semyon serafim serafima serhij serjozha severyn seweryn slawek slawomira solomia solomiya spiridon stanislava stanisław
  stanislawa staszek stepanida svjatoslav sydir sylwek szczepan szymek tadek taisija tanya teodora teofil terentij tichon
  tikhon timofei timofej timofey tosia trofim tymon tymoteusz tymur tytus ulyana urszulka ustinja valeri valerij valerija
  valeriya valery vasilina vasilisa veniamin venjamin vikentij vitali vitalij vitaliya vjatjeslav vladlen vladlena volodimir
  volodja volodymyra waclaw walenty walentyna waleria wawrzyniec weronika wiesia wiesław wioletta witold władek wladyslaw
  wladyslawa wlodzimierz yefim yekaterina yelizaveta yevdokiia yevgeni yevgenia yevgeny yevhenii yevheniya yukhym yurij yury
  yustyna zakhar zdzislaw zdzislawa zenoviy zoja zosia zuza
`);

/** Bosnian, Serbian and Albanian. */
const firstNamesOfTheBalkans = wordSet(`
  adelisa adema ajdin ajla ajna ajša akif albion aldijana aleksa aleksije alija almedin almin almina amila anđela andjela
  andrija anela anes anesa antonije arber arijana armina arsim arton asmira atifa avdija avdo bakir bardhyl behar behxhet
  bejta bensad besarta besfort blert borivoje boro bosko boško bozidar božidar branimir branislav bratislav cvetko cvijeta
  dalibor danica danilo darinka davor davorka denisa desanka dijana divna djordje djuro đorđe dragiša drago dragoljub dragomir
  dragoslav draško drilon dritan dubravka durim đuro dušanka dušica dzemal dženan dženeta dženis dzevad dževad dževada
  dževahira dzevida edib edis edmond egzon eldar eldin elez eliona elmaz emsad emsada endrit enis ermal ermina ervin esmir
  esmira fadilja fahir fahreta fahrudin fatime fehmija ferida feriz fetije fikreta flaka florent florim flutura gani gavrilo
  gazmend gentian gentiana gëzim gjon gojko gordan gradimir granita hajrija hajrudin hariz hasija hida hikmeta hilmija hurem
  husnija hysen hysni igballe ilija ilijas iliriana imer isan isuf ivana ivica izudin jakša janko jasenko jasminka jelica
  jeremija jetmir jordan josip jovanka jovica jovo jozo kadrija kadrije kasim krenar kreshnik kristijan labinot lazar lazo
  leart lejs liljana liridon lirim ljubinka ljubiša ljubo ljupka lutvija malić marijan marinko matej mehdija mehmedalija mejra
  melita memnuna mensud mersija mersudin mevla mevlija mevludin mihailo mihajlo mijo miladin milanka milić milija milijana
  milivoje milka milomir milovan milutin mirko miroljub mirsada mirzeta mitar mithad momčilo momir muhiba munevera muniba
  murisa mybera nadica nail nasiha natasa nataša naza nebojša nedeljko nedima nedžad nedzada nela nemanja nesib nevres nevzeta
  nexhat nihada nikolina novak nuhi nurija obrad obren olgica pashk prenk qamil qefsere qendrim rabija radica radislav radoje
  radojka radomir raifa rajko ramiza rastko refika remza rijad rizah rukija rusmir šaban sabit sadika safeta sahit šahza saida
  sakib samra sanda sanijela saranda sava seada sedin sefer šefik sejad sejda sejla šejla selmir šemsa senahid senija šerif
  šerifa sevdije sezair shaip shefqet sheqir shpetim shqiponja sifet siniša slađan slađana slaviša slavoljub slobodanka smail
  smaila spasoje spomenka srđan srđana srećko stanka stanko stanoje stevica stoja stojanka suhreta sulejma sulejman svetlan
  svetozar tihomir tomislav tomo vasilije vedran velibor velimir vesel veton vidosava vladica vladimirka vlasta vlatko vlora
  vojin vukašin vuksan xhavit xhemail xhevahire xhevat yllka ymer zaim zdenka zdenko zekerija zekija zeljka željko zijada
  živka živko živojin zlatica zora zorana zorka zuhdija zuhra zulfo zumra zvonimir zvonko zymer
`);

/** Sámi, Finnish, and Swedish of all ages. */
const firstNamesOfTheNorth = wordSet(`
  aage aarre aatu abrahamina absalon adina adla adolfina agaton agda ageli agne ahlvin aija ailamarja ailen ainá aira ájlá
  ájlin albrekt aleksanteri alexia alfons alfrida alida alise allis almut alpo altea alve alvide alvilda amadeus amandus
  ambjörn amelie anastasius ánda ándaras ándda ándde andy anitta annamari annbritt anncharlotte annchristin anngerd annhild
  annica annikki annkristin annlis annlouise annmari annmarie annsofi annsofie annukka anselmi ansgar anshelm anta antaras
  anttoni arhippa arho armi arnbjörg aron arvi arvida aslaug ásllat aslög astor atle auda aulikki auvo baldur baltsar bartil
  beahkká beaivvi beda benita benny bergliot bergtora bernd berndt berne bernhard berthold bertine betsy biehtá biejjie bierna
  biete bikká biŋŋá birgitte birit birte birthe bittan björg blanka blenda bodil borghild brage britta britten brittmarie bror
  brynhild brynolf buole bärbel bärtil börge carin carina carita caritha carlotta carola catharina cathrin catrin catrine
  cattis charlott cheryl christa christel christina christofer cicci clary conrad crister cristin daavida daavvet dageida
  dávgon davida dávvet debora deborah desiré desirée didrik dommá dora dorit dorothea dorthea douglas duomis ebon eddie edvina
  edwina eeli eelis eemi eerik eerika eerikki eilert eirá ejnar ejvor elfva elida eligius eline elisa elise elly elmeri elmmá
  eloise elsá elsalill elsi elsy elvin emelia emely emerentia emerik emfrid emmali emmeli emmy endis enni enok eŋgel erke
  erkke ernestina erret esaias eskil espen estelle esteri estrid etná eufrosyne eugen eugenie evan eveliina evvá fabbe fideli
  filicia fingal fjalar florence folkmar freddan freddie frej frejvid fridtjuv frode fröja gabbe gabbi gáhtte gáijá gáre gáte
  gatriina geira gerta gerth gertie ghita gideona girste gisle gith gitte glenn gottlieb grels grete gristiinna gudmund gudny
  gudrona guhttur guje gullan gullbritt gulli gullmaj gullvi gunbritt gunda gunhilda gunita gunlis gunn gunna gunná gunnie
  gunny gunvald gurra gustafva gusten gustu guttorm gyda gördis hadar hadrian haldis halldis hallgerd halsten halvard halvdan
  hándá hannes hánsa hánsi hartvig heandarat heandrihka heda hedbjörn heddy hedy heibmá heimo heini heino hejdi helinä helka
  helle hellen hellmut helny helvi helvig henrietta henrihkka herdis hermanni hermina hermine herta hertha hervor heta hilbert
  hildeborg hildegard hildemar hildingard hillá hilppa holge holmfrid honorine hugge hulldá idar iggy iiŋgos iiris iisa
  iisakki iisát iita ijvvar ilari ille ilmo ilse imbi immanuel immi immo inez ingabritt ingalena ingbritt ingemo inggá
  ingmarie ingolf ingun ingvald irmgard isadora isidora ivvár iwar jaakkima jaakob jaampa jaanna jáhkke jahkobe jáhkot jalmari
  jalvve jámma janika janita jannice jannike jarno jasmiina jeanna jeja jempa jenna jeppe jerk jesse jessie jill jimmie joana
  jolanda jolin joná jongá joni jons jonsa joonatan josse jovsset juhána juhvva julá jullan jusse jutta juuso jåanta jåhkku
  jåvna jåvnna jöran jörn kaapo kaapro kaarle kaarlo kaino káisa kaleva kárin káristiina karla karolin kárrá karri kasperi
  katariina kati katrine kauno kaysa kennie kerttuli keth kielo kiia kiira kilian kiraste kirre kirsikka klaara klemet knutte
  konny kosti kristel kristiana kristiina kristiinná kristin kuisma kullervo kullikki kustaa láhká lájlá lauha lávrra leammet
  leana leeni lela lemmá leni lenita lenni lennie leonia leontina lexi lian lias licia liisá lijsá lilja lillan lillebror
  lillevi linea lise liselotte lisette lizette lizzie loella loreen lorens lotten lottis lotty louisa loviisa lunná luukas
  luvvisá lydian lydie maaria mabel maddis máddji madicken madji magna magnfrid magnhild maidie máijjá maikki mailis maina
  maini mainio maivor majse mákká málet malou mandis mánná marcia márehta mareta margaret margaretha margarethe margary márget
  márggu margo margona margreta margrethe mária mariah marielle marion maritha márja marjaana márjji marjut marlen marly
  marthe marthina martta maryanne másá matias mátki matsy mátte maude maudie maunu maura maurits melanie melina melwin merete
  micaela miehkká mielát mielikki mihkel mihkkala miia miikka mikaella mikkal milian milla millan mille milly mimi mirella
  mirjam mirjami mirka mirre monalisa moona morgana morten musse måna náhttá nanná natan natanael nathan nathanael neahtta
  neea neela neta nettan nicki nicolina nigos nihkolas niilas nijlas nikkálasj niko nilá ninna ninni njord noak noelle norah
  novalie noveli nuppu nuutti nuvte nyla nyyrikki oddbjörn odelia odilia odin odine ohto oili okko oline ollevan olov olrik
  oluf onerva onni ophelia ortrud osborn oskaria osmo osmund ossi ostin othilia otilia ottar otteria ottilia ottilian ottilie
  paavali paavval páhtta paulette pávla peadár peetu pehr pellervo perarne pernilla perttu petronella piehtár pirita piritta
  pirjetta pirkka prudentia pyry pyttan päivä pälle quirin raakel rabbe ragnborg ragnfrid ragnvi ragnvid ráhkel ráijjá raila
  raine ralf ralph randolf rástos rauha rauli rauno rávnnáŋ rebekka reetta reinhold renée rickie rijkka rino robban roberta
  rogert roine roope roosa rosel rosette rosina rosmari rudi runhild ruŋgá ruolla rurik rutan ruthie ruusu ruut ryno saarni
  sabrina sáijjá saimi saini salla sálle salomo salomon salomonia sampo sampsa samu samuelina samuella samuli sanelma sani
  sanná santtu sárre saul selinda selja senni severin sickan siegfried sigbjörn sigbrit sigfridina sigga sigmund signhilda
  sigun sigvald sigvara sigyn silja siljan silvo simmá sirke sivbritt sixtina sjöfrid skaj soffá sofi sofijá sofijja sohvi
  soili soini sointu solbjörg solgá solgun solgärd solvej solvi solvig sonná sonny steinar stiinná stinalisa styrbjörn sulevi
  sulo sunniva sunnová susann sussie svanhild svanhilda svenerik svenná svenne sverker sylvester sylvi synnöve syssa säde
  taavetti tabea tahvo taimi tally talvikki tancred taneli taru teddie teddy teppo terhi terhikki tertta thalia thekla
  theodora therés theresia thilda thina thora thorbjörg thorgny thorild thorleif thorvald thure thyra tiam tiia tiitus tilly
  timotej tinna tiril tolle topias torborg tordis torhild torild torleif torolf torsti torun torunn touko trolle trudy tula
  tuomma tuovi tuss tuuli tuulikki tuure tyre tytti tyyni ukko ulfva ullá ullabritt ulrica untamo unto urda urpo ursel uulá
  vaila váinnas válborg valfrida valma valto valtteri vanamo vanda vanessa vanya várrá velma vemund vendla venke vibeke vicke
  vihtori viivi viktorina vilbmá vilda vilhelmiina vilhelmine villemo viran virva vivan vivann viviann vivianna vivica vollrat
  volmar volter vuolla walborg walfrid wally wanja wenche wenke werna westi wictor wilda wilhelmina wilhelmine wilja winnie
  wivan yngvar yrjänä yrla yvonn åanna åanta åslög åsta ååvla ällan ödgärd öivind öjvind östgärd
`);

/** First names of Europe east and north of here that the other lists have not; none is a Swedish word as well. */
export const firstNamesOfEurope: ReadonlySet<string> = new Set([
  ...firstNamesOfEasternEurope,
  ...firstNamesOfTheBalkans,
  ...firstNamesOfTheNorth,
]);
