import { wordSet } from './word-set.ts';

/** Somali; Tigrinya and Amharic. */
const firstNamesOfTheSouth = wordSet(`
  aadan abdillahi abdirisaq abdisalam abdishakur abdiwahab abraha abreha abrha abune adhanom adugna afeworki ahado akeza
  alemash alemayehu alemnesh alemtsehay amare ambaro ambesajer ardo asefa asefash asefu aselefech askale asmelash atsede awale
  awetash awil ayaanle ayele ayelech ayenew aynalem ayuub barwaqo belay belete bereketeab berhanu betelhem betiel beyene
  bezabih bihi biixi biniyam birikti birkti biruk bishaar bishaaro biyod bosteya cabdullaahi cilmi cismaan debesai debesay
  deeqo degmo dehab demeke dhaqane dheeg diini diiriye dinknesh dirie dualeh ducaale embaye emnet endalkachew enkubahri ephrem
  ermyas eskinder estifanos etenesh etsegenet eyasu ezana fahma faisa fana fanus farax farhiyo fartuun fekadu fesseha
  fessehaye fikirte fikre filipos firehiwot fisseha frehiwot frezghi frtuna galad gebrehiwet gebrehiwot gebrekidan gebremariam
  gebremeskel gebretsadik gebreyesus gedi genzebe getahun geteye gezae ghebremedhin ghebreselassie ghidey ghirmai gidey goytom
  gual guleed gurey gutale habon habte habteab habtemariam haddas hadish hagosa haileab hailemichael hailu haregu hawiye hersi
  hewan hilowle hirut hoda hoodan ibraahim idiil ifraah iidle isayas ismaciil issayas istar jaamac jama jemal jibriil kaahin
  kahsai kahsay kaltuun kassahun kassaye kawsar kebedech kelemework keshi kfle kibret kidusan kiflay kinfe kowsar kulmiye
  laylo lemma leteab letensea letina maasho maaza mahado mahari mahlet makda markos maryama maxammed mehretab mekuria melake
  melaku melat meley mesgena meskerem mewael miire mikiele milkyas misgana misghina mitslal mizan mogos mokonnen molla muhudin
  muhyadin mulubrhan mulue muluken mumina mustaf muuse muxudin naasir naciima nebyat negassi neghisti nigist niguse nuura
  okubamichael omaar osmaan qadar qali qasaali qoran quresh raage rage rebka rigbe romhai rooble rowda rukiya rumayso rutha
  saado sabela sacdiyo sacid salad sebhat sebhatu sebli selamawi semhal semret seyoum shaafi shiine shucayb shugri shumet
  sintayehu siraad sirak siyum solyana sophonias subeyda suhayb suleyman sumeya taliso teclu tekea tekie teklay teklehaimanot
  teklu tensae tesfagabir tesfahun tesfai tesfaldet teweldebrhan tewodros tigisti tihitna tirsit tsegai tsegereda tsehainesh
  tsige tufah tzegai ugaas ugbaad ugbad umul waris warsan wegahta weheliye welday weldeab weldegebriel weldemichael
  weldeslasie woinshet wolde woldu workinesh xabiibo xamse xareed xassan xirsi yakob yebio yemisrach yergalem yirgalem yonael
  yonathan yosef zakariya zemichael zeresenay zerit zewdu zighta zubeer
`);

/** Arabic, as in Syria and Iraq; Kurdish. */
const firstNamesOfTheArabs = wordSet(`
  abdallah abdelhadi abdelqader abdelwahab abdo abdulhakim abdulhalim abdulkader abdulmonem abdulnasser abdulsalam abdulwahab
  abdulwahid abla adeeb adib adil afaf agid ahin ajda alan aliaa aliyah alya alyaa amanj amed amna amneh angham anmar araz
  areen arêz argesh arij arin arjin armanj asil asmahan asos asrar asrin atallah atheer athir avan avîn awad awara awatif
  awder awez aymen azadi azhin azîz azzam badia bafrin bahija bahjat bahra baker bakr basem basil bassem bawan baxan bayar
  bejan bekhal berfîn berîvan bêrîvan bestoon beyan bijar bilqis birwa biryar boushra brwa buhar burhan buthaina butheina
  cegerxwin cemal choman chopi civan ciwan daoud daran derin deza dhikra dhiya diaa dilav dildar dilman dilşad dilsah dilvin
  dilyar dindar diyaa dlan dlnia dlovan dlshad douaa ehab esam essam evîn eyad ezda ezdin fadila fahed faihaa fairouz fairuz
  fakhri falah falak faleh faris fathiya fatimah fawziya fayrouz fener ferial ferman feryad fewzi firmesk firyal furat gelas
  gelawej ghaleb ghalia ghalib ghanem ghasan ghazi ghazwan ghofran ghufran gona gulan gulê gulizar guney haifaa hakam hakem
  hakim hamoudi hamzah haneen hardi hareth harith hashim hasna hassanein hatim haval hawbash hawjin hawkar hayder hayfa hazar
  helal hêmin hendrin hersh hêvar hêvî hewa heyam hiram hîwa hiyam honar hosam houssam hudhayfa husni hussien ibrahem ihssan
  inaam isam izdihar jabbar jabir jafer jamileh janan janfida jasmeen jassem jassim jawaher jawan jawdat jegr jihad jilan
  jinan jînda jîyan jomaa joudi juma kadhem kadhim kadim kajal kamilia kanaan karar kardo karrar kathem kawkab kays kaywan
  khadijeh khairi khairia khalaf khalat khaldoon khaleel khansa khattab khaula khazal kholoud khoshnaw khudair khudhair khulud
  kinana kosar kousay kwestan labib lamya lanja lateef latif lolan lolav louai loujain loulou lubana lutfi maali madiha maen
  mahabad mahasin majdi mamosta manaf mansur mardin marwah mashael maysaa maysoun mediya melsa mêrdîn mezgin mezyan mîran
  mirvat mîrza mistefa misto mithal moaed moataz mohsin mostapha moussab muath muaz mudar muhamad muhsen munawar mundher
  muntadher murtada murtadha musaab musab mustafê mustapha mutasem muzhir nadhim nadhir nael nahida naif naila najati najlaa
  najm namir naouras naseem nashat nashwan nassim nawaf nawfal nazem nazih naziha nerman nichirvan nigar nihal nimer nisrin
  niveen niyan niyaz nizam noha norhan nouf noufa nouri numan omama omayma othmane pakshan perîxan qadir qassem qassim qubad
  rabee rabeeh rafah rafat rafed rafid raghdaa raghid raheel rajeh ramyar ramzi ramzia ranim rasheed rashida rasmi rawa rawaa
  rebar rêber redwan rekan rewa rewshan rêzan rezgar ridha riyadh rojava rojbin rojîn ronahî ronî rosyar rouaa rouba rûken
  rukhosh ruqaia ruqayya rzgar saadi saadoun sabaa sabiha sabreen sabrin sadeq saeb safae safana sahera sahira saifeddin
  sajeda saleem sameer samih sanaria sangar sarab sarbast sarkawt sarmad savas saywan seif serok sewan seyran shahan shahira
  shaker shakhawan shakir sharifa sharo shaswar shawqi shayan sheno shepol shifaa shihab shîlan shiler shireen shivan shkar
  shno shoresh shouq silvan sipan siyabend snur sobhi soheir soumaya sozdar srood suaad subhi suhayla sukaina tahseen tahsin
  taleb talib tamam tayseer tewfik thair thamir thana thanaa thuraya tîroj tofiq udai uday umaima umayma wadad wadah waddah
  wadi wafiq wahib wahiba wajiha wala warvin wassan wesam wisal wria xalil xelil xoshnaw xunav xwezan yacoub yadgar yado yamen
  yaqoub yaroub yasmina yazid yosra yousif yusif zahi zahida zakiya zanyar zeid zeidan zelal zena zerdesht zerya zîlan zinah
  zînê zîwar zouhair zuher zuhre
`);

/** Persian, Dari and Pashto; Turkish. */
const firstNamesOfThePersians = wordSet(`
  abbasali abedin adeleh afshar ahang ahoura alborz alev alimadad alperen amineh amirmahdi anoush anousheh ardavan arghavan
  arsalan arshia artin arvin aryana asghar asiye aslı assadullah atakan ataullah atefa atousa ayberk ayça aycan ayda aydin
  aydın ayfer aygül ayhan ayşegül azam azarmidokht azin bahadir bahador bahadur banafsheh baqer barış başak bashira batuhan
  batul bedia behcet behdad behiye behnoush behrad behrang behruz bengü benyamin berat beril berk berkan berkay berna
  besmillah beste betül beyza bilge binnur birgül birol borzou bozorgmehr buket buse cafer çağla çağlar cahit camelia caner
  celal celil cemil cemile cemre cenk ceyhun ceylan changiz cigdem çiğdem cihat coskun coşkun damla danial darioush daryoush
  davoud dawod defne delara deljou demet dilruba donya durmus durmuş ekin elçin emel eqbal ercüment erdi erdinç erdogan
  erdoğan ergün erhan ertan ertugrul ertuğrul esen esfandiar eshaq esin eylem eylül ezgi faezeh faizullah farahnaz faraidoon
  faranak farangis faribah faridoon farima farnoosh farnoush farrin farrokh farshid farshin farzam farzan farzin fatana
  fatemah fatoş fazel fazila fehmi ferdi ferdows fereidoon fereidoun feridun ferit feruza fevzi feyza fikri filiz firouz
  firouzeh foad forouzan forozan fulya furkan füsun galip gharib ghoncheh giti gokhan golnoush golshan golsoom gulab gulghotai
  gülbahar gülden gülhan gülin gülizar gülnur gülperi gülşen gülseren gülten güngör gürkan güven gökay görkem gözde hadiya
  hafiz hafize hajir hakima hakkı haldun halit haluk hamit hamoun haniyeh haseeb hasibullah hayatullah hayri hedayat hediyeh
  heela helai hidayet hikmet hilmi homayra homeira hooshang hormoz hosseinali houman humayun huriye hümeyra hüsnü ilayda ilkay
  ilnaz inci irem isatullah işıl ismat jahan jalaluddin jale jamshed javaid kadriye kambiz kamuran kamyar kaya kayvan kazim
  kazım kevser keyhan khadem khatereh khatol khodadad khosro kianoush kimia koray korkut kubra kutlu kübra kürşat lale latife
  leeda lütfiye maasoma madina mahan mahboba mahboobeh mahdieh mahdiyeh mahshad mahtab mahvash mahyar maliki manizha
  manouchehr mansoor mansooreh maral marjan marjaneh marziyeh masood mastoora mehmetcan mehrab mehri mehrnush mehrzad meisam
  melahat melih melis merih merve mesude metehan mithat monir monireh morvarid muammer muhittin muzaffer müjde mükerrem mümtaz
  münir müslüm müzeyyen naderah nadire naeim nafas nagihan nahide naile nalan namık narjes nazari nazdaneh nazi nazife nazila
  nazim naziullah naziye nazım nazlı necdet necla necmettin necmi neginah neriman nese neşe nesibe nevzat nezahat nezih nihan
  nihat nika nikoo nilab nimet niyazi noorzia nurdan nurgül nurhan nuriye nursel nurşen obaidullah oguz oğuz oğuzhan olcay
  orod ozcan ozgur ozra pakize pantea parastu pardis paria parichehr parinaz parsa parwiz parya pedram peiman pejman pervin
  pooneh pouran poya puya qodratullah raheleh rahime rahmi rameen rashed rasim razieh raziyeh recai remzi remziye reyhan
  reyhaneh rezaali ridvan rıdvan rıza roia romal rona rouhollah ruhollah rüstem sabahat sabahattin şaban sabera sabriye
  sadettin sadiqa şadiye sadık şahin saideh saied sakhi sakineh saleha saleheh sania saniye sarina sasan satılmış savaş şebnem
  sediqeh seema selami selda selen selin semih şenay şengül senol şenol serdal şerife sertaç setayesh sevil sevilay sevinç
  şevket seyfi seyhan seyit sezgin shafi shafiqullah shagufa shahbaz shahpour shahriar shahrouz shahryar shakiba shakira
  shamila shokoofeh shokoufeh shukrullah şirin sirous somaya sonbol sorayya sorena sosan soudabeh spogmai spozhmai storai sude
  sukran şule süheyla şükran şükriye tahmineh tahmoures taner tayyip tekin tevfik tolga tolgahan toofan tooran toprak touraj
  tugba tuğba tugce tuğçe tuğrul tulay tunç tuncay tuncer turgay turpekai tülin türker uğur ulaş utku vahit vajiheh vefa
  wahidullah wajma wida yagana yağmur yalcin yalçın yasar yaşar yashar yassaman yelda yesim yeşim yiğit yıldız yılmaz ülker
  ülkü ümmühan ümran younus yuksel yurdagül yücel zahed zakera zaman zamani zarin zarina zarmine zekeriya zeliha ziagul ziynet
  zohre zubaida zühal zümrüt ömür önay önder özden özgül
`);

/** Thai, Vietnamese and Filipino. */
const firstNamesOfTheFarEast = wordSet(`
  abegail agapito aileen althea amado amelita anacleto analyn anchalee angelita angelito annabelle annaliza anothai anuchit
  anurak apichat apirak apolinario apolonio arlene arnel arnulfo arunya athit babylyn baltazar bancha banchong bayani
  benchamas benigno benjie bernadette bernardo bích bienvenido bình bonifacio boonma boonrat buala bualai buapha buaphan
  buenaventura bunsong buppha butsaba camilo carmelita carmencita chaiwat chaiyaporn chakrit chaliao chamnan channarong
  chanpen chantana chanthra charinya chariya châu chawalit cherryl chinh chính chinnawat chirawan chona chonthicha chumpol
  cipriano clarita concepcion corazon cresencia crisanto crisostomo crispin cristeta cường cynthia công dalisay đăng danh
  daorung delia demetria desiree diem diễm diệp điệp dieu diệu đình dionisio diosdado đoan dokmai duangchai duangdao
  duangkamol dũng duong dương duyên đông edilberto efren elenita eleuterio eliseo elpidio emelita emerita emiliano enrico
  erlinda ernie erwin esmeralda estrellita eufemia eulalia evangeline felicidad felicisimo felicitas filomena flordeliza
  florencio florentino fongjai fortunato fredelyn gaudencio gemma geraldine gerlie giap gilda gina glenda gregoria gregorio
  hạnh hathairat hermenegilda herminia hernani hiền hiển hiệp hiếu hoài hoan hoàn hoàng honorato hùng hưng hương hường huyền
  huynh huỳnh hồng imee imelda isagani isidra isidro janice jariya jarunee jazmin jeerawan jejomar jenalyn jennelyn jennylyn
  jericho jerome jhoanna jhun jinky jiraphon jirawat jonalyn jongkol josefino josie jovelyn jovito juanita juanito julieta
  kaewta kalaya kamol kamonchanok kanyarat karnchana kasem kathleen katrina ketsara khai khải khamphan khang khánh khanittha
  khiem khiêm khoa khoi khue khuê khương khwanjai khôi kiattisak kiên kiet kiệt kiều kimberly kittipong kongphop kornkanok
  krongkaew kwanruedi laarni ladda lailani lalita lamphun lành lawan leilani leizel leodegario leonardo leonida librada liem
  liên liezel ligaya liza lolita lorelei lualhati luân lucila lucio luisito luong lương luyến luzviminda macario maliwan manh
  mạnh manit maribeth maricar maricris marife marilou marilyn mariquit marissa maritess marjorie marlon marlyn melinda
  mercedita minh mirasol montri muay mukda myrna namfon namthip nantawan nanthida narciso nattha natthaphon nawarat neneng
  netchanok ngân nghia nghĩa ngoan ngọc nguyên nguyễn nguyệt nhan nhàn nhân nhat nhật nhien nhiên nhựt nicha nichapa nilda
  ninfa nipa niran nirut nisakorn nitaya niwat noemi nonglak nongluk nongyao nonito noppadol noppharat nuanchan nuengruthai
  nutcharee onofre onuma orapin ornuma pacita paiboon pairoj panadda pancho panee pannee papitchaya paquito parinya pascual
  patchara patcharaporn pathum patiporn pattamaporn pawinee pedrito penchan pennapa penny phanumas phát phatcharin phensri
  phichai phimchanok phitsamai phornthip phraphai phúc phụng phuoc phước phương phượng pichit pikul pimonwan pimporn pinyo
  pisamai piyanut piyaporn piyawan plernpit policarpo ponciano pongsak ponthip poonsuk pornpan pornpimon pornsawan porntip
  potenciana prachuap pramote pramuan praphan prasong pratum prayad preeda preeya procopio prudencio puangpet puangphet
  pussadee quân quirino quoc quyên quyết quỳnh quốc rachada rachanee rafaela ramil ratchanee rattiya rawiwan raymundo reagan
  regidor renato renu reynaldo riam richelle rizalina roldan rommel romulo ronaldo ronnel rosalina roselyn rosemarie rosita
  ruangrit rubylyn rufino rungrat saengdao saijai saiphin saisunee saithip sakchai sakda salinee samai samreung samruai sáng
  sanguan saowalak saowapa saranya sarawut sasima sasiwimon sathaporn sawat sawitri sayan sesinando sharon sherwin shiela
  sirichai sirikan sirikul sirinapha siriphon sitthichai socorro somchit somkiat somphit somphon somwang sophon srisuda suchat
  suchin sudaporn sudjai sumitra sumontha sunanta suneerat sunthorn suong sương supannee supansa supawadee suphanni supranee
  surapong suree sureerat surin suwannee suwimon suốt tanaporn tasanee tatchai teerapong teerasak teodoro teofilo tessie thach
  thạch thái thắm thanakorn thanawat thắng thành thạnh thanida thanyarat thảo thara thasanee thawee thida thien thiên thiện
  thiệp thịnh thipawan thippawan thoại thoi thơm thongin thongkham thonglor thongma thongsuk thuận thuong thương thuý thuỷ
  thúy thùy thủy thông tiên tiến tiep toàn tongsuk tram trâm tran trân trieu triều trình trong trọng truc trúc truong trường
  tuân tuấn tùng tuoi tươi tuong tường tuyen tuyên tuyết ubonrat udomporn uthai uthumporn uyên vangie vasana venancio vicenta
  vichai việt vĩnh vipa vipha virgilio vuong vương wachara wachira wanchai wandee wanlapa wannapa wanpen warangkana warapon
  waree warin warisara wattana wichian wichit wilaiporn wilawan winai wipada wipawadee wirat wisanu witthaya wongduan worawut
  xuân yaowaluk yaowapa yaowarat yenjit yindee yingluck yongyuth yothin yuphin yuwadee zenaida zoraida zosimo
`);

/** First names of families who came from afar, as Swedish registers spell them; none is a Swedish word as well. */
export const firstNamesOfTheWorld: ReadonlySet<string> = new Set([
  ...firstNamesOfTheSouth,
  ...firstNamesOfTheArabs,
  ...firstNamesOfThePersians,
  ...firstNamesOfTheFarEast,
]);
