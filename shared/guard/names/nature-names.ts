import { knownBodies } from '../words/known-bodies.ts';
import { knownPlaces } from '../words/known-places.ts';
import { isListedWord } from '../words/known-words.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Surnames of two words of nature, which most Swedish ones are made of (`Kvarnlid`, `Fallvik`, `Lövhed`): nobody can list
 * them, and a dictionary takes them for words. Only where a capital or a first name tells that it is a name.
 */
export function isNatureName(word: string): boolean {
  const lower = word.toLowerCase().replace(/(?<=\p{L}{5})s$/u, '');
  if (lower.length < 5 || words.has(lower) || isListedWord(lower)) return false;
  if (knownPlaces.has(lower) || knownBodies.has(lower)) return false;
  return twoWords.test(lower);
}

const first =
  'al alm ask asp berg björk björn blom bok bäck borg dahl dal ed ek eke eng fager fall flod forn fors frid fur furu fält gran grön guld gull hag hall hamn hammar hassel hav hed hell hjort holm hult häll hägg högg? hög kall klar klint klipp krok kron kul? kvarn kvist kull käll lill lilje lind ling ljung lund löf löv lövs lönn malm mal mark molin mos mo myr mård nor nord norr ny ode ol? plog rahm ris ros rosen rud runn? råd rönn sand sjö skog skär slätt smed sol sten stark ståhl stål ström stor strand sund svan svart sved svens? syd såg säl sätt? söder tall tjärn tor trast tun tver upp ull ut vall var varg vass? vest väst vester väster vi vik ving vid vinter åker ång ås älg älv ängs? äng ör öst öster öst'
    .split(' ')
    .join('|');
const last =
  'backe?|berg|berget|blad|blom|borg|brandt?|bäck|by|dahl|dal|dén|ell|én|feldt|fält|fors|gren|gård|hage|hall|hammar|hamn|hed|hem|hielm|hjelm|holm|hult|häll|höjd|kil|klint|klippa|kvist|lid|lind|ljung|lund|läge|löf|löv|lycke|man|mark|mo|myr|ner|näs|nér|qvist|rand|ros|rot|roth|rud|ryd|sand|sjö|sjöö|skog|skär|skiöld|sköld|stad|stam|stedt|sten|ström|strand|sund|säter|torp|tun|vall|vik|vret|wall|wik|å|ås|äng|ö|öhn';
const twoWords = new RegExp(`^(?:${first})s?(?:${last})$`, 'u');

/** Ordinary words, and places all over the country. */
const words = wordSet(`
  sandstrand strandäng skogsmark hagmark ekskog lövskog granskog ängsmark stenmur skogsby kallvatten sjöstad hamnstad gruvby grönby bergstad
  norrort söderort storstad småstad nystad innerstad utmark inmark vildmark sjömark nordmark åkermark skogsbacke kullersten sandsten hörnsten
  norrland norrby sörby västerort österort solsten tallskog björkskog skogssjö fjällsjö bergsby storby lillby strandskog nordsjö östersjö västkust
  myrmark mossmark dalsland blomstad borgstad hallman skogsman norrman sjöman stallman landsman nyman stortorp sommarby vinterby utby
  storsjö klarälv solberga sundby nyby norrvik solvik bergvik
`);
