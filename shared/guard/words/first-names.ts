import { firstNamesOfEurope } from './first-names-of-europe.ts';
import { firstNamesOfTheWorld } from './first-names-of-the-world.ts';
import { moreFirstNames } from './more-first-names.ts';
import { wordSet } from './word-set.ts';

/**
 * Common first names in Sweden, old and new: for what capitals alone do not tell (`anna lindqvist`, `ANNA BERG`,
 * `Anna Berg`). A name that is missing is still seen where both words have their capital.
 */
export const firstNames = wordSet(`
  anna eva maria karin kristina lena kerstin ingrid birgitta marie elisabeth margareta susanne annika helena monica
  monika sara sarah emma elin linnea linnéa johanna julia hanna hannah ida lisa amanda malin jenny sofia sofie sophie
  matilda mathilda moa ebba alice maja elsa astrid wilma vilma ella agnes klara clara olivia alva signe ellen ester
  esther märta märtha karolina carolina caroline josefin josefine frida cecilia camilla kamilla therese terese teresa
  erika erica jessica sandra ulrika katarina catarina katharina gunilla barbro inger siv britt gun ann anne anette
  annette agneta marianne åsa pia yvonne lotta charlotta charlotte madeleine rebecka rebecca linda nina tina viktoria
  victoria emelie emilie emily felicia nathalie natalie isabelle isabella tove tuva stina greta gerd gerda gudrun gull
  gunnel gunvor harriet hedvig hillevi hjördis inga ingeborg ingegerd ingela irene iris irma ivy jeanette jennifer
  josephine judit kajsa katja kickan kjerstin laila lea lilian lillian lilly lina linn lisbet lisbeth liselott liv
  livia lova lovisa louise lovis ludmila maj majken margit margareth mariann marika marina marit marita martina mary
  maud melissa mia michaela miranda mimmi mona my märit nadja nelly nicole nora olga paulina petra ragnhild rakel
  ramona rosa rose rosanna rut ruth ronja rigmor saga sally selma signhild sigrid silvia solveig sonja stella susan
  susanna svea sylvia syster tekla thea tilda tilde tindra tora tyra ulla unni ursula vanja veera vega vendela vera
  veronica veronika vivianne viola viveka wendela yrsa ylva zara zelda åse ängla örjan lars anders johan per peter jan
  daniel mikael michael karl carl erik eric hans fredrik andreas thomas tomas stefan magnus mats ulf bengt bo leif
  göran håkan björn nils jonas martin marcus markus mattias matthias henrik niklas nicklas patrik patrick robert david
  christer krister kjell sven åke gunnar lennart roger kent arne rolf olof olle gustav gustaf viktor victor oscar
  oskar william elias hugo lucas lukas liam alexander simon anton emil filip philip jakob jacob adam albin axel ludvig ludwig
  isak isac noah theo leo melvin vincent sebastian rasmus joakim kristian christian tobias jörgen torbjörn tommy
  kenneth conny johnny jimmy ronny stig sture folke ragnar sixten allan alvar arvid assar august benjamin bernt bertil
  bill birger bjarne boris börje casper charlie christoffer kristoffer claes klas dag dan dennis dick dylan edvard
  edvin egon einar elis elmer elof emanuel erling ernst evert fabian felix ferdinand frank franz fritz georg gerhard
  gert gideon gillis greger gustavo harald harry hasse helge helmer herbert herman hilding hilmer holger hubert hampus
  ingemar ingvar isidor ivar jack jens jerker jerry jesper jim joel johannes john jon jonathan josef joseph josua
  julius justin jöns kaj kalle karsten kasper kennet kevin klaus knut konrad kurt lage lasse leonard levi linus loke
  lorentz love loui louis lowe mac malte manfred manne marius mauritz max maximilian milo milton morgan morris måns
  neo nicolas niclas noel nore olaf olavi ole oliver orvar osvald ossian otto ove owe pelle percy petter pierre pontus
  pär ragnvald rickard richard roland ruben rune rutger samuel sigfrid sigurd sigvard staffan steen sten stellan sune
  svante sören tage teodor theodor thorbjörn thore thorsten tim timmy timo tom tony tor tore torgny torkel torsten
  totte tristan truls ture uno urban valdemar valter walter verner werner wiggo viggo vidar vilgot vilhelm wilhelm
  wille ville vilmer yngve älvar östen aino anja anneli antti arja armas arto eero eija eila eino elina erkki esa
  hannu hannele heikki helmi hilkka ilkka ilona irja jaakko jari jarmo jouko juha juhani jukka jussi kaarina kaija
  kalevi kari katri kauko keijo kimmo kirsi kirsti kyösti leena liisa maarit maija marja marjatta marjo markku matti
  mauri mika mikko minna mirja niina niilo olli outi paavo pasi pauli pekka pentti petri pirjo pirkko päivi raija
  raimo raili rauni reijo reino riitta ritva sakari salme sami sari satu seija seppo simo sinikka sirkka sirpa taina
  taisto tapani tapio tarja tarmo tauno teemu teija tellervo terttu teuvo tiina toivo tuija tuomas tuula urho vappu
  veikko veli vesa vieno viljo voitto väinö yrjö áile ailo aillo ánde ánne ánte ánná ante ánok áslat aslak biera biret
  biehtár duommá elen elle gáren heaika heaikka iŋgá issát issáhkka jovnna jovna juhán juhání kaisa láilá lásse lemet
  leammuid máhtte máhtto máijá márgu márjá máret maren mihkkal mihkku nigá niillas nillas niila ovla ovllá piera ráijá
  rávdná risten sire sámmol sárá jåvva lajla laara gaebpien gierhke mïhte aanta aanna jååhkesje jonar sijse
  kim alexandra therése noomi nellie alicia molly edith ellie lykke nova freja leah lisen evelina mikaela cornelia
  angelica angelika marlene malena annelie siw doris vivi otis ebbe alfred hjalmar henry elton robin tord bosse nisse
  micke jocke danne tobbe jonte fredde kenta krille sussi gittan kicki anki lollo maggan putte ludde gabriel jennie
  fanny tanja cathrine eleonora gabriella isabell jenni jessika mari andré andre ulrik hedda joacim joachim alf algot
  arthur edwin hilda hulda
`);

/** First names that came from other parts of the world, each in the spellings that Swedish registers have most of. */
export const firstNamesFromAbroad = wordSet(`
  mohammed mohamed muhammad mohammad mohamad muhammed mahamed ahmed ahmad ali omar hassan hasan hussein hossein husein
  ibrahim yusuf yousef youssef yusef abdullah abdulla abdi abdirahman abdulrahman abdullahi abdikarim abdirashid abdul
  khaled khalid mahmoud mahmud mustafa mostafa amir emir reza rezai hamid hamza bilal karim kareem rashid salah saleh
  salim samir sami tareq tariq walid waleed yasin yassin zaid ziad jamal jamil kamal faisal fadi farid fares firas
  ghassan haidar haydar hadi haitham hisham imad issa jaber jawad laith marwan mazen munir murad nabil nader nasser
  nizar osama osman othman qasim qais rami raed rabih riad saad sabah said saeed sayed shadi sharif suleiman sulaiman
  taha talal usama wael wissam yahya yaser younes fatima fatema fatma fathia faduma amina aminah aisha ayesha asha
  amal hanin idris bashir aryan saron semhar mahder henok rana yara asma asmaa ayan bahar dalia dina dunya eman faiza farah farida farzaneh fawzia fereshteh ghada habiba hala halima
  hamdi hana hanan hawa hawo hiba hind hodan huda ibtisam ifrah iman inas israa jamila jihan karima khadija khadra
  layla leila leyla lina lubna lul maha maryam mariam marwa maysoon mona muna nadia nahid najat najma nasrin nasra
  nawal nesrin noor nour nur rabia rahma rania raniya rasha reem rim roza rukia safiya sahra sana sanaa safaa sahar
  sadia salma samira samar samia shadia shirin shukri sumaya suad suhad warda wafaa yasmin yasmine jasmin jasmine
  yasmeen zahra zahraa zainab zaynab zeinab zeynab zubeida abebe abel adane adonay afewerki almaz alem amanuel amleset
  asmerom aster awet azeb bereket berhane biniam birhane bisrat dawit ermias eyob feven filmon fiori freweini fitsum
  genet ghebre girmay goitom habtom haben hagos helen hermon isaias kidane kidist kibrom lemlem luam luwam medhanie
  mehari mehret mekonnen merhawi meron michal mulu natnael nebiat noah rahel rahwa robel ruta saba salem samrawit
  selam selamawit semere senait senay solomon tekle temesgen teklit tesfay tesfaye tesfalem tigist tsegay tsehay weldu
  winta yohana yohannes yonas yonatan yordanos zeray zewdi abdelkader aicha awa binta boubacar chinedu chioma emeka
  fatou ibrahima ifeoma kofi kwame mamadou moussa musa ngozi oumar ousmane samba sekou tendai thabo svetlana olena
  oksana natalia nataliya natalija natasha tatiana tetiana tetyana irina iryna ivan dmitri dmitry dmytro oleksandr
  oleksandra sergei sergey serhii volodymyr vladimir aleksandra aleksandr alexei alexey aleksei andrei andrii andriy
  anastasia bohdan daria dariya denys ekaterina elena galina halyna igor ihor inna kateryna katerina konstantin ksenia
  larisa larysa liudmyla lyudmila lyubov maksym maxim mariia mariya mykhailo mykola nadiia nadezhda nikolai oleg oleh
  olesia pavel pavlo petro roman ruslan ruslana sofiia solomiia stanislav taras valentina valentyna valeriia vasyl
  viacheslav viktoriia vitalii yana yaroslav yevhen yulia yuliia yurii zoya agnieszka aleksander andrzej artur barbara
  bartosz beata bogdan bozena czeslaw danuta dariusz dorota elzbieta ewa grazyna grzegorz halina henryk irena iwona
  jacek jadwiga janusz jaroslaw jerzy joanna jolanta justyna kamil katarzyna kazimierz kinga krystyna krzysztof leszek
  lukasz maciej magda magdalena malgorzata marcin marek mariusz marzena mateusz miroslaw pawel piotr rafal ryszard
  slawomir stanislaw sylwia szymon tadeusz tomasz urszula waldemar wanda wieslaw wojciech zbigniew zofia adnan admir
  aida alma almir amela amra azra besim branko dejan dino dragan dragana dusan dzenana edin edina elma elvir elvira
  emina enes ermin esad fikret goran haris hatidza jasmina jasna jelena jovan jovana lejla ljiljana marija marijana
  mensur merima mersiha milan milena milica milos mirela mirjana mirsad mirza muamer nedzad nermin nermina nikola
  petar radmila ranko safet sanel sanela sanja sead sefik semir senad slavica slobodan snezana stojan suada suvad
  tarik vesna zdravko zeljko zlatan zlatko zoran agron arben arta ardita ariana bashkim besa besnik blerim blerta
  burim drita driton dafina enver fatmir fatos flamur flora gezim hajdar ilir kujtim lindita liridona luan lulzim
  mimoza naim nexhmije rexhep shpend shqipe skender valbona valon valmir vjosa xhevdet abbas akbar alireza arash arezo
  arezou ashkan atefeh azadeh babak bahram behnam behrooz behrouz behzad bijan dariush davood ebrahim ehsan elham
  elnaz esmaeil farhad fariba farshad fatemeh ghasem gholam habib hamed hamidreza hossain iraj javad kamran kaveh
  kourosh laleh mahdi mahnaz mahsa majid mansour masoud masoumeh mehdi mehran mehrdad mina mitra mohsen mojtaba
  mohammadreza morteza nasim navid negar negin niloufar omid parisa parvaneh parviz payam pouya qasem rahim ramin roya
  sadaf saeid saman samaneh sepideh shahin shahla shahram shima siavash sima soheila somayeh soraya vahid yalda zohreh
  zabihullah zalmai najibullah noorullah hamidullah asadullah rahmatullah nazanin mehmet ahmet ayse ayşe emine hatice
  zeynep elif hüseyin huseyin ismail yilmaz kemal murat orhan recep sevda sevgi songül gül gulsen gülsen hülya hulya
  yusra dilan rojda rojin berivan berfin zilan sherzad shilan azad aram dara dilshad dler hemin hiwa karwan kawa
  nishtiman rebwar rezan rizgar rojan sardar serwan shahnaz soran zana shler chnar tara evin sükrü şükrü cem cengiz
  deniz ebru ece ekrem engin erdal erdem erol esra gökhan güler halil hakan ilhan kadir mehtap melek metin nazli
  necati nuray nurcan özlem ömer omer ramazan selim semra serap serdar serkan sibel sinan suat süleyman tuba turgut
  ugur yasemin zeki ziya ashwin amit anil anita anjali deepak divya gurpreet harpreet jaspreet kiran lakshmi manpreet
  mukesh neha nisha pooja prakash priya rajesh rakesh ramesh ravi sandeep sanjay shanti simran sunil sunita suresh
  vijay zakir rahman nasreen shamim rehana chai anong ari arunee boonmee busaba kanya kanokwan malai malee mayuree
  nattaya nong noi oraphan pensri pim ratana rattana saengduan siriporn somchai somjai somsak sompong somporn suda
  sukanya sunan supaporn suphap surachai thongchai wanna wannee wichai jing mei minh nguyen hoang huong linh phuong
  quang thanh thao thi thuy trang tuan tung xiao xin wei yan ying yong hiroshi kenji yuki rosalinda jocelyn marites
  maricel rowena rosario alejandra alejandro alfredo ana antonio beatriz camila carlos carmen catalina claudia
  cristian cristina diego eduardo enrique esteban fernanda fernando francisca francisco gabriela gonzalo guillermo
  gloria hector ignacio isabel javier jorge jose josé juan juana lorena lucia luis luisa luz manuel manuela marcela
  marcelo marco mario marta mauricio mercedes miguel nicolás pablo patricia paola pedro pilar rafael ramon raul raquel
  ricardo rodrigo santiago sergio silvana soledad valeria vicente ximena yolanda joao joão paulo giovanna giovanni
  giuseppe francesca paolo luca matteo salvatore alessandro alessia ioana ion ionut ionela gheorghe florin florentina
  mihai mihaela adriana adrian vasile viorel viorica cosmin costel constantin dumitru marian mariana nicolae nicoleta
  petru radu razvan stefania andras attila balazs erzsebet eszter ferenc gabor ildiko istvan janos jozsef katalin
  laszlo orsolya sandor tibor zoltan zsuzsanna aistė algirdas andrius arturas audrius edita gintaras jurgita kestutis
  laima mindaugas rasa vytautas aigars andris dace gunta ilze inese janis juris liga maris normunds sandis valdis zane
  anu jaan kadri katrin kristjan mait margus mart merike priit rein tiiu toomas triin urmas ronald steven kelly brian
  jason ashley mandy wayne derek nigel giles fiona moira siobhan sean jean françois francoise michel michele jacques
  luc sylvie veronique heinz jürgen jurgen dieter helmut ulrich wolfgang uwe ute sabine heike anke gisela renate
  birgit ailin eyvind geir gro grethe hege heidi hilde håvard ingunn jorunn jostein kjetil kåre odd oddvar oddny
  oddbjørn ola pål ragna randi roald sissel sigrun sindre sjur sverre svein terje tone torill trond trude trygve turid
  unn vegard vebjørn vigdis øystein øyvind aase børge dorte dorthe flemming hanne henning inge ib jytte kirsten lis
  lone mads mette mogens palle poul rikke svend søren torben troels uffe sigríður guðrún guðmundur jón kristín ólafur
  sigurður þór þóra
  wubshet nahom okbay tedros tekeste yemane zerai zufan azieb asmeret amran fowsia hani haweya ikran ismahan jamilo
  kadra kaltum nuur safia daryna lyudmyla marharyta supaphon sasithorn phakamas natthaya narumon napaporn kanda
  khwan suchart thaksin dilara hevin jian runak sozan rebin awat chiman havin herish lavin muhsin peshang pola rawaz
  shaho sherko sheler viyan xabat pegah mojgan saghar sanaz tahereh ardalan cyrus elaheh forough jahangir kian
  nasratullah ahmadzai palwasha spogmay sediqa masouda gulsum enayat basira aqila tarek haya luay mouna nahla nisreen
  qusai sawsan suha tasnim zeyad snežana branka aleksandar dženana midhat michał wieslawa abdoulaye bubacarr haddy
  lamine ousman sainey sarjo cheikh ibou kadi olumide yetunde adebayo kwaku godwin roberto andrea margarita rocio
  abraham
`);

/** Somali, Tigrinya, Amharic, Oromo and Swahili first names, in the spellings that are met in Sweden. */
const firstNamesOfTheHorn = wordSet(`
  abshir abdinasir abdifatah abdihakim abdinur abdiqani abdirizak abdisalan abdiwali abdiaziz abdikadir abdimalik abdiweli adar adna aden adan ahlaam
  anab anisa asli ayaan aydarus bahja barlin barni barre bashiir bile burhaan caasha cabdi caddow cali casha cumar dahir dahabo deeqa deqa dega
  egal elmi fadumo fadxiya faadumo faduma faarax fahmo fardowsa farhiya farhan faysal fartun fatuma filsan fowsiya fosiya gacal geedi geele guled gulaid
  habibo halimo hamda hamdi hanad harun hibaq hibo hodo hoodo hufan idil idman ifraax ikraan ikram ilhaan ilham istahil iqra jawahir jimale kaltun khadar
  khadro ladan leyla liban libaan luul maka mako maryan maxamed maxamuud mahad marian mire mohamud mulki mumin mukhtar mustafe muna muno naima najax najma
  nasteho nasteexo nimo nimco nuradin qamar qorane rahmo ramla raxma roble rooda sagal sahal sahro sahra saciid salaado samatar samsam sharmarke shamso
  shamsa shukriya sucdi suleymaan suleekha siham sirad ubah ubax warsame wardo yasir yahye yurub yuusuf zahro zamzam zeinab zubeyda zubayda zuhuur xalimo
  xamdi xasan xawa xuseen xodan aamina cawo cabdullahi abdisamad abukar adow afrah ayanle bishar caydid dayib diriye fahad hirsi jibril khalif mahdi
  abadit abeba abrehet abrham adhanet adiam afewerki aklilu alganesh alganash almaz amanuel amha amleset araya aregash arsema asfaha asmait aster ataklti
  awet azenegash azmera bahta bahlbi belaynesh bereket berekti bereketab bethlehem biniam bisirat brhane brikti dahlak daniat dawit desta desbele
  eden efrem elsa elsabet embafrash eyerusalem eyob feruz feven fikadu filimon filmon fitwi freweyni fthawi futsum gebre gebremedhin ghenet ghirmay
  haben habtom hadas hailat haile hailemariam hanibal helen hermela hermon hiwet hiyab huruy issac kalab kesete kibreab kibrom kidan kidane kifle kisanet
  kokob kudus lemlem letay letebrhan lidya luchia luwam mebrat mebrahtu mebrahtom medhanit medhin mehari mehret mekdes mengs mengsteab meaza merhawit
  merkeb meron meselu mesfin mieraf mihret milkias milena mulugeta mussie nardos natnael nebay netsanet niat nigisti okubay okbamichael petros rahwa
  rigat robiel rufael saba samrawit samson samuel sara segen selam selamawit selihom semhar semir senait seltene shewit shishay simon simret solomon
  sosina suzan tadese tecle tekle tekleab temesgen teame tewelde tesfalem tesfu tesfit tesfamichael tirhas tirhas tsegu tsega tsehaytu tsigereda tsion
  weini weldu winta yirga yoel yodit yohana yonas yordanos yorsalem yosief zebib zekarias zekaryas zerisenay zula zewditu abiy alemitu bekele birtukan
  chaltu dereje derartu ermiyas fasil genet getachew girma gutema hiwot kebede lensa lidetu meseret mulu negash selamawit seble shimelis tadelech
  tamrat tariku teshome tilahun tsedale wondimu worku yared yeshi zenebech amani baraka furaha imani neema rehema zawadi makena wanjiku achieng nafula
  mugisha uwase ingabire mukamana niyonzima ndayisaba kabongo mbuyi mutombo
`);

/** Ukrainian, Russian and Polish first names that came after those above. */
const firstNamesOfTheEast = wordSet(`
 alina alisa alyona anhelina antonina anzhela arsen artem artur bogdana borys bohdana danylo danyil dasha demyan diana dmytro eduard evgenia evgeny evhen
  fedir hanna halyna hryhorii ihor illia ilya inna inga iryna ivanna karina khrystyna kira kirill klavdiia kostiantyn kseniia lada lesia lesya lidiia lilia
  liliia liubov liudmyla ludmyla lyubov lyubomyr makar maksym margaryta maryna marta matvii mykyta myroslav myroslava nataliia natalya nazar nina oksana
  oleksii oleksiy olha olga orest orysia ostap pavlo polina raisa rostyslav roksolana ruslana sasha semen serhiy snizhana sofiya stepan stefaniia svitlana
  svyatoslav tamara tamila taras tatyana tymofii uliana uljana vadym vadim valentyn valeriy valerii vasyl vasylyna vera veronika viktor violetta vira
  vita vitaliy vlad vladyslav volodymyr vsevolod vyacheslav yakiv yana yaryna yaroslava yegor yehor yelena yevhen yevheniia yevhenia yevgen yuliya yulia yuriy
  yuri yurii zhanna zinaida zlata zoia zoriana adrianna alicja anastazja andżelika aniela antoni arkadiusz bartłomiej bartosz błażej bogusław bogumiła bożena
  bronisław celina czesława damian dagmara dawid dominik dominika edyta eliza elżbieta emilia eugeniusz ewelina franciszek gabriela genowefa grażyna gosia
  gracjan henryka hubert izabela jagoda janina jarosław jarek kacper kaja kamila karol karolina kasia katarzyna kinga klaudia krystian kuba lech leokadia
  lidia lucyna łucja ludwika łukasz maciek magdalena małgorzata marzena marianna mieczysław mikołaj milena mirosław mirosława monika norbert oliwia patrycja
  paulina paweł piotrek przemysław radosław rafał renata roksana ryszarda sławomir stanisława stefan stefania sylwester szymon tadeusz teresa tomek
  urszula wacław waldek wanda wiesława wiktor wiktoria wincenty władysław włodzimierz wojtek zbyszek zdzisław zenon zofia zuzanna zygmunt żaneta
  aistė birutė dalia danguolė eglė giedrė gintarė ieva inga irmantas jolanta jonas jūratė karolis kęstutis laura lina loreta milda neringa ramunė rasa rūta
  saulius tomas valdas vilma virginija vytas žilvinas agnese anda anita arvils baiba dainis elita elīna girts guntis ieva ilga imants ivars kristaps laila
  liene līga mārtiņš raivis sanita uldis vineta zanda zita aleksandr jelena jevgeni kalle kristi ljudmila maarika marika meelis peeter piret raivo riina tarmo
  crina daniela doina elisabeta emil gabi georgiana ileana iulia iulian lavinia liliana livia luminita madalina marcel marius mirela mircea nelu nicu oana octavian
  rodica sorin tudor valentin valeriu victor violeta zamfir boyko borislav dimitar dimitrinka georgi hristo iliyana ivaylo kalina lyudmil mariyana nadezhda
  nevena petya plamen radka rositsa stoyan svetla todor tsvetan tsvetelina velichka yordan yordanka zdravka
`);

/** Arabic, Dari, Pashto, Farsi, Kurdish and Turkish first names that came after those above. */
const firstNamesOfTheMiddleEast = wordSet(`
  abeer abir adel adham afnan ahlam aiman aland alia aliya amjad ammar anas anwar areej arwa aseel ashraf ashwaq asim aya ayat ayham ayman aziz aziza badria
  baraa bassam batoul bayan bilal bushra dalal dana darin deema dima doaa duaa dunia elias fadia fadwa faiz fahd faten fawaz fayez feras fida fouad fuad
  ghaith ghina ghazal hadeel haifa haitham halim hammam hamsa hanadi hassna hatem hayat hazem hikmat hisam hossam husam huda ibtihal ibtissam ikhlas
  ilaf iman intisar isra iyad jad jaafar jalal jameel jana janna joud joumana jude judy jumana kais kamil kareema karam kassem khaldoun khaled khawla khouloud
  kinan kinda lama lana lamia lara lamis latifa layal leen loay lujain lubaba maan mahasen mahir maher maha maisa majed majd malak malek manal manar marah
  maram marwan mayada maysa mays maytham mazin mehad mirna moaz moayad moustafa muayad mufid muhanad muhannad mohannad mohanad mousa muataz munther muthanna nada nadim
  najah najib najla najwa nawar nayef nedal nibal nidal nizar noura nour-eddin obaida obada odai omaima omaya omran orouba qamar qusay qutaiba raafat rabab
  rabi rafif raghad raghda rajaa rama ranad randa raneem raouf rawan rawda rayan rayyan razan reham rena rida rima rinad riyad roula ruba ruqaya rushd rula
  saadia sabri sadek safi safwan sahab sahla said saja sajad sajjad salam salma salwa samah samer sameh samiha samira sanad sara sausan shaimaa shahd shahed
  shams sherin shaza sidra siham sinan siwar suhaib suhail sumayya suzan taghrid tahani taim talal tala tamer tariq tasneem tawfiq thaer thamer tuqa
  ubada wafa wael wajih walaa wardah wasim wassim waad yaman yara yasser yazan younis yousra yusra zaher zahir zakaria zaki zaynab zeina ziyad zuhair zuhdi
  abdulaziz abdulkarim abdulmajid abdulqader abdelrahman abdalla abdelaziz abdelhamid abdellah abdelilah achraf amine anouar ayoub brahim driss fadoua ghizlane
  hafsa hajar hicham ilyas imane khalil lahcen laila malika meriem mounir naoufal noureddine oualid rachid rachida redouane salima soufiane tarik youssra zineb
  abdolreza abolfazl adeela afsaneh afshin ahmadshah ahmadzia ajmal akram aliakbar alireza amanullah amena anahita anisa ardeshir arman armin arezu arian arya arzo arzoo asef
  ashraf asifa atiqullah ayoob azim azita babrak baktash baran basir batool bashir behnaz belqis benafsha bibi dawood dawud dostum ehsanullah elaha enayatullah esmat
  esmatullah fahima faramarz farah fardin fareba fariborz farid farida farishta farkhunda farnaz farooq farukh fawad feroz firuz frishta fereshta fozia freshta ghazaleh
  ghulam gholamreza golnaz golnar gulalai gulbahar gulnaz gulsom habibullah hadia hafizullah halima hamasa hamayun hamida hanifa haroon hasib hekmat hekmatullah homa homayoun
  humaira hussain imran inayatullah iqbal jamila javid jawed jawid kamila karima katayoun kazem keyvan khairullah khaled khalida khatera khatool khorshid kobra lailuma laila latifa
  lida lina maliha malalai maliheh maria marzia masih masuda mahbooba mahbuba maryam masoma masooma matin mehrnaz mehrnoosh mina mirwais mitra mohibullah morsal mujtaba mursal
  muzhgan mozhgan nadira nafisa naghmeh nahid najib najiba najibullah naqib naqibullah narges nargis nasima nasir naser naseer nazifa nazir niaz niloofar nilofar nilufar nooria omid omaid
  pari parwana parwin parvin payman pouria qudsia qudratullah rahela rahima rahmat raihana rasool raziya reshad reza robina rohullah roya rukhshana ruqia saber sadaf sadiq sadia safiullah sahar
  saifullah sakina samim samira samiullah sanam sayed setareh shabana shabnam shafiq shafiqa shaima shakila shamsia shaqayeq sharareh shapoor shazia sherin shekiba shirzad shogofa shokria shukria
  siamak simin sodaba sohail sohaila sohrab sulaiman tahira tahmina tamana tamim taraneh tooba wahid wahida wais waheed wazhma yama yasamin yasaman yunus zabi zaher zahir zakia zalmay zarghona zarmina
  zeba zekria zhala ziba zia ziauddin zohal zohra zubair zulaikha zulfiqar
  agit aras aryen avin awaz awin aziza azad bahoz baran barzan beritan bese bestun botan chia chinar chiya dashne delal delnia dilnaz dilovan dilar dilin ferhat gulistan hawar hawraz hejar helin heval
  hogir hêlîn hozan jiyan jwan kajin kamaran kani karzan keziban khabat kovan kurdo lawand lorin mizgin narin nariman nawroz nechirvan nergiz newroz nazdar nivin pelin peyman perwin ragaz ranj
  rawand raz reben redar renas rezhin rezhna rodi ronahi roni ronak rostam rozerin rubar sazan serbest serhat shad shadan shilan shirwan shvan shwan sidar sirwan solin soz srwa suham tavga tola
  welat xezal zagros zerin zhiyar zhwan zin zozan ziyan zinar abdurrahman adem adnan ali-ihsan alper arzu atilla ayla aylin aynur aysel aysun aytac ayten baris bahar bahri banu baran bayram belgin bulent bülent burak burcu
  burcin can canan cansu ceyda ceren cevdet cihan derya devrim dilek duygu elvan emrah emre ender ercan erkan ersin fadime fahri fatih fatma ferda feride fidan figen funda gamze gonca gonul gönül gülay gülcan güldane
  gülistan güllü gülsüm günay gurbet hacer halime hamdi hamza handan hanife hasret hava hayriye huri hüsniye hilal ibrahim idris ilker ilknur imran ipek kader kerem kenan kerim kezban leman levent lütfi mahir
  mahmut makbule mazlum melike meltem meral mert meryem mesut mevlüt mine muhammet muharrem mukaddes musa mustafa müge mürüvvet münevver naciye nadir naime naz nazan nebahat nermin neslihan nevin nilay nilgün nilüfer nurettin nuri
  nurten okan oktay onur osman oya ozan ozlem özcan özgür özge özkan pembe perihan pinar pınar rabia resul rukiye rüya saadet sabri safiye salih salim samet saliha sebahat seda sedat sefa selahattin selcuk selçuk seher semiha sema senem
  seval sevim sevinc sezen sezer sinem songul sultan sümeyye süreyya tahir tayfun teoman tülay turan türkan ufuk ugur umit ümit umut veysel volkan yakup yavuz yeliz yeter yildiz yonca yunus yüksel yüce yusuf zafer zahide zehra zekiye zerrin zuhal zübeyde zülfü
`);

/** First names from farther east and south, the Balkans, and of the Sámi and Finns, that came after those above. */
const otherFirstNames = wordSet(`
  agnetha agneta wiola viktorija mathias mathilda niclas jeanett anna-karin lisbeth gun-britt ann-sofie annika-lena ulla-britt britt-marie siv-britt kjell-åke lars-erik karl-erik sven-olov
  achara amnat ampai amphon apinya aranya aree areerat aroon atchara banjong benjawan boonchu boonlert boonsong boonyarat buakhao bunma chalerm chaluay chanida chanthana charoen chatchai chawee chutima
  daeng darunee duangjai duangporn ekachai fah jaidee jantana jaruwan jintana jiraporn jirawan juthamas kaew kamonwan kanchana kannika kanlaya kesinee khamla khanitha kittisak kulap kwanjai lamai lamduan laddawan
  manee manop malinee mongkol naiyana nantana nalinee narong naruemon natcha nattapong nattawut nid niphaporn nipaporn nittaya noppadon nopparat nualchan onanong orawan orathai pakorn panida panya parichat patcharee patcharin pattama penporn phailin phakdee phannee phanida
  phatthara phitchaya phonthip pimchanok pimpa piyada ploy ponlawat pornchai pornthip prakob pranee prasert prasit prayoon preecha pranom puangthong rattanaporn ratree rungnapa rungthip ruangsri samorn samran sangduan sangwan saengchan sanit sawai sirikanya siriwan sirilak sirima
  somkid somboon sombat somjit sommai somnuek somporn somphong sopa sopha srinuan suchada sudarat sukhum sumalee sunee supachai supaporn supattra suphaphon surasak suriya suwanna suwit tassanee thanya thanaporn thawatchai thidarat thitima thongbai thongdam tida tippawan udom ubon
  umaporn urai uraiwan usa vanida varunee viroj wacharin walai waraporn wanida wasana watcharee wilai wilaiwan wimon wipa wiphawan wiroj wiyada yada yaowalak yupa yupin
  anh bao bich binh chau cuong dao diep dinh dung duc duyen giang hai hanh hien hiep hieu hoa hoai hong hung huyen khanh kieu lam lan le lien loan long mai my nam nga ngan ngoc nguyet nhi nhung oanh phat phong phuc phuong quan quynh quyen son tam tan thang the thinh thoa thom thu thuan tien tinh toan trinh trung tuyet uyen van vinh xuan yen
  bibek bishnu dawa dolma gita gopal hari karma kumari laxmi maya nima pasang pemba phurba puja rabin ramesh roshan sabina samjhana sarita shrestha sita suman sunita tenzin tsering ujjwal abida afzal anjum arif asad asma atif ayub azhar bushra fahmida farzana faisal ghazala hina humera ijaz irfan javed kashif khurram mehwish
  nadeem naveed nazia nusrat qaiser rabia rizwan rubina saima sajid salman shabbir shahid shaheen shakeel shazia sobia tahir tanveer tayyaba umar usman waqar yasmin zafar zeeshan rahima rokeya shirin sultana taslima abdur jahanara momena mosammat nurul
  adisa admira aldin alen alisa aldina almedina amar amela amir anel arnela asja asmir azem azemina azra belma bekir dado damir denis dzenan dženita džemal edin edisa edita elmedin elmedina elmir elvedin elvis emir emira enisa esma faruk fata fatima fehim ferid fuad habiba hajra halid hamdija harun hasiba hazim hike ibro idriz ifeta ilma indira irfan
  irma ismet ismeta izet izeta jasmin jusuf kemal lejla mahira maida medina mehmed meho melisa meliha mevlida minela mirnes mirza muhamed muharem mujo munira mustafa nadira nedim nefisa nejra nihad nijaz nura nusret omer osman raif ramiz rasema razija refik remzija rifat sabaheta sabina sabrija sadik salih salko samir selma selvedin semira senada senka sevala suljo
  šefika tahir vahid vahida zahid zejna zijad zineta zlata biljana bojan bojana boban borislava danijel danijela darko dejana dobrila dragica dušan goca gordana jadranka jagoda jasna katica ljubica ljubomir marko mile mileva miloš milorad miodrag mira miroslava mladen nada nebojsa nenad nevenka novica ognjen olivera predrag radoslav radovan ranka ratko
  ružica sasa saša sladjana slavko sreten srdjan stevan suzana svetislav tatjana tijana veljko verica vladan vlado vojislav vuk zivko zorica željka afrim agim agnesa albana alban albert albina albulena altin anila antigona ardian arbnora ardit arlind armend artan atdhe avni azem bajram bedri bekim besiana bleona blerina bujar burbuqe dardan dardana diellza dorentina
  edona egzona elda elira emine enkeleda ermira etleva fadil faton fatmire feride fitim florentin florije genc gjergj gjyle granit hamide hasime hava hyrie ibadete ilirjana jehona jeton kaltrina kimete kosovare lavdim lendita leonora leutrim lirie lule luljeta lumnije majlinda mergim merita minire mirlinda mirvete muharrem myzafere naser nazmije nderim nora 
  petrit qendresa qemal rexhep rinor rrahim sabahudin sadete safete samire sanije selime shaban shemsi shkelqim shpresa shqipe sokol suzana teuta valdete valmira vetim vjollca xhemile yll ylber ylli zana zef zenel zyhra
  ánte áile áhkká ántaras bávlos biehtár birehte biggá birgitta-ánne elle-márjá elli-máret gáddjá gádjá ibbá inger-márjá ipmel-ánne issát jovnna-ánde juffá jussá káre káren kirsi laila lárs lemmet liinná loná luhkkár mággá máhte máijja-liisa mákre máriánna márgget mihkal nils-henrik nils-ánte niila-jovnna ola-aslak oula pávval per-ante
  per-anders per-jonas ráste rávná risten-ánne sáija sárá-elle sofe suonna-ánne sunná tuommá uhcca ville-riiko ánná-kirste anttu maxida mihte gïrsi elsa-laula laila-stina maajja jaahkoe laara læjsa laajla aanna-mari sjaavere ohtsedidh
  aada aaro aarne aatos ahti aila aili aimo airi aki aleksi alli allu altti anniina anni annika ansa ansku anssi antero anton-matti arvo asta asko auli aulis aune eemeli eeva eetu eevi eino eija ellu elma emmi ensio erja erkka ester-maria hanne-mari harri heidi heli henna henri hessu hilja hilla iida iina iikka iiro iivari ilmari ilpo inari inka inkeri irmeli isto jaana janne jani jarkko jasu jere joona joonas jorma jouni jukka-pekka
  juho juulia jyri jyrki kalervo kalle-pekka kari kaisla kaisu kalevi kerttu keijo kimi kirsti-liisa kukka kyllikki lahja lasse laura-maria lauri leea leevi lempi liisi lyyli maaret maiju maire maisa manu marjukka marketta marko martti matleena mauno meeri meri merja mervi miika miina milja minttu mirva nana nea nelli noora oiva olavi oona orvokki otso paula pauliina pekko pertti petteri pihla pinja pipsa piia päivikki rasmus-matti reeta reija reima riikka
  riku rilla risto roni ronja-maria saana saara saija saila sami-petteri sanni sanna-mari santeri sauli seela seija-liisa selina senja siiri sini sirkku sisko soila soile suoma susa suvi taavi taija tanja-maria tatu tea tero timo-pekka tiuna toini tomi topi toni tuire tuomo tuukka tyyne ulpu uolevi usko vaula veera-maria veijo venla vilho viljami vilppu virpi virve vuokko väinämö
  abimbola adaeze adama adaora aissatou alhaji alieu aminata amadou amie ansumana assane astou awa baboucarr babacar bakary bamba binta bintou boukary chidi chika chinwe coumba demba diallo diarra djibril ebrima efe ebou fanta fatoumata folake fode haja haby isatou jainaba kaddy kadiatou kebba khady lamin mariama marietou maimouna mamadi massamba modou momodou ndey ndeye nene nkechi nyima
  obinna oluwaseun omolara oumou ousainou penda sainabou salimata seydou sheriffo sidibe sira sulayman tijan tunde ugochi yaya yahaya yankuba zeynabou abena adjoa afia akosua akua ama esi kojo kwabena kwadwo kwasi yaa yaw
  adriano agustin alba aldo alejandrina alonso amparo andres anahi angel ángel araceli ariel aurelio aurora azucena belen benito blanca brenda byron candelaria cecilio cesar césar clemente consuelo cruz dario débora dolores domingo edgar edgardo efrain elba elias elsa emilio encarnacion ernesto esperanza esteban estela eugenia eva-luz evelyn fabian fabiola fatima-luz federico felipe felix fermin fidel flor freddy genaro gerardo gilberto giovanny graciela
  griselda guadalupe gustavo heriberto hernan hilario hugo-luis humberto ines inés irma iván jacinta jaime jesús joaquín johanna-luz josefa jovita julián juliana lázaro leonor leticia lidia-luz liliana lourdes lucero luciano magaly maite manolo maribel maricruz marisol maritza martín matías mayra melba mercedes-luz milagros miriam mirta nancy natividad nelson nestor nidia noelia nora-luz norma nuria octavio ofelia olga-luz omar-luis orlando oswaldo pamela patricio paz pepe perla
  ramiro raúl rebeca regina reina reinaldo rene rigoberto rocío rodolfo rogelio rolando romina ruben-dario salvador samanta saúl selene sonia susana teresita tomás valentín vanesa verónica virginia walter-luis wendy wilfredo wilmer wilson yadira yamile yesenia yolanda-luz zoila afonso álvaro amélia anselmo bento caetano célia duarte edmilson eliane fabiana fátima gilson gisele graça ivone jandira jorgete josé-maria júlia juliano jurema leandro leila-maria luciana luiz márcia márcio mariza nelson-jose neusa otávio raimundo rosângela sandro severino simone solange thiago vinícius
  angelo bongani grace-joy jomar jun junjun lorna lourdes-joy marivic maryjane melchor nenita norberto perlita precious rodel romeo rosalie rowena-joy ruel teresita-joy virgie wilma-joy
`);

/**
 * First names that are ordinary words as well: with them only something that is a surname for sure tells of a person.
 * `Bo kvar`, `Per Capita`, `MAJ MÅNAD`.
 */
export const ordinaryFirstNames = wordSet(`
  per bo maj my dag sten stig björn hans jan saga love liv urban rosa iris viola flora sol tim tom rim hala mina dina
  svea inga samba pilar mercedes max roman issa rasa liga sari syster gull sanna jack kaj rut ester linn lina tuva
  lova ville ion jon tina frank mac knut sami ana sana hakan tung gro hind bill saba marina fares august risten chai
  ivy gloria mars elle lis
  maka egal alla vira vita dega ramla lada kaja anda jude lama rama randa rena rida tala kobra kader sultan pimpa sopa hoa lam son tam
  van yen karma ranka granit henna flor susa haja nestor rodel elda alban andre genet barre kira makar milda ender mert mine botan
  mart odd tone segen long the le my ama an ha be than can sir si di mon mile mira-mar hazard ken dale vuk hike mai hai hong lan thang song
  lo mio rene lasse-maja lila lava tola ubah sai salt mina manop pax pia-mater stan eden love prima furaha imani precious joy maxida grace mali milan
  kenta samba malta rea lotta sara-lena doria nala dido alka rita-rut sina ida-bo kuba aura cruz paz lux vera-cruz sol-ve elba fata lida hava lana
`);

/** All of them. */
export const allFirstNames: ReadonlySet<string> = new Set([
  ...firstNames,
  ...firstNamesFromAbroad,
  ...firstNamesOfTheHorn,
  ...firstNamesOfTheEast,
  ...firstNamesOfTheMiddleEast,
  ...otherFirstNames,
  ...moreFirstNames,
  ...firstNamesOfEurope,
  ...firstNamesOfTheWorld,
]);
