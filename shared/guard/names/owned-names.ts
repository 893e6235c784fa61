import { isFirstName } from './name-words.ts';
import { knownBodies } from '../words/known-bodies.ts';
import type { Span } from '../words/span.ts';
import { isListedWord } from '../words/known-words.ts';
import { wordSet } from '../words/word-set.ts';

/**
 * First names that are words as well, where what stands beside them makes them somebody's: `Tuvas handläggare`,
 * `uppföljning Tuva`; and initials that ought to do something (`JRM bör söka`).
 *
 * @param text as `inspectionText` makes it
 */
export function findOwnedNames(text: string): readonly Span[] {
  return [
    ...named(text, owner, (who) => isFirstName(who) && !things.has(who.toLowerCase())),
    ...named(text, metWith, (who) => isFirstName(who) && !things.has(who.toLowerCase())),
    ...named(
      text,
      initialsDoing,
      (who) =>
        !knownBodies.has(who.toLowerCase()) &&
        !isListedWord(who.toLowerCase()) &&
        !regions.has(who.toLowerCase()),
    ),
  ];
}

function named(text: string, pattern: RegExp, isName: (who: string) => boolean): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap(({ index, groups }) => {
    const { before = '', who = '' } = groups ?? {};
    return isName(who) ? [{ start: index + before.length, length: who.length }] : [];
  });
}

const owner =
  /(?<![\p{L}\d-])(?<who>\p{Lu}\p{Ll}{2,})s (?:(?:nya|gamla|förra|egen|fasta|planerade|nästa|första) )?(?:handläggare|läkare|kurator|coach|samordnare|arbetsgivare|chef|kontaktperson|boendestöd\p{L}*|god man|praktik\p{L}*|arbetsträning|arbetsprövning|plan|planering|handlingsplan|rehabplan|ärende|akt|journal|intyg|läkarintyg|sjukskrivning|sjukpenning|ansökan|möte|uppföljning|avstämning|situation|mamma|pappa|mor|far|man|fru|sambo|son|dotter|barn|bror|syster|familj|hyra|ekonomi|medicin|mående|samtycke|cv|schema|närvaro|frånvaro)(?!\p{L})/gu;

const metWith =
  /(?<before>(?<!\p{L})(?:[Uu]ppföljning|[Uu]ppf\.?|[Uu]ppföljningssamtal|[Ss]amtal|[Aa]vstämning|[Aa]vslut|[Ii]nskrivning|[Kk]artläggning|[Åå]terkoppling|[Rr]emiss|[Ss]lutsamtal|[Ff]lerpart|[Tt]repart|[Tt]repartssamtal|[Ss]tartmöte|[Ll]äkarbesök|[Ss]amtycke|[Hh]embesök|[Rr]ing|[Mm]ejla|[Pp]åminn)(?: med| av| för| om| ang\.?|:)? )(?<who>\p{Lu}\p{Ll}{2,})(?= ?(?:$|[?!,.;)\n]|kl |\d))/gu;

const initialsDoing =
  /(?<before>(?:^|\n|[.,:(] ?))(?<who>\p{Lu}{3})(?= (?:bör|borde|orkar|mår|ringde|ringer|tackade|tackar|uteblev|kräktes|grät|sover|bor|flyttar|flyttade|slutade|väntar barn|fick panik|är (?:sjuk|gravid|hemma|trött))(?!\p{L})(?! (?:bjuda|kalla|samordna|finansiera|delta|bidra|återkoppla|svara)))/gu;

const regions = wordSet('vgr skr rjh rjl sll rvn mfd fsa mdh lss ssn arn ksn usk iaf nnt');
const things = wordSet(`
  maj mars april juni juli augusti mån tis ons tor fre lör sön dag dagen sal vår höst jul påsk sol star
  may max long frid stad park kaj love alva ida-rummet mio misa iris nova lean
`);
