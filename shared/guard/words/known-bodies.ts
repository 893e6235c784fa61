import { wordSet } from './word-set.ts';

/**
 * What authorities, employers, associations, systems, methods, measures and brands are called, as they are met in this
 * work. None of them is a name of a person, though it has a capital and is in no dictionary.
 */
export const knownBodies = wordSet(`
  af fk ifo ame fa afa fac sius fkf hc vc vup bup psyk rjh lss lassa sol kbt dbt act mi ace case ips se sfi sva sfx komvux
  kaa uvas neet esf tia tsl finsam nsph nka nns susam sus sip sgi  ppt pdf gdpr osl kpi hr pr it ai vr wifi sms mms id
  arbetsförmedlingen försäkringskassan skatteverket migrationsverket kronofogden csn pensionsmyndigheten socialstyrelsen
  folkhälsomyndigheten skolverket skolinspektionen arbetsmiljöverket konsumentverket bolagsverket lantmäteriet trafikverket
  transportstyrelsen länsstyrelsen polisen polismyndigheten kriminalvården frivården åklagarmyndigheten domstolsverket
  tingsrätten förvaltningsrätten kammarrätten tillväxtverket skogsstyrelsen myh uhr uka mucf mfd ivo imy esv statskontoret
  riksrevisionen riksdagen regeringen regeringskansliet socialdepartementet arbetsmarknadsdepartementet boverket
  samhall komvuxenheten lärcentrum folkuniversitetet abf studiefrämjandet medborgarskolan sensus bilda nbv vuxenskolan
  studieförbundet hermods lernia lexicon astar eductus academedia  novare manpower adecco randstad proffice poolia
  arbetslivsresurs mobilis movant utvecklingspoolen  sandahls cuben framtidsutveckling prevent previa feelgood
  avonova commodia hälsobolaget landstingshälsan företagshälsan företagshälsovården suntarbetsliv partsrådet
  unionen kommunal vision vårdförbundet ssr akavia lärarförbundet transport byggnads metall ifmetall hotell handels
  fastighets livs seko fackförbundet lo tco saco almega svenskt näringsliv företagarna fremia sobona skr
  coompanion hushållningssällskapet lrf skogssällskapet hantverkarna byggföretagen torsta birka bäckedal åsbygden
  fjällskolan wången dille jgy jämtlands gymnasieförbund jgf fokus nifa storsjögymnasiet racklöfska
  ica coop konsum willys hemköp lidl maxi kvantum supermarket nära city gross citygross citygrossen netto jula biltema
  rusta dollarstore ikea mio jysk elgiganten clas ohlson byggmax beijer hornbach plantagen stadium intersport xxl kappa
  lindex kicks apoteket kronans systembolaget ica-butiken ica-handlaren postnord dhl schenker bring budbee statoil okq8 okq preem
  circle shell ingo st1 qstar mcdonalds burger max sibylla espresso pressbyrån seveneleven
  myrorna erikshjälpen pmu röda korset rädda barnen stadsmissionen frälsningsarmén svenska kyrkan kyrkan pingstkyrkan
  equmeniakyrkan hyreshuset östersundshem bergs hyreshus krokomsbostäder jämtkraft vattenfall telia tele2 telenor
  länstrafiken länstrafik sj norrtåg skistar holmen sca jämtmat norrmejerier swedbank handelsbanken nordea länsförsäkringar
  folksam swedavia samlast polarbröd bilfrakt akea assa persson-invest gävle
  teams outlook excel word powerpoint onenote sharepoint onedrive planner forms loop copilot windows office yammer viva
  skype zoom webex whereby google chrome safari edge firefox android iphone ipad apple samsung facebook instagram linkedin
  youtube tiktok snapchat whatsapp messenger twitter signal slack trello miro padlet mentimeter menti kahoot canva doodle
  bankid  siths inera cosmic prator lifecare treserva procapita viva combine  evolution platina public360 w3d3
  ciceron stratsys heroma medvind raindance agresso unit4 troman skola24 vklass hypergene kolada prestera chatgpt
  platsbanken jobtech jobbpunkten webropol easyquest esmaker questback netigate survey monkey
  fontänhuset fontänen hjärnkraft attention autism sjukvården brukarrådet nsph rsmh balans   väst aa na
  verdandi hela människan hyresgästföreningen friskis svettis korpen sisu rf hvb solrosen solsidan tallen granen björken
  lunden ängen bryggan porten navet spira spiran kraften gnistan källan stegen trappan vändpunkten växthuset växtkraft
  grogrund avstamp kompassen kugghjulet pusslet bron broar länken nyckeln klivet språnget hoppet startpunkten mötesplatsen
  oasen arken lyktan fyren ankaret slussen hamnen torget resursen resurscentrum jobbcentrum jobbtorg jobbhuset
  supported employment individual placement support case management motivational interviewing seven tjugo
  dudit audit freda boardrin asrs phq gad hads eq5d whodas icf dals bip dor pildat signs safety sgs
  kasam tejping salutogent lean agil scrum ssam sam nyttorealisering samverkan samverkansteam
  jobcoach jobcoaching jobbcoach matchning  etableringsjobb nystartsjobb introduktionsjobb extratjänst extratjänster
  lönebidrag trygghetsanställning ose jobbgaranti ungdomsgaranti jobbklivet jobbsprånget matchningsteamet kick-off kickoff
  excelfil excelfilen powerpointen word-fil pdf-en qr-kod
  fresks volvo scania saab ericsson ssab abb boliden vinnova formas forte kupan arctura suicide zero mind hjärnkollen bris ecpat unicef raoul sleipner jobbia rättspsyk
  antonovsky shazer maslow bandura piaget prochaska diclemente rollnick karasek theorell herzberg kolb
  adobe jabra surface hub sign logitech poly yealink lenovo huddly barco docusign scrive mentimeter kahoot slido miro trello copilot chatgpt onenote onedrive iphone ipad macbook best
  clarion scandic quality elite comfort radisson sheraton western nordic choice skiathos frösöparken
  emmaus lantmännen orange holiday agenda matte marte meo peppol jamtli lex emmabodens
  norrskog felix siri alexa vistaprint google bing cortana findus scan arla oatly pågen fazer marabou löfbergs zoégas gevalia loka ramlösa
  hm zara gudrun kappahl åhléns claes clas jollyroom webhallen netonnet komplett cdon adlibris bokus dustin lyreco staples ahlsell
  sodexo compass eurest iss coor samres sixt hertz avis europcar mekonomen vianor euromaster toyota honda yamaha lynx polaris husqvarna stihl
  spotify netflix svt ur sr tv4 expressen aftonbladet ltz op lt nyheter24 tripadvisor booking airbnb blocket tradera vinted klarna
  linkedin indeed monster academicwork studentconsulting uniflex wise dfind ngs semantix språkservice digitaltolk transvoice tolkresurs tolkjouren
  attendo humana ambea team olivia frösunda nytida vardaga capio praktikertjänst meliva kry doktor mindler avanza kivra digipost
  jul påsk pingst midsommar nyår valborg advent  trettonhelgen allhelgona  himmelsfärd ramadan eid
  mån tis ons tors fre lör sön
`);

/** What stands before the name of a thing: `Projekt Karin`, `Metoden Olga`, `rum Selma`, `Hotell Emma`. */
export const namesAThing =
  /^(?:(?:[\p{L}-]*(?:projekt|metod|modell|program|kurs|utbildning|insats|koncept|verktyg|system|app|plattform|tjänst|podd|film|bok|rapport|enkät|kampanj|satsning|nätverk|grupp|teknik|skattning|skattningsskala|formulär|blankett|mall|serie|jour|kvinnojour|tjejjour|mansjour|brottsofferjour|utredning|tidning|tidskrift|stiftelse|förening|företag|bolag|butik|restaurang|pizzeria|kafé|café|hotell|vandrarhem|pensionat|konferens|konferensanläggning|lokal|sal|rum|mötesrum|konferensrum|grupprum|samtalsrum|aula|byggnad|kvarter|skola|förskola|boende|hem|gruppboende|vårdhem|äldreboende|behandlingshem|center|centrum|kyrka|gård|leverantör|utförare|anordnare|konsultbolag|firma|team|enhet|avdelning|centralen|mottagning|stuga|båt|tåg|orkan|stormen|storm|robot|appen|byrå)(?:en|et|n|t|s|ar|er|na|erna|ens|ets)?)|hotellet|salen|rummet|lokalen|huset|hos firma|läs|via|lex|firma|av märket|märket|systemet)$/iu;

/** What stands after it: `Annas vecka`, `Olga-metoden`, `Selma AB`. */
export const followsAThing =
  /^(?:\p{L}+(?:skolan|gymnasiet|huset|gården|priset|stiftelsen|stipendiet|parken)|\p{L}*(?:sal|salen|kök|köket|källare|krog|krogen|café|bod|butik|verkstad)|club|day|week|ab|hb|kb|aktiebolag|kommun|kommuns|kommuner|län|läns|vecka|veckan|metod|metoden|modell|modellen|projekt|projektet|pris|priset|stipendium|fond|fonden|hotell|hotel|konferens|center|centrum|skola|skolan|gymnasium|folkhögskola|kyrka|kyrkan|församling|park|parken|arena|hus|huset|café|kafé|bageri|restaurang|hemtjänst|förskola|gata|väg|plats|torg|konsult|consulting|utbildning|rehab|omsorg|vård|assistans|bemanning|station|flygplats|lasarett|sjukhus|universitet|universitetssjukhus|högskola|dag|dagen|dagarna|test|testet|skala|skalan|index|indexet|syndrom|sjukdom|lag|princip|principen|trappa|trappan|cirkel|invest|group|gruppen|bröderna|bygg|måleri|åkeri|entreprenad|fastigheter|handels|college|festival|festivalen|loppet|mässan|akademi|akademin|institutet|stiftelsen|föreningen|bolaget)$/iu;

/** How the names of things end that are made of words: `Vallsundsbron`, `Hjärnkoll`, `Smärtrehab`. */
export const endsAsAThing =
  /\p{L}{2}[\p{L}-](?:bron|sjön|älven|fjället|berget|parken|torget|vägen|gatan|gården|huset|skolan|kyrkan|området|hallen|bolaget|banken|kliniken|centret|centrum|mottagningen|enheten|stiftelsen|gymnasiet|föreningen|kiosken|krogen|hotellet|teatern|dagen|dagarna|loppet|leden|vandringen|mässan|yran|festivalen|appen|podden|koll|rehab|coach|group|invest|tech|care|konsult|link|line|track|plan|start|forum|akademin|akademi|byn|salen|rummet|ingången|marknaden|mäss|mässan|aulan|lokalen|kursen|databasen|registret|boden|stallet|puben|baren|grillen|fiket|kafét|fabriken|verkstaden|köket|butiken|caféet|ligan|cupen|kåren|jouren|linjen|projektet|modellen|metoden|verket|verken|kassan|förbundet|nätverket|kommittén|nämnden|rådet|teamet|gruppen|grupperna|planen|enkäten)s?$/iu;
