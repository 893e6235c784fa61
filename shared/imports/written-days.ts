import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { monthWords, weekdayWords } from './words.ts';

/** A day as it was told, or only its month: then `on` is the first day of it. */
export interface ToldDay {
  readonly on: IsoDate;
  readonly monthOnly?: true | undefined;
}

/** Fault a day is not taken. `ambiguous`: it can be read as two days, or of two years, and nothing says which. */
export type DayProblem = 'ambiguous' | 'year-only' | 'two-digit-year' | 'no-such-day' | 'not-a-day';

/**
 * A day as people write it: `2024-03-05`, `5/3 2024`, `5 mars 2024`, `March 5, 2024`, `2024-03`, `mars 2024`. What can be
 * read in two ways is refused and never guessed at.
 */
export function readToldDay(text: string): Result<ToldDay, DayProblem> {
  const written = normal(text);
  for (const [form, read] of forms) {
    const found = form.exec(written);
    if (found !== null) return read(found.slice(1));
  }
  return err('not-a-day');
}

type Reader = (parts: readonly string[]) => Result<ToldDay, DayProblem>;

const sign = String.raw`\s*[-/.]\s*`;
const month = `(${Object.keys(monthWords).join('|')})\\.?`;
const weekdays = new RegExp(`^(${weekdayWords.join('|')})\\.?,?\\s+`);

function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(weekdays, '')
    .replace(/^den /, '');
}

const forms: readonly (readonly [RegExp, Reader])[] = [
  // A clock time after the day is what a spreadsheet adds.
  [
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/,
    ([y = '', m = '', d = '']) => day(y, m, d),
  ],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([y = '', m = '', d = '']) => day(y, m, d)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([y = '', m = '']) => wholeMonth(y, m)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([m = '', y = '']) => wholeMonth(y, m)],
  // As Swedes write it: the day, the month, and the year apart.
  [/^(\d{1,2})\/(\d{1,2})(?: -? ?|-)(\d{4})$/, ([d = '', m = '', y = '']) => day(y, m, d)],
  [new RegExp(`^(\\d{1,2})${sign}(\\d{1,2})${sign}(\\d{4})$`), eitherOrder],
  [
    new RegExp(`^(\\d{1,2})(?:\\.|:[ae]|st|nd|rd|th)? ${month},? (\\d{4})$`),
    ([d = '', m = '', y = '']) => day(y, monthOf(m), d),
  ],
  [
    new RegExp(`^${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`),
    ([m = '', d = '', y = '']) => day(y, monthOf(m), d),
  ],
  [new RegExp(`^${month},? (\\d{4})$`), ([m = '', y = '']) => wholeMonth(y, monthOf(m))],
  [new RegExp(`^(\\d{4}),? ${month}$`), ([y = '', m = '']) => wholeMonth(y, monthOf(m))],
  [/^\d{4}$/, () => err('year-only')],
  [
    new RegExp(`^\\d{1,2}(?:\\.|:[ae])? ${month},? ['-]?\\d{2}$|^${month},? ['-]?\\d{2}$`),
    () => err('two-digit-year'),
  ],
  [/^\d{1,2}\/\d{1,2}(?: -? ?|-)'?\d{2}$/, () => err('two-digit-year')],
  [new RegExp(`^\\d{1,2}${sign}\\d{1,2}(?:${sign}\\d{2})?$|^\\d{6}$`), () => err('ambiguous')],
];

/** `5/3/2024` is two days; `13/3/2024` and `3/3/2024` are one. */
function eitherOrder([a = '', b = '', y = '']: readonly string[]): Result<ToldDay, DayProblem> {
  const [first, second] = [day(y, b, a), day(y, a, b)];
  if (first.ok && second.ok) return first.value.on === second.value.on ? first : err('ambiguous');
  return first.ok ? first : second;
}

function monthOf(word: string): string {
  return String(monthWords[word] ?? '');
}

function day(y: string, m: string, d: string): Result<ToldDay, DayProblem> {
  const on = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const read = new Date(`${on}T00:00:00Z`);
  // 30 February would be read as 1 March.
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === on;
  return isDay ? ok({ on }) : err('no-such-day');
}

function wholeMonth(y: string, m: string): Result<ToldDay, DayProblem> {
  const first = day(y, m, '1');
  return first.ok ? ok({ ...first.value, monthOnly: true }) : first;
}
