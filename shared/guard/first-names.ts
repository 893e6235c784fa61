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
`);
