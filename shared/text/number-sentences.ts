import { formatCount, formatNumber, formatOutOf } from './format.ts';

/** What is said of a team's numbers in its report, above its tables and in its styrgrupp's digest alike. */
export const numberSentences = {
  /** @param held `4 av 4` */
  meetingsHeld: (held: string) => `Av de möten som krävs hölls ${held}.`,
  /** @param full `3 av 4` */
  allFunctionsAt: (full: string) => `Alla funktioner som regelverket kräver var med på ${full}.`,
  /** @param names of functions, with what joins them */
  wereAt: (names: string, { part, of }: { readonly part: number; readonly of: number }) =>
    part === 0
      ? `${names} har inte varit med på något möte`
      : `${names} var med på ${formatOutOf(part, of)} möten`,
  /** `kön växer: 3 → 6` */
  queueGoes: (from: number, to: number) =>
    `kön ${to > from ? 'växer' : 'krymper'}: ${formatNumber(from)} → ${formatNumber(to)}`,
  /** `pågående: 8 → 9` */
  ongoingGoes: (from: number, to: number) =>
    `pågående: ${formatNumber(from)} → ${formatNumber(to)}`,
  /** Meetings, by how many there had been; fewer where one has been put right. */
  heldSince: (from: number, to: number) =>
    to > from
      ? formatCount(to - from, 'möte hållet', 'möten hållna')
      : `möten hållna: ${formatNumber(from)} → ${formatNumber(to)}`,
  /** Of a verdict: `från går bra till håll ögonen på` */
  fromTo: (from: string, to: string) => `från ${from} till ${to}`,
  /** @param parties `AF 3 av 3` */
  attendance: (parties: string) => `Närvaro efter part: ${parties} möten.`,
} as const;
