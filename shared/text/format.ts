import {
  type ClockTime,
  type Instant,
  type IsoDate,
  localDate,
  localTime,
  partsOf,
  weekday,
} from '../kernel/calendar.ts';
import type { PeriodRef } from '../kernel/period.ts';

// Written out rather than asked of Intl: what a card says must not change with the ICU of the machine that made it.
const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const;
const months = [
  'jan',
  'feb',
  'mars',
  'apr',
  'maj',
  'juni',
  'juli',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;

const noBreakSpace = '\u00a0';
const dash = '–';
/** The length of a month in the handbook's definition of handling time (§6). */
export const daysPerMonth = 30.4375;

/** `tis 8 dec 2026` */
export function formatDay(date: IsoDate): string {
  return `${formatDayShort(date)} ${partsOf(date).year}`;
}

/** `tis 8 dec`, where the year is plain from the context */
export function formatDayShort(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${weekdays[weekday(date) - 1] ?? ''} ${day} ${monthName(month)}`;
}

/** `maj 2026`, of `2026-05` */
export function formatMonth(month: string): string {
  const { year, month: nth } = partsOf(`${month}-01`);
  return `${monthName(nth)} ${year}`;
}

/** `kl. 13.00` */
export function formatTime(time: ClockTime): string {
  return `kl. ${dotted(time)}`;
}

/** `tis 8 dec 2026 kl. 13.00` */
export function formatDateTime(date: IsoDate, time: ClockTime): string {
  return `${formatDay(date)} ${formatTime(time)}`;
}

/** `kl. 13.00–16.00` */
export function formatTimeSpan(from: ClockTime, to: ClockTime): string {
  return `${formatTime(from)}${dash}${dotted(to)}`;
}

/** The instant as a Swedish wall clock shows it: `tis 8 dec 2026 kl. 13.00` */
export function formatInstant(at: Instant): string {
  return formatDateTime(localDate(at), localTime(at));
}

/** `1 ärende`, `12 ärenden`, `1 250 ärenden` */
export function formatCount(n: number, one: string, several: string): string {
  return `${formatNumber(n)} ${n === 1 ? one : several}`;
}

/** `1 pågående ärende`, `12 pågående ärenden` */
export function formatOngoing(n: number): string {
  return formatCount(n, 'pågående ärende', 'pågående ärenden');
}

/** `9 av 25` */
export function formatOutOf(n: number, all: number): string {
  return `${formatNumber(n)} av ${formatNumber(all)}`;
}

/** `1 köat ärende`, `3 köade ärenden` */
export function formatQueued(n: number): string {
  return formatCount(n, 'köat ärende', 'köade ärenden');
}

/** `7 dagar` */
export function formatDays(n: number): string {
  return formatCount(n, 'dag', 'dagar');
}

/** Days as months of 30.4375 days (handbook §6), one decimal, half up: `8,5 månader` */
export function formatMonths(days: number): string {
  const tenths = Math.floor((days / daysPerMonth) * 10 + 0.5);
  return `${formatNumber(Math.floor(tenths / 10))},${tenths % 10} månader`;
}

/** Whole numbers in groups of three, as Swedish writes them: `12`, `1 250`, `−3` */
export function formatNumber(n: number): string {
  const digits = String(Math.abs(n)).replace(/\B(?=(?:\d{3})+$)/g, noBreakSpace);
  return n < 0 ? `−${digits}` : digits;
}

/** `198 402,99 kr`, `198 402 kr`, `62,5 %`: decimals where there are any, kronor with both of theirs. */
export function formatAmount(value: number, { unit }: { readonly unit: 'kr' | '%' }): string {
  const hundredths = Math.round(Math.abs(value) * 100);
  const whole = formatNumber(Math.floor(hundredths / 100));
  const rest = String(hundredths % 100).padStart(2, '0');
  const decimals = rest === '00' ? '' : `,${unit === 'kr' ? rest : rest.replace(/0$/, '')}`;
  return `${value < 0 ? '−' : ''}${whole}${decimals}${noBreakSpace}${unit}`;
}

/**
 * A share rounded half up to whole percent: `62 %`. A share of nothing is no number and shows as `–`.
 * Only for showing: a share is compared with a goal unrounded (handbook §6).
 */
export function formatPercent(numerator: number, denominator: number): string {
  if (denominator === 0) return dash;
  // Doubled, so that the half is decided on whole numbers: 0.285 * 100 is 28.499999999999996.
  const percent = Math.floor((numerator * 200 + denominator) / (denominator * 2));
  return `${formatNumber(percent)}${noBreakSpace}%`;
}

/** `Tertial 3 2026 (sep–dec)`, `Första halvåret 2026 (jan–juni)`, `Helåret 2026`, `1 jan 2026–31 mars 2026` */
export function formatPeriod(ref: PeriodRef): string {
  switch (ref.kind) {
    case 'tertial':
      return `Tertial ${ref.n} ${ref.year} (${monthSpan(ref.n * 4 - 3, ref.n * 4)})`;
    case 'half-year':
      return ref.n === 1
        ? `Första halvåret ${ref.year} (${monthSpan(1, 6)})`
        : `Andra halvåret ${ref.year} (${monthSpan(7, 12)})`;
    case 'year':
      return `Helåret ${ref.year}`;
    case 'interval':
      return `${withoutWeekday(ref.from)}${dash}${withoutWeekday(ref.to)}`;
  }
}

/** Where there is little room: `Tertial 3 2026`, `Första halvåret 2026`, `2026`, `1 jan 2026–31 mars 2026` */
export function formatPeriodShort(ref: PeriodRef): string {
  if (ref.kind === 'year') return String(ref.year);
  return formatPeriod(ref).replace(/ \(.*\)$/, '');
}

/** `a`, `a och b`, `a, b och c`; nothing gives the empty string */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} och ${last}`;
}

/**
 * Swedish order: å ä ö after z, w a letter of its own after v, accents and case without weight, punctuation as a space.
 * Texts that differ in nothing else are equal.
 */
export function compareSwedish(a: string, b: string): -1 | 0 | 1 {
  const keyA = swedishSortKey(a);
  const keyB = swedishSortKey(b);
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

/**
 * A key in printable ASCII whose plain binary order is the order of `compareSwedish`: a database that knows nothing of
 * Swedish (SQLite's and Cosmos's default) sorts and pages by it.
 */
export function swedishSortKey(text: string): string {
  const letters = text.normalize('NFKC').toLowerCase();
  return Array.from(letters, sortCharacters).join('').replace(/ +/g, ' ').trim();
}

// The three characters after z in ASCII stand for å ä ö; foreign letters go where Swedish dictionaries put them.
const placedLetters = new Map([
  ['å', '{'],
  ['ä', '|'],
  ['æ', '|'],
  ['ö', '}'],
  ['ø', '}'],
  ['œ', '}'],
  ['ü', 'y'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ß', 'ss'],
]);

function sortCharacters(letter: string): string {
  const placed = placedLetters.get(letter);
  if (placed !== undefined) return placed;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[a-z0-9]*$/.test(bare)) return bare;
  // Other alphabets come last, among themselves by code point.
  return /\p{L}|\p{N}/u.test(bare)
    ? Array.from(
        bare,
        (other) => `~${(other.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`,
      ).join('')
    : ' ';
}

function monthSpan(first: number, last: number): string {
  return `${monthName(first)}${dash}${monthName(last)}`;
}

function withoutWeekday(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

function monthName(month: number): string {
  return months[month - 1] ?? '';
}

function dotted(time: ClockTime): string {
  return time.replace(':', '.');
}

/** Names keep their capital wherever they stand. */
const properName = /^(?:Arbetsförmedlingen|Försäkringskassan|Länsam|Region \p{Lu})/u;

/** A label within a sentence; names, and `SIP`, `AF` and the like, keep their capitals. */
export function inSentence(label: string): string {
  return /^\p{Lu}[\p{Lu}\p{N}]/u.test(label) || properName.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}

/** At the beginning of a sentence. */
export function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `Försörjningsstöd och a-kassa` */
export function joinLabels(labels: readonly string[]): string {
  return joinWords(labels.map((label, n) => (n === 0 ? label : inSentence(label))));
}

/** Of the last day something holds: `till och med tis 8 dec 2026`. */
export function formatUntil(day: IsoDate): string {
  return `till och med ${formatDay(day)}`;
}
