import { knownBodies } from '../words/known-bodies.ts';
import { knownPlaces } from '../words/known-places.ts';
import { isCertainFirstName, isFirstName, isLoneFirstName } from './name-words.ts';
import { isListedWord } from '../words/known-words.ts';
import { isOrdinaryWord } from '../words/ordinary.ts';
import { type Span, spansOf } from '../words/span.ts';
import { isSurname } from './surnames.ts';
import { isVillageWord } from '../places/villages.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * Names as they are said among those who know whom they mean: initials with a place (`AB från Bräcke`), pet names
 * (`bettan`, `lill-kjell`), compounds in small letters (`lundmarksaken`), and names that are words as well where somebody
 * has done something (`Sten har skrivit`).
 *
 * @param text as `inspectionText` makes it
 */
export function findCalledNames(text: string): readonly Span[] {
  return [
    ...initialsWithPlace(text),
    ...compounds(text),
    ...petNames(text),
    ...spansOf(text, [namedAfter, namedTogether]),
    ...havingDone(text),
    ...surnamesByEnding(text),
  ];
}

const initials =
  /(?<before>(?:^|\n|[,.;:(!?] ?|(?<!\p{L})(?:[Mm]ed|[Tt]ill|[Oo]m|[Ff]ör|[Aa]ng\.?|[Gg]äller|[Aa]v|[Oo]ch|[Ff]lickan|[Pp]ojken|[Kk]illen|[Tt]jejen|[Kk]linten|[Mm]annen|[Kk]vinnan|[Ss]ökande|[Kk]lienten|[Dd]eltagaren) ))(?<who>\p{Lu}(?:\.? ?\p{Lu}){0,2}\.?)(?<after> (?:från|i|på|ur|vid) | ?\(|, ?)(?<place>\p{Lu}[\p{L}-]+)/gu;

function initialsWithPlace(text: string): readonly Span[] {
  return [...text.matchAll(initials)].flatMap(({ 0: whole, index, groups }) => {
    const { before = '', who = '', after = '', place = '' } = groups ?? {};
    const letters = who.replace(/[. ]/gu, '').toLowerCase();
    const isOffice =
      offices.has(letters) || (letters.length > 1 && letters !== 'ab' && knownBodies.has(letters));
    const isPlace = knownPlaces.has(place.toLowerCase()) || isVillageWord(place);
    const goesOn = text.slice(index + whole.length);
    const isSomebody =
      who.includes('.') ||
      after.includes('från') ||
      (/\p{L}/u.test(before) && letters.length < 3) ||
      (letters.length === 2 && (after.includes('(') || doesIt.test(goesOn)));
    if (isOffice || !isPlace || !isSomebody || goesOn.startsWith('-')) return [];
    const start = index + before.length;
    return [{ start, length: who.length }];
  });
}
const doesIt =
  /^,? (?:ringde|ringer|vill|behöver|tackade|tackar|kommer|kom|mår|har fått|slutar|kallas|ska (?:ha|till|byta|träffa|börja|få)|väntar|undrar|flyttar|flyttade)(?!\p{L})/u;
const offices = wordSet(
  'af fk hc vc if ik kf ks sn un bn fn kfm kaa ame ifo rjh sos pm ps bup vup aa na lo tco e14 ok obs tv it hr bb iva ab-möte e',
);

/** Endings that make a name one's case, home or trouble, in small letters. */
const smallCompound =
  /(?<![\p{L}\d-])(?<name>\p{Ll}{4,}?)(?:s?-?)(?:saken|ärendet|ärendets|fallet|familjen|affären|historien|tvisten|utredningen|planen|akten|grabben|ungarna|kåken|huset)(?!\p{L})/gu;

function compounds(text: string): readonly Span[] {
  return [...text.matchAll(smallCompound)].flatMap(({ 0: word, index: start, groups }) => {
    const name = groups?.['name'] ?? '';
    const isName =
      (isLoneFirstName(name) || isSurname(name) || patronymic.test(name)) && !alsoThings.has(name);
    return isName && (name.length > 6 || !isOrdinaryWord(name))
      ? [{ start, length: word.length }]
      : [];
  });
}
const patronymic = /^\p{L}{3,}sson$/u;
const alsoThings =
  wordSet(`lund berg strand holm hall park vård rest tommy ström palm malm fors dahl
  stig dag sten björn klara rosa linda viola freja nova åker lind mark sand vik ed jul sol maj max villa eken mora sala
  gustav johan karl olof kung kyrka sommar vinter bygd skog`);

/** `lill-kjell`, `storkjell`, `långolle`; and what they who know somebody call them. */
const nick =
  /(?<![\p{L}\d-])(?:(?:lill|stor|lång|gammel|tjock|gamm|svart|röd)-?(?<base>\p{L}{3,})|(?<pet>\p{L}{4,}))(?=s?(?![\p{L}\d-]))/giu;

function petNames(text: string): readonly Span[] {
  return [...text.matchAll(nick)].flatMap(({ 0: word, index: start, groups }) => {
    const { base, pet } = groups ?? {};
    const lower = word.toLowerCase();
    const isPet = pet !== undefined && petNamesOfPeople.has(lower.replace(/s$/u, ''));
    const bare = base?.toLowerCase() ?? '';
    const isGrown =
      base !== undefined &&
      isCertainFirstName(bare) &&
      !isOrdinaryWord(lower) &&
      !isOrdinaryWord(bare);
    const isAccented =
      pet !== undefined &&
      /[éèáíóúćčšžñ]/iu.test(lower) &&
      !isLoneFirstName(lower) &&
      isNameWithoutAccents(lower);
    return isPet || isGrown || isAccented ? [{ start, length: word.length }] : [];
  });
}

/** `iréns`, `andrés`. */
function isNameWithoutAccents(lower: string): boolean {
  const bare = lower
    .normalize('NFD')
    .replace(/(?<![ao])\p{M}|(?<=[ao])[\u0300-\u0307\u030b-\u036f]/gu, '')
    .normalize('NFC');
  const stem = bare.replace(/s$/u, '');
  return (
    (isLoneFirstName(stem) || isLoneFirstName(`${stem}e`) || isLoneFirstName(bare)) &&
    !accentedWords.has(lower)
  );
}
const accentedWords = wordSet(
  'idé idés allé allés armé café cafés kommitté kommittén succé paté entré moské moskén resumé filé supé kafé linné',
);

const petNamesOfPeople = wordSet(`
  bettan kattis maggan gittan lottan mange jompa jocke jögge kjelle lasse nisse pelle olle anki biggan bibban bobban
  britta brittan babben ammi annsan nettan mettan sickan sussie sussi suss vickan vicke viggan tessan tesse sanna
  sannan steffe steffo robban roffe rogge ricke ricko pirre pecka patte pärre niffe nicke nettis mickan micke mimmi
  mackan mogge lollo linkan krille krilla krickan kicki kenta jonte jonsa jossan jossis janne ingan hasse hasan
  görgen gunsan frasse fredde danne chrille chribbe bosse bojan björne benke bengan bebbe babs annso adde abbe abban
  affe agge ubbe ulfen uffe tobbe tompa tommi tottan totte tesan svenne stickan ronkan rebban peppe ninni ninnan
  nappe muttan morris moje mojje majsan lelle lellan kurre klabbe kimpa jeppe jerka hubbe henke henkan hampe gurra
  gibban ebban cissi cicki charlan bruno bisse bigge arre arvo annelis alfons
`);

/** `Inga-Lill`, `Ulla-Lena`, `Sven-Åke`: two parts with capitals, of which one is a name. */
const namedAfter =
  /(?<![\p{L}\d-])(?:Inga|Ulla|Maj|Gun|Gull|Ann|Anna|Britt|Eva|Karl|Carl|Sven|Nils|Lars|Per|Jan|Bo|Jon|Ole|Leif|Olof|Erik|Hans|Karin|Rose|Siv|Mari|Maria|Marie|Rut|Lis|Ing|Tor|Stig|Kjell|Kent|Åke|Göran|Bengt|Mats|Ulf|Lill|Stor)-(?:Lill|Lis|Lisbeth|Britt|Marie|Mari|Maj|Kari|Karin|Lena|Greta|Stina|Cathrine|Åke|Erik|Olof|Olov|Ivar|Arne|Gunnar|Göran|Anders|Ola|Ove|Inge|Inger|Henrik|Håkan|Eric|Johan|Jonas|Gustav|Axel|Sofi|Sofie|Louise|Charlott|Charlotte|Christin|Kristin|Helen|Helene|Elin|Berit|Gerd|Siv|Sara|Anna|Eva|Ann|Kerstin|Margret|Carin)s?(?![\p{L}-])/gu;

/** `majbritts`, `gunbritt`, `annmari`, `karlerik`, in whatever case. */
const namedTogether =
  /(?<![\p{L}\d-])(?:(?:maj|ann|britt|gun|inga|ulla|eva|anna|lill|rose|siv|mari)-?(?:britta?|lill|lis|lisbeth|marie?|maj|karin|lena|greta|stina|cathrine?|katrin|charlotte?|louise|sofie?|kristin|helene?|inger|kerstin|margrete?|lott|berit)|(?:karl|carl|sven|nils|lars|per|jan|bo|jon|stig|kjell|leif|bengt|mats|ulf|tor|hans|ole|gustav|erik|rolf|olof|göran|lill|stor)-?(?:erik|olof|olov|olle|ivar|arne|gunnar|göran|anders|ola|ove|inge|henrik|håkan|johan|jonas|gustav|axel|åke|ingvar|magnus|gösta|petter|bertil|börje|nisse|lasse))s?(?![\p{L}-])/giu;

/** `Kjellströms`, `Hedqvist`: a word with a capital that ends as hardly any but surnames do. */
const surnameEnding =
  /(?<![\p{L}\d-])\p{Lu}\p{Ll}{2,}(?:qvist|kvist|ström|gren|stedt|löf|sköld|enko|chuk|ovic|ović|wicz|escu|oglu|oğlu|ova|dottir|nen)(?=s?(?![\p{L}\d-]))/gu;

function surnamesByEnding(text: string): readonly Span[] {
  return spansOf(text, [surnameEnding, inMidSentence]).filter(({ start, length }) => {
    const word = text.slice(start, start + length);
    const isJoined =
      /(?:lund|berg|man|dahl|holm|strand|fors|mark|stam|hage|blad|blom|feldt|wall)$/u.test(word);
    const isOther =
      (isJoined
        ? notSurnames.has(word.toLowerCase()) || isListedWord(word)
        : isOrdinaryWord(word)) ||
      knownPlaces.has(word.toLowerCase()) ||
      isVillageWord(word);
    return !isOther && !/(?:en|an|on|in)nen$/iu.test(word);
  });
}

/** `fallet Fridlund/FK`, `enligt Hagberg`: in the middle of a sentence a capital makes a surname of two words joined. */
const inMidSentence =
  /(?<=\p{Ll},? )(?<!(?:[Ll]unch|[Ff]ika|[Mm]iddag|[Ff]rukost|[Mm]at|[Bb]ord) (?:på|hos) )\p{Lu}\p{Ll}{2,}(?:lund|berg|man|dahl|holm|strand|fors|mark|stam|hage|blad|blom|feldt|wall)(?=s?(?![\p{L}\d-]))/gu;
const notSurnames = wordSet(
  'tallmark hallmark finnmark telemark danmark lappmark hedmark barnman landsman fackman talesman ombudsman kommunalman förman samman norrland jamtmark skogsmark reykholm bornholm åkerman nordstrand stockholm drottningholm strömsholm',
);

/** What somebody has done, straight after `X har`; a thing has `ökat`, `börjat` or `flyttat`. */
const doing =
  /(?<![\p{L}\d-])(?<who>\p{Lu}\p{Ll}{2,}) (?:har|hade|ska|vill|kan) (?:(?:inte|ej|nu|redan|också|just|alltid|aldrig|äntligen|fortfarande) ){0,2}(?:skrivit|sagt|ringt|frågat|mejlat|mailat|smsat|messat|tackat|sökt|ansökt|varit|fått jobb|fått praktik|fått nej|fått avslag|lovat|velat|slutat på|slutat hos|kommit|gått|åkt|rest|bett|önskat|svarat|avbokat|uteblivit|lämnat in|flyttat|mått|träffat|pratat|provat|hört av sig|ringa|fråga|prata|träffa|komma|sluta|börja|bo|jobba|arbeta|praktisera|byta|flytta|läsa|plugga|söka)(?!\p{L})/gu;

function havingDone(text: string): readonly Span[] {
  return [...text.matchAll(doing)].flatMap(({ index: start, groups }) => {
    const who = groups?.['who'] ?? '';
    const isSomebody = isFirstName(who) && !things.has(who.toLowerCase());
    return isSomebody ? [{ start, length: who.length }] : [];
  });
}
const things = wordSet('long max mars maj dag sol may sai the star per mini mon di klass vi ni');
