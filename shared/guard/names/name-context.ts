import { wordSet } from '../words/word-set.ts';

/** What only a person does, wants or is: `Zubeyda vill …`. */
export const personalVerbs = wordSet(`
  vill ville önskar önskade behöver behövde undrar undrade ringer ringde mejlar mejlade mailar mailade skriver skrev svarar
  svarade mår mådde orkar orkade berättar berättade säger sa sade tycker tyckte tror trodde känner kände hoppas längtar
  vågar klarar klarade bor bodde jobbar jobbade arbetar arbetade söker sökte studerar studerade läser läste pluggar praktiserar
  kommer kom går gick får fick har hade är var blir blev ska skall skulle kan kunde måste börjar började slutar slutade
  tackar tackade nekar nekade avbokar avbokade uteblev uteblir medverkar deltar deltog träffar träffade pratar pratade
  frågar frågade sover äter dricker röker missbrukar tränar vistas hör hörde ser såg vet visste vägrar vägrade flyttar
  flyttade saknar saknade lever levde sköter trivs trivdes kör körde tar tog gör gjorde lär ansökte ansöker överklagar
  fyller fyllde väntar väntade försöker försökte uppger uppgav nås accepterar tackat
`);

/** Those that things and questions do too. */
export const anybodysVerbs = wordSet(`
  är var har hade ska skall skulle kan kunde blir blev kommer kom får fick går gick måste gör gjorde börjar började slutar
  slutade saknar saknade behöver behövde hör ser tar tog nås vet kör väntar lever sköter
`);

/** Straight before somebody's name. */
export const beforeSomebody = wordSet(`
  med till från efter hos åt för av om och samt eller ring ringa ringer ringde träffa träffar träffat träffade kontakta kontaktar
  kontaktat kontaktade mejla mejlat maila fråga frågat frågar tillsammans hälsa hälsar mvh hälsningar vänligen gäller ang
  angående avser rör rörande beträffande heter hette hetat kallas stötta hjälpa hjälper informera informerat möta mötte boka
  bokat skjutsa hämta hämtar känner känd anhörig son dotter barn fru man sambo mamma pappa make maka syster bror granne kompis
  kollega handläggare vän exet ex klienten klient patienten individen deltagaren personen kvinnan mannen sökanden brukaren
  familjen syskonen bröderna egentligen alias förnamn efternamn namn
`);

/** What belongs to somebody: `Zubeydas plan`. */
export const belongings = wordSet(`
  ärende ärendet fall plan planen planering situation sak fråga frågor familj mamma pappa mor far son dotter barn bror syster
  syskon fru man make maka sambo sambon flickvän pojkvän granne anhöriga handläggare kontaktperson läkare psykolog god gode
  förvaltare samtycke sip möte mötet tid praktik praktikplats arbetsträning sjukskrivning sjukpenning bidrag ekonomi boende
  lägenhet hus bil hund nummer telefon mejl ansökan remiss intyg läkarintyg utredning diagnos mående hälsa historia bakgrund
  arbetsförmåga uppföljning avslut beslut avslag insats insatser schema rehab plats tur behov önskemål vilja chef arbetsgivare
  kontakt kontakter problem
`);

/** `Fartunärendet`, `Svensson-fallet`. */
export const compoundEnd =
  /^(?<name>\p{Lu}\p{Ll}{2,}?)s?-?(?:ärende(?:t|n|na)?s?|fallet|fallets|familjen|utredningen|planen|mötet|frågan|dossiern|akten|placeringen|ansökan|planeringen|avstämningen|uppföljningen|kallelsen|samtycket|intyget|boendet|praktiken|sipen|samtalet|gubben|tanten|skan|ungen|ungarna|bråket|tvisten|affären|akten|vräkningen|överklagan|remissen|historien|grabben|killen|tjejen|flickan|pojken|syskonen|bröderna|paret)$/u;
