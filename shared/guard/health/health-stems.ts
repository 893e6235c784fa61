import { wordSet } from '../words/word-set.ts';

/**
 * How words of illness begin: diagnoses, symptoms, injuries, treatments, medicines, pregnancies, addictions. Wider than
 * `health-words.ts`, since these are asked about only: whatever is compounded or inflected of them counts too.
 */
export const healthStems = wordSet(`
  ptsd ptss ocd eips pcos ibs hiv tbc odiagnos diagnosti rättspsyk psyket tvångsvård adhd autis aspberg asperger tourett bipol schizo psykos psykoti manisk mani-  hypoman depress deprim ångest panikång panikatt panikstör
  fobi torgskräck social-fobi socialfobi tvångs-syndrom tvångssyn tvångstank tvångshand ätstör anorex bulimi hetsät borderline personlighetsst
  personlighetssyn emotionellt-instabil utmattnings utmattad utmattning utbränd utbränn hjärntröt livskris krisreaktion traumati posttrauma trauma
  sömnstör sömnsvår sömnlös sömnproblem insomni narkolep sömnapn självskad självmord suicid alkoholis alkoholber alkoholmis alkoholpro drogber
  drogmis drogpro missbruk blandmissbruk spelmissbruk spelberoende spelproblem narkotikaber narkotikamis narkoman tablettmis tablettber
  läkemedelsber opioid opiat abstinens avgift-ning avgiftning delirium demen alzheim minnesförlust minnessvår kognitiv-svikt kognitivnedsätt
  förvirr vanföreställ hallucin paranoi psykbryt sammanbrott utvecklingsstör begåvningshand förståndshand svagbegåv intellektuell-funk lågbegåv dyslex dyskalk språkstör selektiv-mut mutism downs-syn fetalt-alk npf-diag npf-prob
  stroke hjärninf hjärnblöd hjärntum hjärnskad hjärnskak hjärnhinne afasi propp parkinson epilep migrän huvudvärk klusterhuv huntington
  ms-skov ms-diag skov cp-skad ryggmärgs förlam hemipar neuropat polyneuro muskeldyst muskelsvag bältros ischias yrsel svimnings svimmar kramp
  trigemin nervskad nervsmärt nervklämn als-diag guillain
  leukemi lymfom melanom myelom metastas tumör cancer bröstcanc prostata cytostat cellgift strålbehand strålning kemoterap mastektomi
  hjärtinf hjärtsv hjärtfel hjärtfli hjärtsjuk hjärtstopp hjärtopera hjärtprob hjärtklapp kärlkr förmaksf angina blodtryck hypertoni blodpropp
  lungemboli lunginflam lungfibr lungsjuk lungskad åderbr pacemaker bypass kranskärl
  diabet sockersjuk insulin hypotyr hypertyr sköldkört struma hashimoto addison cushing ämnesomsättn
  fibromyal artros artrit reumat ledvärk ledgångs ledinflam bechterew psoria lupus gikt sjögren sarkoid eksem atopi allergi-chock astma emfysem kol-pat
  tuberkul cystisk lungemb bronkit crohn kolit celiaki glutenint skrumplever levercir hepatit gulsot njursv njursj njursten dialys magsår
  magkatarr tarmsjuk tarmprob ibs-prob bukspott gallsten stomi stoma inkontin urinväg blåskat
  hivpos hiv-pos hiv-smi borrelia neuroborr postcovid långtidscov långcovid körtelfeb sepsis blodförgift
  diskbråck ryggskott whiplash nackskad nackbesv nackspär ryggskad ryggont ryggbesv ryggprob ryggvärk ryggopera skolios stenos spinalsten karpaltun
  frozen tennisarm impinge benskör osteopor benbrott armbrott handledsb höftbrott fraktur ehlers amputer protes överrör hälsporr korsband menisk
  knäopera knäskad knäbesv knäprob knäprot höftopera höftprot höftled axelopera axelskad axelbesv handopera handskad fotskad fotopera
  arbetsskad belastningssk förslitning brännskad köldskad förfrys
  endometri förlossnings missfall abort klimakt havandeskap gravid graviditet tvillinggrav föräldraskapspsyk ivf ofrivilligt-barn infertil pmds
  tinnitus ménièr menièr hörselned hörselskad hörapparat döv dövblind synned synskad blind starr makula näthinn
  fibro smärta smärtor smärtpro smärttill smärtsyn värk ont-i trötthetssyn utmattningssyn överans
  fetma obes övervikt anemi blodbrist blödarsj sickel magopera överviktsop gastric
  operera opererad opererats operation läkemedelsö överdos överdosera förgiftn
  antidepress antabus metadon subutex suboxon buprenorf litium lithium concerta ritalin elvanse strattera atomoxet metylfen sertralin citalopram
  escitalop cipralex mirtazap venlafax fluoxet zoloft olanzap zyprexa risperd seroquel quetiap abilify aripipr lamotrig lergigan atarax sobril stesolid
  oxascand imovan zopikl theralen propavan morfin oxycont oxynorm oxikod tramadol citodon lyrica pregabal gabapent insulin metformin levaxin kortison
  psykofarm adhd-med sömntabl sömnmed lugnande blodförtun waran eliquis ozempic smärtstill neurolept haldol leponex klozapin invega xeplion depotspr depåspr
  benzo bensodiaz ect elbehandl
  rullstol permobil kryckor rullator syrgas sondmat kateter
  hasch cannabis amfetamin heroin kokain kokai fentanyl spice ecstasy ghb
  vaginism könsdysf transvård könskorrig könsidentitetsut könsinkongr
  stamning stammar talsvår tics ryckningar inkontinens sängvät svettning-
  fästingb hjärtmed blodtrycksmed epilepsimed
  hjärnstam kraniofar hydrocef ryggbråck läppspalt missbild dvärgväxt
  kris-reaktion sorgereak nervsvag nervklen nervös-sammanb psykprob psykisk-sjuk psyksjuk psykiskt-sjuk
  tremor spastici muskelspän ledsmärt höftsmärt axelsmärt knäsmärt nacksmärt ryggsmärt bröstsmärt magsmärt magont magknip illamå kräk diarré
  intorkad uttorkad anorektisk undervikt undernär
`);

/** How compounds of them end: `lungcancer`, `tandvårdsrädsla` is none. */
export const healthEndings =
  /[\p{L}-]{2}(?:cancer(?:n)?|psykos(?:en)?|depression(?:en)?|ångest(?:en)?|fobi(?:n)?|tumör(?:en)?|värk(?:en)?|smärt(?:a|an|or|orna)|fraktur(?:en)?|infarkt(?:en)?|blödning(?:en)?|inflammation(?:en)?|missbruk(?:et|are|aren)?|beroende(?:t)?(?<!oberoende|samberoende)|syndrom(?:et)?|störning(?:en)?|sjukdom(?:en)?|skad(?:a|an|ad)(?<!oskadad|vattenskada\p{L}*|brandskada\p{L}*|bilskada\p{L}*)|neuros|skleros(?:en)?|patologi|pati(?<!sympati|empati|telepati)|operation(?:en)?(?<!cooperation)|opererad|opererats|transplantation|transplanterad|amputation|oma|tablett(?:er)|medicin(?:en|er)?(?<!akutmedicin|företagsmedicin|allmänmedicin|socialmedicin|yrkesmedicin|miljömedicin|rehabmedicin|idrottsmedicin|arbetsmedicin|internmedicin)|diagnos(?:en)?|utredd)$/u;

/** A word that names what is done about an illness, or who does it, and no illness. */
export const ofCare =
  /(?:mottagning|enhet|skol|skola|rehab|rehabilitering|team|grupp|utbildning|vård|vårds|center|centrum|program|kurs|dag|föreläsning|prevention|preventiv|förebygg|riktlinje|rutin|kunskap|förening|förbund|nätverk|klinik|koll|coach|konsulent|vägled|plan|strategi|stöd|kollektiv|mässa|vecka|konferens|forum|projekt|metod|jour|linje|råd|tema|instrument|formulär|skattning|screening|fri|fria|fritt|frihet|tolk|ramp|parkering|anpass|arbet|risk|risken|material|broschyr|bok|film|podd|kampanj|intyg|läkar|specialist|sköterska|terapeut|psykolog|behandlare|behandlingshem|hem|kompetens|medvet|träff|frågor|statistik|lotsen|lots|samordn|ombud|samverkan|livränta|livräntor|fond|insamling|försäkring|informerad|informerat|medicinsk|ersättning|penning)(?:en|et|ens|ets|ar|arna|er|erna|n|na|s|t|a|orna|or)?$/u;
