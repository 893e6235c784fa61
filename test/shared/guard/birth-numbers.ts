import fc from 'fast-check';
import personnummerModule from 'personnummer';

const Personnummer = personnummerModule as unknown as typeof personnummerModule.default;

export interface BirthNumber {
  readonly century: string;
  /** YYMMDD; the day plus 60 in a samordningsnummer. */
  readonly date: string;
  readonly last: string;
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Numbers that are valid by the `personnummer` package, with the serials 980–989 that no person has. */
export function birthNumbers(addedToDay: 0 | 60): fc.Arbitrary<BirthNumber> {
  return fc
    .record({
      year: fc.integer({ min: 1930, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      serial: fc.integer({ min: 980, max: 989 }),
    })
    .map(({ year, month, day, serial }) => {
      const date = twoDigits(year % 100) + twoDigits(month) + twoDigits(day + addedToDay);
      const century = String(Math.floor(year / 100));
      const last = Array.from({ length: 10 }, (_, check) => `${serial}${check}`).find((four) =>
        Personnummer.valid(`${century}${date}${four}`),
      );
      return { century, date, last: last ?? '' };
    });
}

type Style = (number: BirthNumber) => string;

const dashes = ['-', '+', '–', '—', '−', '\u2010', '\u2011', '\u2043', '\ufe58', '－', ' - ', '- '];
const inDigitsFrom = (zero: number, text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const inParts = ({ century, date }: BirthNumber, sign: string, long: boolean): string =>
  [(long ? century : '') + date.slice(0, 2), date.slice(2, 4), date.slice(4)].join(sign);

/** The ways in which people write such a number. */
export const styles: readonly Style[] = [
  ...dashes.map((dash) => (n: BirthNumber) => `${n.date}${dash}${n.last}`),
  ...dashes.map((dash) => (n: BirthNumber) => `${n.century}${n.date}${dash}${n.last}`),
  ...[
    ' ',
    '\u00a0',
    '\u202f',
    '\u2009',
    '\u200b',
    '\u2060',
    '\u00ad',
    '\n',
    '\r\n',
    '-\n',
    '',
  ].flatMap((gap): Style[] => [
    (n) => `${n.date}${gap}${n.last}`,
    (n) => `${n.century}${n.date}${gap}${n.last}`,
  ]),
  ...['-', '.', '/', ' '].map((sign) => (n: BirthNumber) => `${inParts(n, sign, true)}-${n.last}`),
  (n) => `${inParts(n, '-', false)}-${n.last}`,
  (n) => `${inParts(n, '-', true)} ${n.last}`,
  (n) => `${inParts(n, ' ', false)} ${n.last.slice(0, 2)} ${n.last.slice(2)}`,
  (n) => `${inParts(n, '.', false)}.${n.last}`,
  (n) => Array.from(n.date + n.last).join(' '),
  (n) => Array.from(n.century + n.date + n.last).join('\u200b'),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (at) => (n: BirthNumber) => `${(n.date + n.last).slice(0, at)}\n${(n.date + n.last).slice(at)}`,
  ),
  ...[0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce, 0x1d7f6].flatMap((zero): Style[] => [
    (n) => inDigitsFrom(zero, `${n.date}-${n.last}`),
    (n) => inDigitsFrom(zero, `${n.century}${n.date}${n.last}`),
  ]),
];
