import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsPersonalNumber } from '../../../shared/guard/numbers/personal-number.ts';
import { guardText } from '../../../shared/guard/guard.ts';
import { countProcessorTime } from '../../builders/processor-time.ts';
import { birthNumbers, styles } from './birth-numbers.ts';

const style = fc.constantFrom(...styles);
const before = fc.constantFrom(
  '',
  'Ärendet gäller ',
  'Från IFO: ',
  'pnr',
  'Möte 13.00–16.00 om ',
  '(',
);
const after = fc.constantFrom(
  '',
  ' som vill börja praktik',
  ', klart 2026-03-01',
  '.',
  ')',
  ' åäö',
);

describe('a birth number in running text', () => {
  it('is found in every way of writing it', () => {
    fc.assert(
      fc.property(birthNumbers(0), style, before, after, (number, write, start, end) => {
        const refusal = guardText(`${start}${write(number)}${end}`, { maxLength: 500 });
        expect(refusal).toMatchObject({ error: { findings: [{ kind: 'personal-number' }] } });
      }),
      { numRuns: 2000 },
    );
  });

  it('is told apart from a coordination number, whose day is sixty more', () => {
    fc.assert(
      fc.property(birthNumbers(60), style, before, after, (number, write, start, end) => {
        const refusal = guardText(`${start}${write(number)}${end}`, { maxLength: 500 });
        expect(refusal).toMatchObject({ error: { findings: [{ kind: 'coordination-number' }] } });
      }),
      { numRuns: 1000 },
    );
  });

  it('is found with a wrong check digit where the writing says what it is', () => {
    fc.assert(
      fc.property(birthNumbers(0), fc.integer({ min: 1, max: 9 }), (number, slip) => {
        const last = number.last.slice(0, 3) + String((Number(number.last[3]) + slip) % 10);
        expect(containsPersonalNumber(`${number.date}-${last}`)).toBe(true);
        expect(containsPersonalNumber(`${number.century}${number.date}-${last}`)).toBe(true);
        expect(containsPersonalNumber(`${number.century}${number.date}${last}`)).toBe(true);
      }),
    );
  });

  it('is found digit by digit whatever the check digit is', () => {
    const fourDigits = fc.integer({ min: 1000, max: 9999 }).map(String);
    const writings = fc.constantFrom(
      (date: string, last: string) =>
        `${Array.from(date).join(' ')} - ${Array.from(last).join(' ')}`,
      (date: string, last: string) => `${Array.from(date).join('.')}-${Array.from(last).join('.')}`,
      (date: string, last: string) => Array.from(date + last).join('-'),
      (date: string, last: string) =>
        `Nr 12 ${Array.from(date).join(' ')} - ${Array.from(last).join(' ')}.`,
    );
    fc.assert(
      fc.property(birthNumbers(0), fourDigits, writings, fc.boolean(), (number, last, write, c) => {
        const date = (c ? number.century : '') + number.date;
        expect(guardText(write(date, last), { maxLength: 100 }).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in stored documents and log lines', () => {
    fc.assert(
      fc.property(birthNumbers(0), ({ date, last }) => {
        const entry = { at: '2026-12-01T06:59:00.000Z', n: 4500, note: `om ${date}-${last}` };
        expect(containsPersonalNumber(JSON.stringify(entry))).toBe(true);
      }),
    );
  });

  it('is found wherever it stands in a long text', () => {
    const filler = 'Genomgång av rutiner 2026-01-15 kl. 13.00, dnr P25-3. '.repeat(200);
    expect(containsPersonalNumber(filler)).toBe(false);
    expect(containsPersonalNumber(`${filler}640823-3234${filler}`)).toBe(true);
  });
});

describe('digits that are no birth number', () => {
  it.each([
    ['a day that does not exist', '190230-9805'],
    ['an organisation number, whose third digit is at least 2', '556012-5790'],
    ['ten digits whose check digit does not fit', '8012189876'],
    ['a number with digits before it', '6640823-3234'],
    ['a number with digits after it', '640823-32345'],
    ['the id of a machine', '19801218-9876-4c1b-8a77-1f2e3d4c5b6a'],
    ['nothing at all', ''],
  ])('%s', (_name, text) => {
    expect(containsPersonalNumber(text)).toBe(false);
  });

  it('an instant of the years in which this runs', () => {
    const moments = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(containsPersonalNumber(moment.toISOString())).toBe(false);
        expect(containsPersonalNumber(String(moment.getTime()))).toBe(false);
      }),
    );
  });

  it('a random id', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(containsPersonalNumber(id)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

it('takes hostile input in a time that grows with it, not with its square', () => {
  const pieces = ['1 ', '0-', 'a@', '19', '1\n', '+46', 'gatan ', '801218-', '\u200b', '(0'];
  const cost = (times: number): number => {
    const spent = countProcessorTime();
    for (const piece of pieces) guardText(piece.repeat(times), { maxLength: 100_000 });
    return spent();
  };
  const least = (times: number): number => Math.min(cost(times), cost(times), cost(times));
  // Eight times the text: 8 when linear, 64 when quadratic. The least of three keeps a busy machine out of it.
  expect(least(4_000) / least(500)).toBeLessThan(24);
});
