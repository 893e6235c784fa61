import { wordSet } from './word-set.ts';

/** Names of people who have come to the county, in the spellings of their papers, and old names of the north. */
export const moreFirstNames = wordSet(`
  maret biret tova alvar barbara disa ebbe egon folke göta göte halvar helga helge malte matts meja signar
  svante urban vidar minna runa rune beata ludde majbritt majbrit axelina dagfrid ellinor gottfrid valfrid vilhelmina
  frans joar  liiban abdirahim abdulahi aisho canab cawil daahir dhuuxo ebyan farhia hamdia hibaaq hooyo ibado ibaado idiris iftin
  jamac keenadid maxamud maymun muhubo ridwan roda saada sabriin saynab sharmake sucaad suubban umalkheyr xaliimo xawo
  xusseen yaasiin akberet berhe binyam daniet ferewini fthi gebreselassie kiflom letekidan michaele mikal nazret
  negasi senayt tesfamariam wintana yafet zenebe aaliyah abdelkarim abduljabbar ajwad alaa alaeddin ameen ameer ameera
  amer amin amira asaad asem atef azza badr bahaa basel basim basma dania dhuha doha eiman ekram emad esraa fadel
  farouk fathi fatin fawzi ghadeer hadil hamada hamdan hameed hamoud hanaa hania heba hiam houda ihab ihsan issam
  jafar jasem jasim jouri kawthar khitam kifah lamees layan louay luma mahmood mahmod mais majida maysam mutaz nadine
  naeem nagham nahed naji nashwa nawras nouran nuha rabea rahaf raheem raja rajab ramia ramz rani riham rola safa saif
  sajida sham shatha shayma shereen siraj soha souad suhair taher taysir waseem widad zain zina ahmadreza amirali
  amirhossein aref arezoo azar bahareh bahman elahe elmira erfan esmail fahimeh faride farzad firoozeh hamideh
  hassanreza hengameh hooman jalil khosrow kiana kiarash mahboubeh mahin mahshid mandana mansoureh maryamgol marzieh
  mehrnoush minoo najibeh noushin nosrat parastoo pooya rasoul rezvan roxana roshanak roozbeh sadegh saeedeh sepehr
  shahab shahrzad shahrokh shaghayegh sheida shiva shohreh soheil zari zhaleh abdulhadi azizullah farhat frozan
  hedayatullah ikramullah jamshid karimullah latifullah masuma matiullah murtaza najeeb razia roqia sharifullah storay
  taiba zabiullah zarghuna bawer chro dilber dilsoz diyar ferhad hawre hevi khanda khezal lawin leyan peshawa rabar
  rebaz rojhat ronya sarwar sivan xebat aliona anatolii anatoliy anastasiia anastasiya dariia dmitrij hennadii nazarii
  nelia oksanna sviatoslav taisiia viktoriya yelyzaveta anatoli gennadij leonid lidija liudmila ljubov mikhail natalja
  nikita nikolaj olesja sergej sofja sveta timur vasily vasilij vitaly vladislav vladislava vyatcheslav ampha ampon
  amporn anongnat boonsri bunga chada chanya chinda daranee jantra jutamas kritsana naree narissa nida nok nongnuch
  noy nuch nui penpak phikul pimjai prapai rawee saowanee sirikit sirirat somsri sunisa supatra suphan tawee thip
  thongdee waew wanphen warunee wassana aillos anund gáddja iŋgir jovnnas nilla pirit ristin sunna áilu aksel
  albertina alfhild alrik amalia anny arnold aurelia bengta berta bertha betty brita cajsa calle cecil dagny dagmar
  desideria edit edla edmund efraim egil eivor elfrida eliot elisabet elov elvy embla emeli emelina emy engla evald
  evy ewald filippa fredrika frideborg fridolf fritiof gertrud gurli gunborg gunder gunhild gunvi gunnvor gustava
  görel gösta hedvika hemming henny hildur hilma idun ingalill ingegärd ingmar ingvor irmelin ismael iwan jonatan
  josefina judith kettil kristofer laban leander lillemor lydia majbrit majlis majgun maggi margot melker naemi nanna
  nanny napoleon paul petrus reidar reine rikard rudolf runo sigbritt sigge siri sivert solbritt sylve titti torvald
  tryggve tyko villy viveca wilgot willy yvette
`);
