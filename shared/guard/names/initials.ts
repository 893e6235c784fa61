import { knownBodies } from '../words/known-bodies.ts';
import { type Span, spansOf } from '../words/span.ts';
import { wordSet } from '../words/word-set.ts';
import { anybodysVerbs, personalVerbs } from './name-context.ts';

/**
 * Somebody by their initials, however they are written: `Y.A:s`, `E.-L.`, `P-A S`, `MK:s praktik`, `träffat L igen`.
 * Offices have letters too (`AF:s`), and so have rooms, groups and plans (`plan B`).
 *
 * @param text as `inspectionText` makes it
 */
export function findInitials(text: string): readonly Span[] {
  return [
    ...spansOf(text, [withStops, twoAndOne, inSmall]).filter(({ start, length }) =>
      isNobodys(text.slice(start, start + length)),
    ),
    ...byContext(text),
  ];
}

const letter = String.raw`\p{Lu}`;
const free = String.raw`(?<![\p{L}\d.&/-])`;

/** `Y.A`, `E.-L.`, `A. B.`, `J.Å.`; two at least, of which the first has its stop. */
const withStops = new RegExp(
  String.raw`${free}${letter}\.[ -]{0,2}${letter}(?:\.(?:[ -]?${letter}\.?(?!\p{L}))?|(?=:s|$|[ ,;)\n]))(?:-?:?s)?(?!\p{L})`,
  'gu',
);

/** `P-A S`, `K-G`, before what a person does. */
const twoAndOne = new RegExp(
  String.raw`${free}(?!A-[ÖZ])${letter}-${letter}\.? ${letter}(?![\p{L}\d-])\.?`,
  'gu',
);

/** `n.b.`, `k.l.`: in small letters, where the language has no such shortening. */
const inSmall = /(?<![\p{L}.])\p{Ll}\.\p{Ll}\.?(?![\p{L}.])/gu;

const shortenings = wordSet(
  'ps us eu aa osa obs fn ab ab ca ec eg em fm fd fr fom tom tex bla pga mm mfl os dvs sk ed od resp ev mn ie am pm km ag ms mr hk kl st vd sa ld',
);
function isNobodys(initials: string): boolean {
  return !shortenings.has(initials.replace(/[^\p{L}]/gu, ''));
}

/** One to three letters in capitals with what stands before and after them. */
const letters = new RegExp(
  String.raw`(?<before>(?:^|\n|[.,;:(!?] ?|(?<!\p{L})\p{L}+\.? ))(?<who>${letter}(?:-?${letter}){0,2})(?<owns>:s|s(?= (?:mamma|pappa|plan|praktik|samtycke|handläggare|ärende|situation|intyg)(?!\p{L})))?(?![\p{L}\d./&-]|:\p{L})(?: (?<next>\p{L}+)(?: (?<then>\p{L}+))?)?`,
  'gu',
);

function byContext(text: string): readonly Span[] {
  if (!/(?<![\p{L}])\p{Lu}(?:-?\p{Lu}){0,2}(?![\p{L}])/u.test(text)) return [];
  return [...text.matchAll(letters)].flatMap(({ index, groups }) => {
    const { before = '', who = '', owns = '', next = '', then = '' } = groups ?? {};
    const bare = who.replace('-', '').toLowerCase();
    if (offices.has(bare) || (bare.length > 1 && knownBodies.has(bare))) return [];
    const word = /\p{L}+/u.exec(before)?.[0].toLowerCase() ?? '';
    const leads = word === '';
    if (isLabelled.test(word)) return [];
    const does = personalVerbs.has(next.toLowerCase()) && !anybodysVerbs.has(next.toLowerCase());
    const isMet = meets.has(word) && !isCounted.test(next);
    const isSomebody =
      owns !== ''
        ? bare.length < 3 || belongsToSomebody.test(next)
        : (does && (bare.length < 3 || who.includes('-'))) ||
          (leads && bare.length < 3 && did.test(next === 'har' ? `${next} ${then}` : next)) ||
          (isMet && bare.length < 3);
    return isSomebody ? [{ start: index + before.length, length: who.length + owns.length }] : [];
  });
}

/** `plan B`, `grupp A`: a label. */
const isLabelled =
  /^(?:plan|grupp|alternativ|del|sal|rum|hus|typ|klass|nivå|vitamin|kategori|mall|bilaga|spår|block|ingång|port|dörr|hepatit|avd|avdelning|lokal|punkt|steg|kurs|fas|modul|linje|team|lag|form|sfi|svenska|matte|hiss|trappa|moment|bokstav|betyg|version|test|figur|tabell)(?:en|et|n)?$/u;

const offices = wordSet(
  'i å ö af fk hc vc if ik kf ks sn un bn fn kfm kaa ame ifo rjh sos pm ps bup vup aa na lo tco ok obs tv it hr bb iva sfi sip mi vo rh jh ac st sg cv id sj yh vd gd pr ssk at ft bvc hsl lss sol op bm sa ro gy im ma eu usa fn ei vfu ivo jo do fc nav kbt act vab isf dso pub ssr sst lgr ny al mr ct ekg ica tv sr svt cs ba bs fb sm qr pc kpi tl mb bt ek ab hb kb nr pdf v r s t',
);

/** Who or what is met is somebody. */
const meets = wordSet(
  'träffa träffat träffade träffar ringa ringt ringde ringer kontaktat kontakta kontaktade m med hos åt mejlat mejla pratat frågat fråga gällande ang angående gäller klienten individen deltagaren patienten familjen killen tjejen besökt hälsa',
);
const did =
  /^(?:har (?:tackat|ringt|fått|sagt|velat|slutat|hört|mått|flyttat|träffat|fyllt|sökt)|ringde|ringer|vill|ville|behöver|mår|sover|uteblev|tackade|tackar|undrar|hoppade|bor|fyller|jobbar|slutade|önskar|orkar|flyttar|gråter|äter)$/u;
const isCounted = /^(?:och|eller)$/u;
const belongsToSomebody =
  /^(?:praktik|mamma|pappa|sambo|plan|samtycke|ärende|situation|handläggare|läkare|intyg|läkarintyg|sjukskrivning|ekonomi|familj|barn|fru|man|son|dotter|bostad|boende|uppföljning|arbetsträning|samtal|mående|diagnos)$/u;
