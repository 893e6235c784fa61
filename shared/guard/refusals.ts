import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatCount, joinWords } from '../text/format.ts';
import { type Finding, type FindingKind, isAsked } from './finding.ts';
import type { GuardRefusal } from './guard.ts';

/** A field that cannot be stored as it stands, and why. */
export interface RefusedField {
  readonly field: string;
  readonly why: GuardRefusal;
}

/** What it looks like, as it is named in `Den ser ut att innehålla …`. */
const kindNames: Readonly<Record<FindingKind, string>> = {
  'personal-number': 'ett personnummer',
  'coordination-number': 'ett samordningsnummer',
  'birth-date': 'ett födelsedatum',
  'id-number': 'ett nummer som hör till en person',
  'bank-account': 'ett bankkonto',
  'registration-plate': 'ett registreringsnummer',
  phone: 'ett telefonnummer',
  email: 'en e-postadress',
  profile: 'en profil eller ett användarnamn',
  link: 'en länk',
  'street-address': 'en gatuadress',
  diagnosis: 'en diagnos på en person',
  'possible-name': 'ett personnamn',
  'possible-village': 'en by eller en ort',
  'possible-place': 'en plats som pekar ut någon',
  'possible-age': 'en persons ålder eller födelseår',
  'possible-person': 'ord som pekar ut en person',
  'possible-number': 'ett nummer som kan höra till en person',
  'possible-health': 'något om en persons hälsa',
  'special-category': 'en persons brott, tro, läggning, ursprung eller åsikt',
};

/** Each kind once, in words, for who tells what was found elsewhere than in a form. */
export function namesOfKinds(kinds: readonly FindingKind[]): readonly string[] {
  return [...new Set(kinds)].map((kind) => kindNames[kind]);
}

const askAbout = 'Pekar det inte ut någon person: kryssa i det och skicka igen.';

export const guardRefusals = {
  guarded: {
    at: ({ refused }: { readonly refused: readonly RefusedField[] }) =>
      refused.map(({ field }) => field),
    says: ({ refused }: { readonly refused: readonly RefusedField[] }) =>
      [...new Set(refused.map(({ why }) => whyText(why)))].join(' '),
  },
} as const satisfies Refusals;
export type GuardedRefusal = RefusalOf<typeof guardRefusals>;

/** Why one text was not taken; all that was found in it, each with its place. */
export function whyText(why: GuardRefusal): string {
  switch (why.code) {
    case 'empty':
      return 'Texten är tom. Skriv något kort, eller lämna fältet.';
    case 'too-long':
      return `Texten är för lång. Korta den till högst ${formatCount(why.maxLength, 'tecken', 'tecken')}.`;
    case 'found':
      return foundText(why.findings);
  }
}

function foundText(findings: readonly Finding[]): string {
  const listed = joinWords(findings.map((one) => `${kindNames[one.kind]} (${placeOf(one)})`));
  const what = `Texten är inte sparad någonstans. Den ser ut att innehålla ${listed}.`;
  if (findings.every(isAsked)) return `${what} Ta bort det. ${askAbout}`;
  const isWayToReach = findings.some(({ kind }) => kind === 'link');
  const instead = 'Ta bort det och hänvisa till ärendets beteckning i stället.';
  const link = isWayToReach ? ' Länken till ett möte har ett eget fält.' : '';
  return `${what} ${instead}${link}`;
}

/** `ord 4`, `ord 4–6`. */
function placeOf({ words: [first, last] }: Finding): string {
  return first === last ? `ord ${first}` : `ord ${first}–${last}`;
}
