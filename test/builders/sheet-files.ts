import fc from 'fast-check';
import { caseColumns } from '../../shared/imports/case-columns.ts';
import type { Column } from '../../shared/imports/column.ts';
import { addDays, type IsoDate, partsOf } from '../../shared/kernel/calendar.ts';

type Name = keyof typeof caseColumns;

/** What a row says, by its columns: days as days, codes as codes. */
export type Said = Readonly<Partial<Record<Name, string | boolean | readonly string[]>>>;

export interface Dialect {
  readonly separator: ';' | ',' | '\t';
  readonly charset:
    'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16le-bare' | 'utf-16be' | 'windows-1252';
  readonly lines: '\n' | '\r\n' | '\r';
  readonly headers: 'sv' | 'en' | 'code';
  readonly days: 'iso' | 'slash' | 'words' | 'english';
  readonly words: 'label' | 'code' | 'shouted';
}

export const anyDialect: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom(';', ',', '\t'),
  charset: fc.constantFrom(
    'utf-8',
    'utf-8-bom',
    'utf-16le',
    'utf-16le-bare',
    'utf-16be',
    'windows-1252',
  ),
  lines: fc.constantFrom('\n', '\r\n', '\r'),
  headers: fc.constantFrom('sv', 'en', 'code'),
  days: fc.constantFrom('iso', 'slash', 'words', 'english'),
  words: fc.constantFrom('label', 'code', 'shouted'),
});

const anyDay = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays('2020-09-01', n));
const anyGap = fc.integer({ min: 0, max: 200 });
const codesOf = (name: Name): readonly string[] => {
  const column: Column = caseColumns[name];
  return 'codes' in column ? Object.keys(column.codes) : [];
};
const someOf = (name: Name) => fc.constantFrom(...codesOf(name));
const severalOf = (name: Name) => fc.subarray([...codesOf(name)], { minLength: 1, maxLength: 3 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** A row that holds together: raised, perhaps received, perhaps closed for a reason that goes with any outcome. */
export const anyRow: fc.Arbitrary<Said> = fc
  .record({
    raised: anyDay,
    wait: anyGap,
    length: anyGap,
    until: fc.constantFrom('raised', 'received', 'closed'),
    referrer: someOf('referrer'),
    referrers: fc.subarray([...codesOf('referrers')], { minLength: 2, maxLength: 4 }),
    gender: someOf('gender'),
    ageBand: maybe(someOf('ageBand')),
    livelihoodIn: maybe(severalOf('livelihoodIn')),
    processLevel: maybe(someOf('processLevel')),
    reason: fc.constantFrom('b1-disability-pension-applied', 'b2-not-work-oriented'),
    planAgreed: maybe(fc.boolean()),
    livelihoodOut: maybe(severalOf('livelihoodOut')),
    occupationOut: maybe(someOf('occupationOut')),
    result: maybe(someOf('result')),
    takingOver: maybe(someOf('takingOver')),
    nnsOffered: maybe(fc.boolean()),
  })
  .map((one): Said => {
    const { raised, referrer, referrers, gender, ageBand, livelihoodIn, processLevel } = one;
    const { wait, length, until, reason, planAgreed, livelihoodOut, ...closing } = one;
    const received = addDays(raised, wait);
    const { occupationOut, result, takingOver, nnsOffered } = closing;
    const ended = { reason, planAgreed, livelihoodOut, occupationOut, result, takingOver };
    return told({
      ...{ raised, referrer, gender, ageBand, livelihoodIn, processLevel },
      ...(referrer === 'several' ? { referrers } : {}),
      ...(referrer === 'self' ? { raisingParty: 'af' } : {}),
      ...(until === 'raised' ? {} : { received }),
      ...(until === 'closed' ? { closed: addDays(received, length), ...ended, nnsOffered } : {}),
    });
  });

function told(said: Readonly<Record<string, unknown>>): Said {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The rows as a file of that dialect. */
export function writtenIn(dialect: Dialect, rows: readonly Said[]): Uint8Array {
  const names = Object.keys(caseColumns) as Name[];
  const head = names.map((name) =>
    dialect.headers === 'code' ? name : caseColumns[name][dialect.headers],
  );
  const lines = [head, ...rows.map((row) => names.map((name) => cell(dialect, name, row[name])))];
  const text = lines.map((line) => line.map((one) => quoted(dialect, one)).join(dialect.separator));
  return encoded(dialect, text.join(dialect.lines) + dialect.lines);
}

function cell(dialect: Dialect, name: Name, value: Said[Name]): string {
  const column: Column = caseColumns[name];
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Ja' : 'nej';
  if (column.kind === 'day') return dayText(dialect, String(value));
  const codes: Readonly<Record<string, string>> = 'codes' in column ? column.codes : {};
  const word = (code: string) => (dialect.words === 'code' ? code : (codes[code] ?? code));
  const text = typeof value === 'string' ? word(value) : value.map(word).join(' + ');
  return dialect.words === 'shouted' ? text.toUpperCase() : text;
}

const swedish = ['januari', 'februari', 'mars', 'april', 'maj', 'juni'].concat([
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]);
const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'].concat([
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]);

function dayText({ days }: Dialect, on: IsoDate): string {
  const { year, month, day } = partsOf(on);
  switch (days) {
    case 'iso':
      return on;
    case 'slash':
      return `${day}/${month} ${year}`;
    case 'words':
      return `${day} ${swedish[month - 1]} ${year}`;
    case 'english':
      return `${english[month - 1]} ${day}, ${year}`;
  }
}

function quoted({ separator }: Dialect, text: string): string {
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded({ charset }: Dialect, text: string): Uint8Array {
  switch (charset) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8');
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16le-bare':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      // The dash of the age bands is the only sign of ours that Latin-1 lacks.
      return Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');
  }
}
