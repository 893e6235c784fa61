import { wordSet } from './word-set.ts';

/**
 * First names of some twenty languages that are no Swedish words, as @faker-js/faker 10.6.0 lists them. Copyright (c)
 * 2022-2025 Faker, used under the MIT licence: permission is granted, free of charge, to deal in it without restriction,
 * provided this notice is kept; it comes without warranty of any kind.
 */
export const firstNamesOfTheWorld = wordSet(`
  aaliyah aaltje aaron aarón abak abaka abakay abay abbos abby abdon abdou abdoul abdulahad abdulazim abdulboriy abdulhafiz
  abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali
  abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abibatou abidin abigaelle abigail abigaïl abigél abluç
  abondance abou aboubacar abril absalon abélard abılay abşar acace acacie acanthe acar achaire achille achim aculina acun
  adalan adalard adalbald adalbaude adalbert adalbéron adaldı adalric adalsinde adaş adberilgen adegrin adegrine adelaida
  adelajda adelin adeliya adelphe adeltrude adelya adenet adhémar adiba adil adile adina adjutor adlı adlıbeğ adnân adolf
  adolphe adolphie adraman adrastée adrehilde adriaan adrien adrienne adriian adrijana adrián adriána adsız adán adèle adél
  adélaïde adélie adéodat adıgüzel adık adıkutlu adıkutlutaş afanasi afanasie afanasii afanasiia afanasiiya afanasiy afaq affan
  afinogen afitap afra afruza afzuna afşar afşin afəl afərim afət agafia agafiya agafon agap agata agathange agathe agathon
  agaton aggei agilbert agilberte aglaia aglaé agnane agneflète agnos agnès agripina agrippin agrippine agrypina agustín agáta
  agâh ahafiia ahafiiya ahapiia ahapiiya ahata ahenk ahlem ahnesa ahniia ahniiya ahror ahrypyna ahsen aiden aidə aileen aimable
  aimee aimé aimée ainārs ajda akalp akata akaş akbatur akbay akbaş akboğa akbudak akbulak akbuğra akbörü akdemir akdoğan akif
  akifa akim akkun akkunlu akkurt akkuş akmal akpıra aksel aksungur aktekin aktimur akulina akvelīna akça akçakoca akçora
  akıbudak akım akın akıner akınçı alaban alabörü aladağ aladoğan alain alaine alakurt alana alassane alayunt alayuntlu alaïs
  alberta alberte albertina alberto albertīne albéric albín albína alcide alcidie alcime alcine alcyone aldegonde aldemir
  aldonce aldoğan aldric aldıgerey alea aleaume aleksa aleksej aleksy alemka alena alenka aleodor alesea alessa alessio aleth
  alevtina alevtyn alevtyna alex alexa alexandr alexandre alexandrea alexandru alexanne alexe alexej alexine aleyna aleš alfonso
  alfonz alfréd alfrēds algu alic alica alican alida aliette alima alin aline aliona aliou alioune alis alisha alisher alissa
  alistar alix aliyah alizé aliénor alişan alişir aljaž aljoša alka alkabölük alkaevli allegra alliaume almila almine almire
  alojz alojza aloyse aloïs aloïse aloīzs alpagut alparsbeğ alparslan alpata alpay alpaya alpaykağan alpbamsı alpbilge alpdirek
  alpdoğan alperen alpertunga alpgerey alpha alphan alphonse alphonsine alphée alpike alpinien alpkara alpkutlu alpkülük
  alptegin alptunga alpturan alptutuk alptuğrul alpuluğ alpurungu alpyörük alpşalçı alsu altankan altankağan altay altemur
  althée altuga altın altınkan altınkağan altınoba altıntamgan altıntarkan altıntay alverède alvina alvīne alwar alya alyssa
  alíz alımga alžbeta amabela amady amalia amaliane amalie amalija amalric amalthée amandin amandine amant amante amara
  amaranthe amath amaya amaç amber ambroise ambroisie ambroży ambróz amdy amedeu amelia amelie ameline amelya ameth amid amiel
  amin aminte amira ammâr amon amos amrak amul amvrosii amvrosiy amza amália amédée améliane amélie amélien améthyste amîr
  amālija anabel anabela anaida anamaria anamarija ananii ananiy anastas anastase anastasie anastasii anastasiia anastasiiya
  anastasija anastasije anastasiy anastazija anastázia anatol anatole anatoli anatolie anatolii anatoliia anatoliiya anatoliy
  anaël anaëlle anaïs anca ancelin anceline anci ancica ancuța andarıman andaç andelko andelo andi andoche andraž andreea andrej
  andreja andrew andrian andriana andrija andrijana andrina andro andron andronik andrás andrée andrés andéol andžejs andžs anej
  anesa aneta anežka anfisa angadrême angela angelina angeline angelique anghel anghelina angilbe angilberte angilran angoustan
  angèle angélina angélique anica anicet anicette anicée anikei anikita anisim anișoara anjela anjelica anko annabel annabell
  annabelle annalena anneke annemarie annemijn annibal annie annikki anny anora anouk anrijs ansbert ansberte anselme ansgar
  ansgary anstrudie antek anthelme anthelmette anthony antigone antim antin antip antoaneta antoine antoinette antonela antonia
  antonie antonii antoniia antoniiya antonija antonin antonine antoniu antoniy antonyda antun antónia antónio anuška anuța anvar
  anzhelika ançuk anémone anči ančica anđela anđelika anđelina anıl anšlavs anže apak apatarkan aphélie apollinaire apollinarii
  apollinariia apollinariiya apollinariy apollinary apolline apollo apollon apolloniia apolloniiya aprançur aqil aquilin
  aquiline arabelle araboğa arademir aral arame ararat arbay arbuz arcadi arcadie arcadii archambaud archange archibald arda
  ardıç arefii arefiy argu argun argıl ariadna ariane aricie arielle aristarkh ariste aristide aristița arjen arkadii arkadiia
  arkadiiya arkadiy arkady arkhip arkhyp arkādijs arkın arlette armance armand armandine armando armağan armel armeline armelle
  armide armine armīns arnaud arnaude arnaç arno arnold arnould arolde aron arona arpat arpád arsal arsenie arsenii arsenije
  arseniusz arseniy arsinoé arslanargun arslanbörü arslansungur arslantegin arslanyabgu arslon arsène arsènie arsıl artemii
  artemiia artemiiya artemisa artemiy arthaud arthème artiom artuk artukaç arturo artut artémis artūrs aruk arved arvīds arwen
  arystarch arçuk arîn arıboğa arık arıkağan arıkdoruk arın arınç arşun asadulloh asal asartegin ascelin asceline ascension asel
  asija asil asila asilbek asiya askold asliya aslım asolat asrı astarté astride astrée astrīda astérie asuela asuğ asya asım
  atakan atakağan atalan atalay ataldı ataman atanazy atasagun atasu ataç atberilgen atena athalie athanase athanasie athina
  athénaïs atlı atlıbeğ atlıkağan atmaca atsız atunçu atâullah atıf atıgay atıkutlu atıkutlutaş atıla atılgan atım atımer aube
  aubertine aubry audebert audeline audouin audran audrey auguste augustine augustín aurel aurelia aurelian aureliana aureliu
  aurelle aurian auriane aurica aurică aurore aurèle aurélia aurélie aurélienne aurēlija auxane auxence avaz avdal avdei aveline
  averian averkii averkiy avgust avhustyn avigaëlle avksentii avksentiy avluç avoye avram avrelii avreliia avreliiya avreliy
  avrora avtonom avşar awar axelle axenia axinte ayana ayas ayaz ayaçı ayaş aybalta ayban aybars aybeğ aydan aydarkağan aydemir
  ayden aydoğan aydoğdu aydoğmuş aydın aydınalp aygül aygün aygırak ayhan aykal aykan aykağan aykurt aykut ayleen ayluç
  ayluçtarkan ayma aymard aymardine aymeric aymon aymonde ayren ayruk aysar aytak aytaç aytekin aytuğ aytən ayvaz ayyıldız ayız
  ayızdağ azak azaliia azaliiya azalée azamat azarii azariy azban azeline azgan azganaz azizhan azmi azélie azîme azıl açela
  açelya açuk açık açılay aïcha aïda aïssa aïssata aïssatou aćim ağabay ağakağan ağalak ağça aīda aļģirds aļģis aşan aşanboğa
  aşantudun aşantuğrul aşkın aştaloğul aşuk babacan babette babur babır badabul badr badruk badur baha bahadır bahodir bahriddin
  bahrom bahtiyar bakağul bakhtiyor baksı bakır bakırsokum balaban balaka balakatay balamır baldu baldwin balkık baltacı
  balthazar baltur baltır balázs balçar balın bamsı bangu barak baraktöre barbe barbeğ barbol barbora barboğa barbu barbulsun
  barchinoy bardıbay bargan barica barkdoğdu barkdoğmuş barkdurdu barkdurmuş barkın barlas barlıbay barmaklak barmaklı barnabás
  barnabé barno barsbeğ barsboğa barsgan barsurungu barthélemy bartimée bartolomej bartolomeu bartu barça barçadoğdu barçadoğmuş
  barçadurdu barçadurmuş barçan barçatoyun barımtay barın basademir basanyalavaç basarab basile basilisse baskın basmıl bastiaan
  bastian bastien bastuğrul bastı basu basut bathilde batrak battal batu batuhan batuk batur baturalp baudouin bawer bayankağan
  bayançar bayat bayazıt baybars baybayık baybiçen baybora bayboğa baybüre baydar baydemir baydur baykal baykara baykoca baykuzu
  baymünke bayna baynal baypüre bayrak bayraç bayruk bayrı bayrın baysungur baytara baytaş bayunçur bayur bayurku bayutmuş
  bayuttu bayık bayındır bayınçur bazhen bazyli bazır baçara baçman baççayman bağa bağaalp bağan bağatarkan bağatur bağaturgerey
  bağaturipi bağatursepi bağaturçigşi bağaşatulu bağdagül bağtaş baņuta başak başbuğ başgan başkurt başkırt baştar başçı
  beatrice beatrycze beau bebe bedir bedirhan bediz bedreddin begi begil begine begitutuk beglen begni begoyim behiç behlül
  behram behrem behruz behzat behçet bekazıl bekbekeç beker bekeç bekeçarslan bekeçtegin beklemiş bekmurod bektaş bektür belek
  belemir belgi belgüc belimir bella belo beltir beltun belçim belçir bence bendegúz benedek benedikt benedita benedykt benett
  bengi bengü beniamin benice benja benjamim benjamín benjámin benli benlidemir bennet bennett benno benone benoît benthe
  bentley benyamin bera berat berceste berdan berdibeğ berend berendey berfîn berginsenge bergü berinay berislav berit berk
  berkan berkay berke berkin berkiş berkyaruk bermek bernadette bernard bernardo bernd berran berre berta bertalan berthe berti
  bertille bertram bertrand berva berçem berçin berîtan berîvan besentegin besra betemir beti betty beuve beyizçi beyrek beyrem
  beáta beçeapa beçkem beāte beğarslan beğbars beğboğa beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin beğtüzün beğçur
  beňadik beşar beşer beşir bianca bianka bibiana bibianna bibiána bilge bilgebayunçur bilgebeğ bilgekan bilgekağan bilgekutluk
  bilgekülüçur bilgetamgacı bilgetardu bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgin bilgiç biliana billurə
  bilol bilomyr biloslav biloslava bilâl binafsha binbeği bindir bineta birane birgitte birol bisenija biserka biçek bjorn bjørn
  blagica blagoje blahoslav blahovista blaise blanduzia blaž blažej blažena boaz bobbi bobbie bobby bobur bodhi bodi boglárka
  bogoljub bohumil bohumila bohumír bohuslav bohuslava bohuš bohémond boian boldaz boldizsár boleslav boleslava bolmuş bolsun
  bolun boncuk bongul bongulboğa boniface bonifác borbála borivoje borjan borka borko borlukçu bornak borut borymyr borymysl
  boryslav boryslava borçul boróka bosiljka botir botond bouba boubou bouchard bowie boyan boyankulu boylabağa bozan bozbörü
  bozdoğan bozhemyr bozhen bozhena bozkurt bozkuş bozok boğa boğaç boğaçuk boļeslavs boško boža božena božica božidar božidara
  bradley bram brandon branimir branimira branislav branislava brankica bratomyl bratoslav bratymyr bratyslav brayan brenn brent
  briac briachyslav brice brieuc brigita brigitte bronislav bronislava broņislavs bruce brunehaut brunehilde bruno brygida
  brájen brândușa brăduț bucur budak budağ budimir budunlu budymyr buitur bukak bukaktutuk bulak bulaçapan buldur bulgak bulmaz
  bulmuş buluk bulut buluç buluğ buluş bumın bunsuz burevist burguçan burhan burhon burkay burslan burulday burulgu burunduk
  burçak butak butuk buyan buyandemir buyankara buyançuk buyat buyraç buyruk buyruç buzaç buzaçtutuk buçan buçur buğday buğra
  buşulgan bystrík bálint bâki béatrice bénigne bénédicte béranger bérangère bérard bêrîtan bíborka bögü bönek bönge börteçine
  börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen büge bügü bükdüz büke bükebuyraç bükebuyruç bükey büktegin
  büküşboğa bümen bünyamin bünül büre bürgüt bürkek bürküt bürlük büğübilge bārbala bănel bıdın bıtaybıkı bıtrı bıçkı bıçkıcı
  bəhram bəhruz bəxtiyar bəyaz caetana cafer cahid caitlin caius calin calina calixte calvin camelia camil camille camillien
  camélien canalp candide canel caner cangül cankan cannur cansel cansın cantemir capucine cara caribert caridad carina carine
  carla carles carlijn carlo carloman carlota carlotta carmina carminho carmo carol carolin casandra casian casiana caspar
  cassandra cassandre cassien cataleya catalin caterina catharina catherine catinca cato catrin catrina catrinel cavid cazimir
  cebe ceca cecile cecilie cecylia cecyliusz cecília cedric cedrik cedrin celal celasun celia celil celine celâleddin cemal
  cemali cemil cene cenk cerasela cevahir cevat ceyhun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chantal charlaine
  charleen charlemagne charles charline chase chayenne cheikhou chekhouna chelsey cherif cheslav cheyenne chiara childebert
  chilpéric chira chiril chirill chloe chloé chornota chris christelle christiaan christiane christiano christin christina
  christine christodule christoph christophe christopher chrysole chrysostome chrétien cihad cihangir cihanşah cilvenaz cindy
  ciprian cipriana ciril civan claas claire clarence clarisa clarissa clarisse claude claudien claudine claudio claudiu claus
  clavdia clemens cleopatra clio clotaire clotilde clovis cléandre clélie clémence clément clémentine cléry coco codin codrin
  codrina codruț codruța coen colin coline colleen concepción conchita conner connor constance constant constanta constantia
  constantina constança constanța constatin consuela cora coralia coralie coraline corentin corentine corina corinna corinne
  cornel cornelis corneliu corvin cosima cosmina costache costin coşkun coşkuner crenguța crin cristea cristiana cristiano
  cristin cristián cristobal cristofor cristóbal csaba csanád csenge csongor ctibor cumhur curt cvetka cvijan cvijetin cyprien
  cyprián cyra cyriaque cyrielle cyril cyrille cyryl cândar cécile cédric céleste célestin célestine célien céline césaire cîhan
  côme cübeyr cüneyt călin cătălin cătălina cılasun daan daantje dabiživ dacian daciana dada dagmar dagmāra daiana dainuvīte
  daisy dajana dalemyr daleslava daley dalibor dalibora daliborka damien damil damin damián damjanka damla dani danica danielle
  daniil danil danila danilo danique daniël danko danny danu daouda daphne daphné darian dariana darii darija darina darinka
  darius dariy darja darleen daromyr daryslava dave davey davi davide davin davina davor davorin davriya davron davud davy davyd
  dağhan dean decebal deen defne delia delphin delphine dementii dementiy demeter demetra demetriusz demi demian demid demiralp
  demirhan denisa denise denisz denizalp denny derin derviş desanka desimir despina destan deste devin devran dewi dexx dezider
  diane dicle diclehan dida didem didier didina diede dieke dies dieudonné dieudonnée dieynaba diiana dijana dikmen dilafruz
  dilarə dilaver dilay dilbar dilber dilberay dildar dildora dildâr diler dilfuza dilhan dilmurod dilnoza dilorom dilrabo
  dilruba dimitri dimitrii dimitrije dimitrina dinis dinu dinç dinçer diogo dion dionizy dionýz direnç diri dirk diyor diyora
  dizik diána diāna djayden djenna dmitrii dmitriy dobromila dobromyla dobromyr dobromyra dobromysl dobromysla dobroslav
  dobroslava dobrynka dochia doinita doleslava doliana dolunay domagoj domenic dominic dominique domnica donald donata donka
  donny donát dora dorana dorel dorian doriana doriane dorica dorin dorina dorine dorinel dorit dorián dorka dorli dorofei
  doroteja dorothea dorothée dorottya doru douce douwe dovud doğan doğanay doğaner doğu draginja dragiša drago dragoje dragojlo
  dragoljub dragomir dragos dragoslav dragoș dragutin drahomír drahomíra drahoslav drahoslava draža dražen drina držimir
  držislav dubravka dubravko duco ducu duje dujo dumitra dumitrana dumitrita dunja durdona durmuş duru dururbunsuz dustin duuk
  dušana dušanka dušica duška duško dylano dzirkstīte dzīle dániel dávid dáša dâver désiré dêrsim dîcle dîlan dîroj dîrok dóra
  döndü dündar dünya dürdane dürriye dāgs dārta dāvids dāvis dəniz ebin ebkızı ebren ebuzer ecaterina ecehan ecem ecevit ecmel
  ecrin ecvet eddi eddy edgard edgars edhem edil ediz edmond edmund edmée eduarda eduards edvīns edward edīte edžus eefje efim
  efimia efken eflah efraim efrosinia efsun eftalya eftimia eftimie egemen egor egīls eileen einārs eirik eižens ekeç ekim ekin
  ekmel elanur elbek elea eleanor eleazar eleni eleonóra elfrīda elgin elia eliah eliana eliasz elijah eline elisa elisabet
  elisaveta elise elisei elizabet elizabeta elizabeth elizar elizaveta elize eliška elka elkin ellada elli elliot elly elmas
  elmira elmurod elmārs elmīra elnarə elnur elodia elodie eloisa elti elvíra elvīra elwira elyanora elynn elyor elza elçin elène
  elías elīza emanoil emanuela emanuil emced emel emelian emely emese emili emilian emiliano emiliia emiliiya emilija emilijan
  emin emirhan emmanuel emmanuelle emmanuil emmelie emmely emmy emrullah emília emīlija emīls enderun enguerrand enie enis enise
  enno enrico enya enzo epifan eralp eray erberk ercüment erda erdeni erdenikatun erdeniözük erdinç erel eremei eremia erentüz
  ergene ergenekatun ergin ergün ergüner erhan erick erinç erke erkâm erkân erman ermen ermil ermolai ermīns ernest ernestine
  ernestīne erofei ertan ertenözük ertuğrul ervín ervīns erwin erçin erşan esat esben esen esenbike eser esin esmee esmeralda
  esmeray esmira esmée estefanía estella estelle etela ethan ethem etienne etil eubert eudes eudochia eudokia eudoksja eudoxe
  eudoxie eufrosina eugen eugeniu eugène eugénia eugénie eulalie euphrasie eusebia eusebiu eustache eustațiu eustracjusz eusèbe
  eusébie evan evanghelina evar evdochia evdokiia evdokiiya evdokija evdokim evelien eveliina evelin eveline evelīna even
  evfrosiniia evfrosiniiya evgenii evgeniia evgeniiya evgeniy evgheni evghenia evghenii evgraf evie evlampii evlampiy evpraksiia
  evpraksiiya evran evren evsei evstafii evstafiy evstignei evîn evşen eyiz eylül eymen eyüp eyşan ezra ezrak eğrim eşref faas
  fabia fabien fabienne fabijan fabio fabiënne fabrice fadei fadıl fahrettin fahriddin fahriye fahrünissa faik faina faiq falba
  famke fanika fanni fantin fantine farangiz fardau faris farruh fasih fatim fatimata fatimə fatin fatoş faustine faya faye
  fayen fayenne fayzbek fazilat fazilet fazliddin fazlı fazullah fazıl feda fedai fedde fedor fedora fedosii fedosiy fedot
  fehime fehmi fekla feliciano felicitas feliks femke femm fenja fenne feodor feodora feodosia feodosiia feodosiiya feofan
  feoktist ferah feramuz feramuş ferapont feray ferdi ferdynanda ferhan feridun feriha ferman ferruh feruza fevronia fevroniia
  fevroniiya fevzi feyyaz feyza feyzullah fiacre fidèle fieke fiene fiep fiete fikri fikriye filaret filemon filipa filipe
  filipp filiz filofteia filoména filotije filou fily finia finja finlay finley finnley fiodor firdavs firdevs firmin firs
  firuzə fitrat flavia flavie flavien flaviu fleur flip floare floarea flodoard floor floortje florea florence florencia
  florencja florent florentine florența florestan florian floriana florica florie floris florián flóra foka foma fortunat
  fortuné fortunée foss fotih fotii fotima fotiy foulques francesco francette franci francia francine francisc francisque
  franciszka franjo františek františka françoise frederic frederica frederick frederico frederik frederike freek frenkie freya
  fridrich frieda friedrich frol fruzsina fryderyk frédéric frédérique frīda fuat fulbert fulcran fuldem fulden fulgence fulya
  furkan furkân fuzuli fynn fábio fâlih félicie félicité féline félix füreyya füruzan füsun fərqanə fərəh fəxriyyə gabin
  gabrielle gabrijela gabriël gael gaffar gaffor gafur gaia galfryd garance garnier gaspard gaston gatien gaud gautier gavril
  gavrila gavrilo gavxar gazanfer gazi gaël gaëlle gašpar gašper gedeon gejza gelin gelincik gellért gelu gencer geneviève
  gennadii gennadiy gențiana geoffroy george georgel georgeta georgia georgian georgii georgije georgiy gerald gerasim gerazym
  gerberge gergely gergő germain germaine germán gerrit gertruda gertrude gertrúda gervais gevheri ghenadi ghenadie ghennadi
  gheorghi gheorghii gheorghina gheorghiță gherghina gherman ghislain ghiță giada gian gianina gianluca gicu gică giel gigi gijs
  gilbert ginewra gino gioia giorgian giorgiana girart giray gislebert gisèle giulia giuliana giuliano giyos gizela gizem
  glafira gleb glenn gligorije gojko golub gondebaud gonsalwy gonthier gontran gonzague gonçalo gorana goranka gordan gordei
  gostomysl gracja gradimir grațian grațiana grațiela gregor gregorian gregorio gremislav grga grgo grgur grigore grigori
  grigorii grigorije grigoriy grozdana grégoire gréta gudrīte guenièvre guilhemine guilherme guillaume guillemette guillermina
  gulbaxor gulchexra guljamol guljaxon gulnora gulnoza gulom guloy gulseren gulsora gulzira gulzoda gunārs gurii guriy gustave
  gustavine gustáv guus guusje guyot guérin gvozden gwen gwenaëlle gwido györgy gábor gédéon gérard géraud gökalp gökben gökbörü
  gökmen göknur gökçe gökçegöl gökçen gökçiçek gökşin gönenç göngör görkem görün gövhər gözde güher gülbahar gülben güldem
  gülden güldeste gülegen gülemen gülen gülgün gülhan gülnaz gülpembe gülriz gültekin gülçin gülümser gülşen gülər gümüş
  gündoğdu gündoğmuş güner güneş güngör güniz günnur günsel günseli günyaruk günçiçek gürbüz gürcan gürdal gürhan gürkan gürol
  gürsel güven güvenalp güvercin güzey gıyas habbab hacib hafi hafid hafız hailey hakem haki hakim hakkı haldun halit haluk
  hamdullah hami hamidou hamit hammâd hanefi hanga hanno haralamb haralambie hardouin harnoslav harvey haseki hasibi hasin hatip
  hattâb hauke havrylo hayal hayali hayati hayley hazan hazar hazım haşim haşmet hedviga hein helēna hennadii hennadiy henrich
  henrick henrieta henriette henrique heorhii heorhiy heracleea herasym herluin hermenegildo hermine hermína hermīne hernán
  hervé hicabi hidaya hidde hieronim hikmet hilaire hilarion hilary hildebert hilmi hilola himmet hincmar hipolit hippolyte hira
  hişam hlib hnat hojimurod homero honorine honoré horacio horacy horațiu hordii hordiy horea horia hortense hortenzia horymyr
  horyslav hosiyat hradymyr hrvoj hrvoje hrvojka hryhoriy hugues huguette hulki hulusi humay hunor hurshida hurşit husida
  husnida husniya husnora huub huzeyfe hvalimir hâdi hâlis hâtem håkon hédelin hédi hélier hélio héloïse hélène hêvî hüccet
  hüdayi hüdâvendigâr hüma hümayun hümeyra hüner hüriyə hürkan hüsameddin hüsamettin hüsnü hüsrev hıfzı hızır iacob iacov iakov
  iakub iana iancu ianina ianis ianna ianos ianuarii iarema iaromyl iaromyr iaropolk iaroslav iaroslava iarovyd iaryna iasmina
  ibodulloh ibra ibrohim idrissa ieremia ieremii ievhen iffar ifora ignacy ignatii ignatiy ignjat ignác igori ihtiyor iiya iker
  ikrom ilarie ilarion ilay ilayda ilaçın ilgmārs ilgın ilia ilias ilie ilija ilinca ilinka iliya ilja ilko illiya ilmārs ilse
  ilyos imke immanuel imre imrich imron inanç inara inaya indriķis indy inesa inessa ingmārs ingrida ingrīda ingūna inja innesa
  innocent innocenty innokentii innokentiy inocențiu inès inês ināra inārs ioan ioanina iolanda ionel ionelia ionică ionuț
  iosefina iosif ipat ipatii ipatiy ippolit iraida iraklii irakliy irem ireneusz iridenta irinel irmak iroda irène irēna isaac
  isabeau isabela isai isaiah iseult isidore ismael ismaïla ismoil ismérie istván isık itri itır iukhym iukhyma iukhymiia
  iukhymiiya iuliana iulianna iulii iuliia iuliiya iuliu iuri iurie iurii iustin iustina iustinian iustyna iuvenalii ivana
  ivanka ivančica ivek iven iveta ivica ivna ivona ivonne iyık iyıktağ izaak izabella izajasz iziaslav izidor izmail izolda izot
  iztok izydor izzy iľja i̇brahim i̇clal i̇dil i̇dris i̇ffet i̇hsan i̇hvan i̇kbal i̇keme i̇kiçitoyun i̇krime i̇layda i̇lbey
  i̇lbilge i̇ldike i̇lgegü i̇lham i̇lhami i̇lhan i̇lkay i̇lkben i̇lke i̇lker i̇lknur i̇lksen i̇lkyaz i̇lqar i̇lyas i̇mge i̇mran
  i̇mrem i̇nci i̇nç i̇pek i̇rem i̇rfan i̇rinç i̇rinçköl i̇rtiş i̇smail i̇smet i̇til i̇xtiyar i̇zel i̇zzet i̇zzettin jace
  jacinthe jackie jackson jacky jacoba jacobo jacobus jacqueline jadranko jadro jaelynn jagica jailey jaimy jairo jaivey jakov
  jakub jakubina jale jalol jalou jalə james jamie jamol jamshid jane janek janeta janez janica janin janja janka janko jannek
  jannes janni jannik jano janosch janīna japhet jara jared jarmila jarne jarno jarolím jaromír jaron jaroslav jaroslava jasen
  jasenko jasmijn jasmīna jasper jasur jautrīte javi javlon javohir jaxon jaxx jayce jayda jayden jaylano jaylen jaylinn jayson
  jayvano jazmin jazzlyn jazzlynn jeana jeanne jeannel jeannot jefta jehanne jela jelica jelisaveta jelka jella jelle jelmer
  jelte jenel jenna jente jeremi jeremiah jeremias jeremiasz jeremie jeremy jerguš jermaine jernej jerome jerónimo jess jesse
  jessie jesslyn jesslynn jessy jevgeņijs jevrosima jezdimir ješa jidde jill jimena jimi jinte jinthe joah joana joanny joaquim
  joas jocelyne joelina joeline joelle joep joes joey johann johanne jolana joleen jolie jolien jolijn jolin jolina joline jonah
  jonatan joost jordi jordy joris jorn jorrit jort joscha joschua josefien josefina josep josephin josh joshua josie josip
  josipa joso josse josselin josué josy joséphine jourdain jovanka joya joyce jozef jozefína jozue joël joëlle joško joža jože
  jožef jožica judicaël judita judith judīte juliane julienne julieta julija julio juliusz juliëtte jumagul junayd june juno
  juraj jure juri jurre jurģis justus justyn justína justīne juul jános jázmin jérémie jérôme jéssica józef józefina józsef
  jørgen júlio július jānis jāzeps jēkabs jūlija jūlijs jūsma kaan kabil kadem kadrican kadriye kadı kalidou kalinik kalistrat
  kallistrat kalyna kamber kamelya kamile kamol kamola kamoliddin kamuran kancı kançı kapgar kapiton karaca karahan karak karaça
  kargılaç karlijn karlo karlotta karlıgaç karmela karoliina karolína karp karīna kasian kasım kata katariina katarína kate
  kathrin kathrine katija katina kato katrine katrīna katun katunkız kaya kayaalp kayacık kayaçık kayden kaylee kayleigh kaynak
  kayra kayça kazanç kazimir kazimír kazkatun kağan keano keanu kees keet kekik keklik keleş kemalettin kemâl kenny keno kensi
  kenza kenzo kepez kerami keremşah kesme kevser keyken kezlik khadidiatou khadim khalifa khariton kharlampii kharlampiy
  kharytyna khoryv khoudia khristofor khrystia khrystiya khvalymyr kiana kiara kiki kilian kimberley kimberly kincső kiné kiraz
  kirilo kjeld klaas klarencjusz klaudiusz klavdii klavdiiya klavdiy klement klementyna kleopatra kliment klára klāra klāvs
  koloman kolos komil komila komron kondrat kondratii kondratiy konon konrāds konstancja konstanty konstantyn konstantīns
  konštantín koralia koray korbinian korinna korkut kornel korneli kornelia kornelii korneliusz korneliy kornii kornil korniy
  kornylii kornyliy kornylo kornél kornélia koçer krentta krešimir krijn kristiina kristijan kristin kristián kristiāna
  kristiāns kristína kristóf kristīne krisztián krisztofer krišjānis krišs krištof krsto kruno krunoslav ksawera ksawery
  kseniiya ksenija ksenofont kubilay kuddusi kumru kumush kupava kupriian kutbettin kuzma kuzman kvetoslava kvitka kvitoslava
  kwintyn kyan kyano kyara kyra kâmil kâzım kéba köksal kübra kürşad kārlis kımız kımızalma kımızalmıla kımızın kırgavul
  kırlangıç kırçiçek kısmet kıvanç kıvılcım kıymet kızdurmuş kızılalma ladimir ladislau ladislav lado ladomyr ladyslav lajos
  lalə lambert lamih lamiyə landry larissa lascăr latif latife latofat laurane laure laureen laureline lauren laurence laurencja
  laurencjusz laurens laurent laurentia laurentiu laurenty laurentyna laurenz laurenția laurențiu laurian lauriane laurie laurin
  laurine laurène lavr lavrentii lavrentiy lavrin lavīze laylo lazar lazare laziz lazăr leana leander leandra leann leendert
  lela lelia lemide leni lenia lenja lenka lennard lenne lennert lennie lennon lennox lenny lenya leon leona leonardo leonhard
  leoni leonid leonida leonidas leonie leontii leontin leontina leontiy leontīne leonīda leonīds leopold leopoldina leposava
  leroy lerzan lesana lesiya letizia letiția letícia leufroy levente levin levke levko levoslav levy lewin lewis lexi lexie liah
  lias libuša libère lică lidiiya lidija lieke lieuwe lieve ligia lili lilianna lilien liliiya lilith liliya liliána liliāna
  lilli lilou lily lindsay lino lioara lion lionel lisann lisanne liselotte liuba liubava liubim liubodar liubomir liubomyla
  liubomyr liubomyra liuborada liuboslava liubosmysl liubovi liubozar liubyslava liudmila liudomyla liusea liviu liya liyam
  liyana liza lizbeth lize lizz lizzy liétald liāna ljuba ljubiša loek loes lois lola longin lora loredana loreen lorelei lorenz
  lorenzo loris lorrain lorraine lothaire lotti loua louay louie louisa loup lourenço lovorka lovro loïc loïs luana lucențiu
  luchezar lucica lucienne lucija lucijan lucille lucja lucjan lucretia lucreția lucrețiu lucy lucía ludivine ludolphe ludovic
  ludovica ludwik luena luise luiza lujza luka luke lukian lukiia lukiiya lukáš luminița luna lune lungu lutfi lutfiya lutfulloh
  lutz luuk luus luzie luís luísa luīze lyam lydia lydie lykera lynn lystvych lyubava lyubim lyubodar lyubomir lyubomyla
  lyubomyra lyuborada lyuboslava lyubosmysl lyubozar lyubyslava lyudomyla lászló léandre léna léon léonard léonie léonne léopold
  léopoldine lívia lîlan lîrîk lütfullah lýdia lāsma lăcrămioara lība līksma līna līva līvija līze lūcija ləman maad maaike
  maarten maartje maas mabruk maca macaire mace mactar macy madalena maddox madelief madid madina madita madleen madlen mady
  maes maeve mafalda magali magdaléna maguelone maguette mahan mahaut mahrus mahzan mahzun maia maica maiia maiiya maik maike
  mailin maira majda makary makhtar maksim maksimilian maksud maksymilian malia malick mališa mallaury malo malou maloxat malthe
  malva malvína malvīne malwina mama mamady mamert mamour manassé manca manda manel manoah manole manon mansur maqsud marc
  marceau marceli marcelin marceline marcell marcheta marcos marcu mardon mareike marena marfa marga margarida margaréta margita
  margot marguerite mariano marica maricarmen marichka maricica marieke mariella mariiya marijan marijn marilena marilu marilú
  marinela marinko marinus marioara marion marisa marissa marián marième marjan marjeta markiian markika marla marleen marlen
  marlena marley marlie marlo marlon marly marlène maroš marrit marten martha marthe martial martian martim martine martyn
  martyna marvin marwin marème maría marína marģers mashxura mason matei matej mateja mateo mateus mathijs mathilde mathis
  mathurin matias matija matilde matis matjaž matko mato matthew matthieu matthijs matthis mattis matvei matviy matylda matz
  matúš matīss maugis maureen maurice mauricette maurits mauro maurycy mavdud mavlon mavluda maxbuba maxence maxfuza maximiliano
  maximilien maximilián maxine maxsuma mayeul mayson mayte mazbut mazhar maïmouna maša mašinka mbaye mechislav mechyslav
  mechyslava medard medya mees mefodii mefodiy meghan mehriban meik meike melania melanie melaniia melaniiya melany melchior
  melda melenija melih melikşah melina melinda melis melita melnic melody mels melánia memduh mence menno merel merete merih
  merijn meriç merle merve meyra meïssa mica micael micaela micah micha michalina michaël michelle michèle midas mieke miha
  mihael mihail mihailo mihajlo mihnea mihriban mihály mija mijat mikail mike mikhail mikhei mikkel mikki miklós mikuláš milada
  miladin milana milanka milanko milano mileta miley milii milisav militsa milivoj miliy milić miljenko milka milla mille milly
  milojica milomir miloslav miloslava milota milou milovan milutin milán mimo minodora mioara miomir mirabela mirac miran miray
  miraziz miraç mirco mireille mirella miriama mirjam mirka mirkelam mirko mirkó miron mirona miroslav mirre mirte mirthe miruna
  mirziyo misbah mislav mitar mitch mithat mitică mitja mitofan mitruț mizgîn miķelis miša miško mlađana moctar modest modrīte
  mohamadou mohir moisei moisés mojca mojmír mojżesz mokei mokryna momir momira monalisa monique monserrat monvīds moos morgane
  moritz morten motria motriya mouhamadou mouhamed mouhameth mouhammadou moustapha moxidil moxigul moxina moxinur moxira mozes
  moïse moïsette mstislav mstyslav mstyslava muammer muattar muaviye muaz muazzam mubina mudīte mufiz mugur mugurel muhtar
  muhterem muhteşem muhtor muhyiddin mukadder muktedi muktedir muktefi munif muriel murod musii musiy muslih mustafo musulmon
  mutahhar mutasım muteber mutemed muttalib muyassar muzaffar muzaffer myla mylan mylo mylodara myloslava mylène myron myrthe
  mária mário márk márton mátyás máté médoune médéric mégane mélanie mélissa mélissandre mélodie mérovée mónica móric müesser
  müfid müjdat müjde müjgan mükerrem mümtaz münir müren müzdad müşir māra mārcis māris mārīte mădălin mădălina mălina mărioara
  măriuca mētra mısra mələk nabi naci nadalina nadejda nadežda nadi nadiiya nadine nadzieja nadège naemi nafiz nahil nail naina
  naja najmiddin nalan namık nanna naomi naoufel nara narcis narcisa nargiza narimon narkis nasiba nasriddin nasrullah nastja
  nataliiya natan natanael natasa nataša natașa nathan nathanael nathanaël natiq natka natália naud naudet naum nazarii
  nazariusz nazariy nazary nazif nazlı nazmi nazrulloh nazım nađa nebojša necat necdet nechifor necib necla necmettin nedeljko
  nedjeljka nedjeljko neele neeltje nehir nejc nela nele nelea neli nelia neliya nellea nemanja nemyr nemyra nena neonila nergis
  nesim neslişah neva neven nevio nevra nevzat neşet nicanor nichifor nico nicoară nicodim nicolai nicolaie nicoline nicon
  niculina niculiță nicușor nicuță nicéphore nida niek niene nienke nifont nigora nihal nihan nihat nika nikandr nike nikifor
  nikita nikki nikkie niklāvs niko nikodem nikodim nikolas nikolasz nikoleta nikolina nikon nikša nila nimród nine ninel nineli
  nino ninthe nisa nisan niyazi nizamettin nizom nizomiddin niştîman njegomirka noam noami noan nodira noemi noila nola nolan
  nolen nomi nona nonna noortje norah norica norina nosir nosirjon noud nouri nout novak novi nowi nozima noémi noémie noël
  noëlla noëlle numan nuno nural nuran nurbek nurgül nurgün nuriddin nurlan nursel nurseli nurullah nusratulloh nuša nynke
  nándor nátán néhémie néné nóra núria nûda nûdem nûredîn nükhet nərgiz obid obrad obren octav octave octavia octaviana octaviu
  océane odette odil odile odilon odin ofelya ofélia oger ognjana ohniana ojārs okhrim oktiabrina okşan olcay oldrich olelko
  oles olesea olesiya olgica oliga olim olimpia olimpiada olimpian olimpii olimpiu olimpiy olivier oliviu olivér oliwier olympe
  olívia olīvija ombline omelian omina ondrej onufrii onufriy onufry ophélie oqil oresta orestes oriane orif oriiana orkhyp
  orlane ortansa oryna orysiya oryslava orzu osip oskari osmund ostoja ostromir otabek otilia otília otīlija oumayra oury ovidiu
  owen oxana oybek oyga oynur oysha ozana ozanne ozod ozoda ozodbek ozren oğuz oğuzhan oļegs oļģerts oľga pacôme pakhom pakize
  palazhka palémon pamfil panagachie panait panas panfil pankracy pankrat pankratii pankratiy pankrác pantaleon pantelei
  panteleimon paramon paraschiva parascovia parfen parla paterne pathé patrice patricija patrizia patrycjusz patrycy patryk
  patrícia patrīcija paul paule paulette paulica pauline paulína paulīne pavica pavle pavlina pavol payidar peer pelageia
  pelageiya pelaghia pelagia pelaheia pelaheiya pelahiia pelahiiya pelinsu penelopa penelope pepijn pepo perceval peri perica
  pernilla pero perran perrine pertev peruna perver pervin perî petek petko petr petre petrică petrija petrișor petronela petruț
  petruța peyami phil phileine philibert philine philipp philippe philippine philomène philothée philou philémon phoebe pierrick
  pieter pimen pius platon pleun podolian poliana polikarp pompilia pompiliu porfirii porfiriusz porfiriy porfiry potap
  potishana prascovia praskovia praskoviya pravdan pravoslav primerose primož priscille prokhor prokl prokles prokofii prokofiy
  prokop prokul prosper prudence prvoslav pulchérie pylyp pécine pélagie pénélope pépin péter pétronille pārsla pāvils pătru
  pēteris pəri qizilgul qobil qosim qudrat quentin quentine quin quinn quinten quintia quinty quirin quiéta rachel rachela raci
  radenko radim radislav radivoje radiša radmilo rado radojka radomir radomír radosav radoslava radoš radul radym radymyr radúz
  rafaela rafaël rafet raff rafid rafila rafiq rahime rahmi rahşan raik raina rajab rajko rajmund rajna rajnold rakıp ralph
  raluca ramata ramatoulaye ramziddin ramziya ramón randolf raphael raphaël raphaëlle rareș rasifa rasim rastislav ratibor
  ratimir ratmir ratybor ratymyr rauf ravshan raxmatulloh rayen raymond raymonde rayona rayxona raşit raško rebeka rebekka recai
  refah reghina reginald regitze regnārs regína regīna reha reine reis relja relu remus remzi renato renaud rengin renja renáta
  rené renée renārs renāte resûl resül revi reybaud reyhan rezzan reşat reşîd riana rica riccardo richárd rick rico rieke rija
  riley rina rino riurik rizvon ričards roberta robertina robi robiya rocco roch roderyk rodion rodoljub rodolphe rodoslav
  rodrigue rohan rokhaya roko roksolan romain romanița romee romena romeu romuald romulus romy roméo romāns ronan ronî roos
  rosalia roselin roseline rosie rosina rostislav rostyslava rotaru rowan roxana roxelana roxy rozalia rozalija rozina roziya
  rozália roşan ruby rubén rudolf rudīte rufina ruhsar rustam ruxanda ruxandra ruža ružena ryurik régine régis réjean réjeanne
  réka rémi rênas róbert róza róża röya rúben rûken rükneddin rüçhan rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs
  rūsiņš rəşad rəşid saadi sabin sabir saboxat saboxon sabrina sabína sabīne sacid sadberk sadettin sadi sadio sadoqat sadri
  sadriddin sadullah sadık safa safae saffet safiatou safiétou safo safouan safouane safura saida saim salif salimatou saliou
  saloh salome salomea salomon salomé salomë salwator saly samantha samih samiya sammie sammy samuil samuël sancho sandrine
  sandu sandy sanem sanjin sanobar santino saodat saphira sardor sarmīte sarvar sarvinoz sascha saskia saulcerīte sauveur savaş
  savelii saveliy savi savin savva savvatii savvatiy saxida sayyora saèr sašo scholastique scott scottie sebas sebastiaan
  sebastião seckou sedef sefer seff seghei selami selcan selda selin selivan seliverst selvi semenica semih semion semybor senne
  sepp seppe serafim serafima serbülent serge sergej serghei sergi sergiu sergiusz sermet sertap sertaç servác seth sevastian
  sever severin severina severín sevil sevinç sevtap seweryn seyfettin seyfi seyfullah seynabou seyyit seçil seçkin shahboz
  shahobiddin shahriyor shahzod shamsiddin shane shawn shchastyslav shchek sherzod shodiyor shukrulloh sidney sidy sidónia siebe
  siem sienna siep sigebert sigismond sigizmund sila silantii silantiy silja silje silvan silvester silvestr silvian silviana
  silvija silviu silvère simeon simge simi simina simion simona simonida simão sinică siniša sinja sinklitikiia sinklitikiiya
  sirojiddin siré siuzana sixte sixtine siënna sjoerd sjors skaidrīte skipped slava slavek slavka slavoliub slavoljub slavolyub
  slavomyr slavomír slavuta slađana slobodanka sláva slávka smaranda smiiana smiljana smilla snejana snizhan snježana sobit
  sodiq sofiiya sofija sofon sofron sofía sohib sokhna sokrat solohub solomiiya sondre soniya soof sophia soraia sorana sorina
  souleymane soňa spartak speranța spiridon spirydion spīdola srboljub sredoje srećko srečko srna stanca stancu stanimir
  stanislas stanislava stanisław stanko stanyslava staša stef stefana stefanie stefanii stefaniy steffen stelian steliana
  steluta steluța stepanida stephan stephanie sterre steve stijn stine stipan stipe stjepan stoian stojanka stozhar strahinja
  stribor stéphane stéphanie stêr subhi sude sudi suhrob sulaymon sulton sunay sunniva sunčica sururi suus suyuna suzanne suze
  suzon sveatoslav svebor svenja svetolik svetomir svetoslav svetozar svetozár sviatopolk sviatoslav sviatoslava svätopluk
  swassane sybilla sydney sylvain sylvestre sylviane synne synook syuzana szabolcs szczepan szofi szofia szonja szófia sámuel
  sándor sára sâkıp sânziana sébastien ségolène sékou séraphin sérgio séverin séverine sílvia sîma sîpan sönke süheyl sıdkı sıla
  sırrı səbinə tabea tabris taceddin tacjana tadej tadeo tadeáš tadija tahsin taib taisia taisiia taisiiya talay talea talha
  talia talip tamia tamina tamino tammo tamás tamāra tancrède taner tanguy tania tanju tansu tanyeli tarık tasa tayler taylor
  tayyar taşkın teea teije teja tekin tekinalp temel teodora teodoro teodosia teofil teohari teona terencjusz terentii terentiy
  tereza terezija terézia terēze tessa teun teunis tevfik tevhid tezcan tezel tezer thalea thalia thaïs theresa thibault thibert
  thierno thierry thies thije thijmen thijn thijs thilo thirza thorben thorge théodora théodore théodose théophile théophraste
  thérèse tiago tibbe tiberia tiberiu tichomír tidiane tieme ties tihomir tija tijmen tijn tijs tikhon tilen timea timofei
  timoléon timon timotei timoteo timothy timothée timur tinca tincuța tino tiphaine tiril tirza titien titus tizian tjark tjaša
  tobiasz tobin toby tohir tolga tolunay tomaž tomislav tomislava tomke tomo tomáš tomé tonija tonka tonko tonnin tonči tončica
  toon toussaint toyip traian trajan trifon trine trofim trpimir trpko trīne tuana tudora tudorița tudosia tufan tugay tuhfe
  tunahan tunar tunay tunç tunçer turgay turold tutku tuulikki tuur tuğba tuğrul tuğtekin tverdislav tvorimir tvrtko twan tycho
  tygo tykhon tyler tymish tymofiy tymon tymoteusz tyron tülin tümer türkay türker türkeş tālis tālivaldis tālrīts tīna tınas
  tərlan ubaydulloh uchqun uhra ukbe ulduz ulian ulus ulvi ulviye ulysse umid umida umidulloh umur umuralp undīne uqbaloy urbain
  urfon uriel uroš ursule urška uršuľa usame usmon ustin ustym ustyna utku uygu uzayr uzbegim uğur uģis vafo vahdet vahide vahâ
  valdemārs valentijn valentino valentína valentīna valentīns valeri valerian valerie valeriiya valerija vali valid valtteri
  valère valér valéria valérie valéry valērija valērijs vanessa varfolomei varlaam vasco vasil vasili vasilica vasilică vasilie
  vasilii vasilina vasilisa vasiliy vasja vasko vasliddin vatroslav vatslav vavrinec veaceslav vecdi veceaslav veceslav vedran
  vedrana veerle vefa vefik vehbi veit velemyr velibor velimir velimira velina venance vencel venceslas vendel vendelín venedikt
  venera veniamin verda vere vergiliu verginia veselinka vesile veysi vianney vibeke vicdan vicenția vicențiu victoire victorien
  victorin vidak vieroslava vieve vigile vigo vijeko vijolīte vikentii vikentiy viktoriiya viktorin viktória vilhelmīne viliam
  viljem villy vilmos vilmārs vince vincenc vincențiu vinciane vinz viorelia virgiliu virginie virhiniia virhiniiya virág
  visarion vissarion vitali vitalia vitalie vito vitus vitória vitālijs vivian viviana viviane vivienne vizbulīte višnja
  vjekoslav vjenceslav vlada vladana vladek vladilen vladilena vladimer vladimira vladimír vladimíra vladislav vladislava
  vladlen vladlena vladyslava vlaicu vlas vlasta vlastimil vlastimir vlatka vlatko voichița voicu vojin vojislava vojtech
  voldemārs volodyslav vosil vratislav vratko vsemil vseslav vseslava vsevlad vujadin vujica vukan vukašin vukica vukota vuslat
  vysheslav václav vânia véronique víctor vítor víťazoslav vēsma walenty walentyn walentyna waleran waleria walerian walery
  walgierz waly wandrille wanesa waqila wawrzyniec weronika wessel wiara wibke wiebke wies wilfryd wilhelmina willem willi willy
  wirginia witalis wolf wout wouter xalima xander xatûn xaver xavi xavier xavière xebat xenia xochitl xénia xénophon yacine
  yahyo yakov yakub yalgın yalçın yamileth yannic yannick yannik yannis yanuariy yaprak yarah yarema yaren yaretzi yaromyl
  yaromyr yaropolk yarovyd yassine yassir yağmur yaşar yekta yelda yenthe yeremiy yetkin yeşim yfke yinthe yiğit ylvi ylvie
  yoann yoqub yorbek yoro yorqin yosun youp youssou youssouph youssoupha yozida yoznur ysaline yseult yukhym yukhyma yukhymiia
  yulian yulianna yuliy yuna yustyna yuvenaliy yven yves yvette yûsiv yücel yümni yıldırım yıldız yılmaz zabava zabir zachariasz
  zacharie zachary zaché zafir zahar zaharia zain zakhar zakharii zakhariy zala zalán zamfira zamir zaraza zarije zaur zavida
  zayd zayn zayniddin zboryslav zdenka zdenko zdeslava zejnep zekai zekeriyyâ zeliha zeltīte zemyslav zeno zenobia zenovia
  zenovii zenoviy zerdeşt zerya zeyd zeyneb zeynel zhozefina ziedīte zigfrīda zigfrīds zigmārs zigrīda zihnî zilola zina zinovia
  zinovii zinoviy zion ziva ziver ziyo ziyâd zlat zlatica zlatka zlatomyr zoey zofija zohid zohir zoiya zoja zokir zoltán zora
  zorana zoremyr zoreslav zoreslava zorian zorina zorka zoryna zosima zoyir zoéva zrinislav zrinko zselyke zsolt zsombor zsófia
  zubayr zuxra zuzana zvenyhor zvenymyr zvenyslav zvenyslava zvezdana zvonimir zvonko zynovii zynoviy zâfir zâhit zénó zéphirin
  zétény zîlan zübeyr zühal zülal züleyha zülfikâr zümrüt zīle ábel ádám ákos ángela ármin áron áurea âmir ângelo çaba çabdar
  çablı çabuş çalapkulu çankız çağan çağatay çağdaş çağla çağlar çağlayan çağru çağrı çağrıbeğ çağrıhan çağrıtegin çelen çelik
  çemen çemgen çetin çetinel çetiner çeykün çeşminaz çilay çilenti çiler çimen çise çisil çiçek çiçem çiğdem çişem çobulmak
  çocukbörü çokramayul çolman çolpan çîya çölü çıgıl çıngır édith édouard éleuthère élia éliane élie élisabeth élise élisée
  élodie éloïse élzéar éléonore émeline émeric émile émilie émérance émérencie épiphane éric érica étienne évangéline évariste
  évelyne évrard ígor íris óscar önder öykü özden özer özhan özlen öznur ülfet ülgen ülker ülkü ülkər ülviyyə ümmiye ümran ünal
  ünsel ünseli üzeyir ādams ādolfs ārija ārijs āris čarna časlav čedomir đina đorđe đura đurađ đurda đurica ērika ēriks ēvalds
  ģederts ģertrūde ģirts īrisa ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít łazarz
  şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq şakir şamil şarani şayan şebnem şecaeddin şefik şehlevent şehrazat
  şelale şemsi şenay şener şengül şennur şenol şerafettin şeref şerif şermin şervan şevket şevki şevval şeyban şeyda şeyma şihab
  şihabeddin şiir şinasi şule şâfi şêxmus şîlan şîrîn şəhriyar špela štef štefan štefánia žaneta žanete žanis žanna željko
  želmíra ženija žiga žigmund žofia žubīte șerban ștefan ștefana ștefania əhməd
`);
