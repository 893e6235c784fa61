import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../shared/guard/clean-text.ts';
import { guardText } from '../../../shared/guard/guard.ts';
import { anyText } from '../../builders/any-text.ts';

const limits = { maxLength: 40 };
const accepted = (text: string, warnings: readonly unknown[] = []) => ({
  ok: true,
  value: { text, warnings },
});
const refused = (error: object) => ({ ok: false, error });

const twoDigits = (n: number): string => String(n).padStart(2, '0');
const isoDates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clockTimes = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }),
    fc.integer({ min: 0, max: 59 }),
    fc.constantFrom('.', ':'),
  )
  .map(([hour, minute, sign]) => `${twoDigits(hour)}${sign}${twoDigits(minute)}`);
const amounts = fc
  .tuple(
    fc.integer({ min: 0, max: 9_999_999_999 }),
    fc.constantFrom('', ',50'),
    fc.constantFrom(' kr', ' tkr', ' SEK'),
  )
  .map(([n, cents, unit]) => `${String(n).replace(/\B(?=(?:\d{3})+$)/g, ' ')}${cents}${unit}`);
const references = fc
  .tuple(
    fc.constantFrom('BRA', 'BER', 'OST', 'ARE'),
    fc.integer({ min: 2020, max: 2040 }),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([team, year, n]) => `${team}-${year}-${String(n).padStart(3, '0')}`);

describe('what the guard keeps of a text', () => {
  it.each([
    ['leaves a plain line as it is', 'Rutiner för samtycke', 'Rutiner för samtycke'],
    ['trims', '  \n kö \t', 'kö'],
    ['folds white space to one space', 'kö \t\u00a0  och\u2003tid', 'kö och tid'],
    [
      'keeps line breaks, however they are made',
      'ett\r\ntvå\rtre\u2028fyra',
      'ett\ntvå\ntre\nfyra',
    ],
    ['keeps one empty line at most', 'ett\n \n\n\ntvå', 'ett\n\ntvå'],
    ['composes letters', 'a\u030ar', 'år'],
    ['composes what an invisible character held apart', 'a\u200b\u030ar', 'år'],
    [
      'takes away control and invisible characters',
      'k\u0000ö\u200b\u202e o\u00adch\u0007',
      'kö och',
    ],
    ['takes away half a surrogate pair', 'kö \ud83d', 'kö \ufffd'],
  ])('%s', (_name, raw, text) => {
    expect(guardText(raw, limits)).toEqual(accepted(text));
  });

  it('is the same when guarded again', () => {
    fc.assert(
      fc.property(anyText(60), (raw) => {
        const once = guardText(raw, { maxLength: 500 });
        if (once.ok) expect(guardText(once.value.text, { maxLength: 500 })).toEqual(once);
      }),
    );
  });
});

describe('what the guard refuses', () => {
  it.each(['', '   ', '\n\t', '\u200b\u00ad'])('a text with nothing in it: %j', (text) => {
    expect(guardText(text, limits)).toEqual(refused({ code: 'empty' }));
  });

  it('a text longer than allowed, and says how long it may be', () => {
    expect(guardText('å'.repeat(41), limits)).toEqual(refused({ code: 'too-long', maxLength: 40 }));
  });

  it('but not one that is only long by white space', () => {
    expect(guardText(`${' '.repeat(100)}kö${' '.repeat(100)}`, limits)).toEqual(accepted('kö'));
  });

  it('with all that is in the text at once, each with its kind and its place', () => {
    const text = 'Anna Svensson, 640823-3234,\nnås på 070-123 45 67';
    expect(guardText(text, { maxLength: 100 })).toMatchObject({
      error: {
        findings: [
          { kind: 'possible-name', start: 0, length: 13, words: [1, 2] },
          { kind: 'personal-number', start: 15, length: 11, words: [3, 3] },
          { kind: 'phone', start: 35, length: 13, words: [6, 8] },
        ],
      },
    });
  });

  it('with places in the text as it is kept, however it was spelled', () => {
    const text = 'ring&nbsp;mig: ０７０\u2011１２３ ４５ ６７  i\u00a0dag, hälsar Anna';
    const guarded = guardText(text, { maxLength: 100 });
    const findings = !guarded.ok && guarded.error.code === 'found' ? guarded.error.findings : [];
    expect(findings.map(({ kind }) => kind)).toEqual(['phone', 'possible-name']);
    const cleaned = cleanText(text);
    const parts = findings.map(({ start, length }) => cleaned.slice(start, start + length));
    expect(parts[0]).toContain('０７０');
    expect(parts[1]).toBe('Anna');
  });

  it('without repeating what was written', () => {
    const refusal = guardText('anna.svensson@example.se', limits);
    expect(JSON.stringify(refusal)).not.toContain('anna');
  });
});

describe('what the guard warns of', () => {
  it('is a possible name, and the text is kept for the writer to confirm', () => {
    expect(guardText('Anna Svensson kommer', limits)).toEqual(
      accepted('Anna Svensson kommer', [expect.objectContaining({ kind: 'possible-name' })]),
    );
  });

  it.each([
    ['over the end of a sentence', 'Frågan gäller Berg. Malm återkommer'],
    ['over the end of a line', 'Möte i Berg\nSvar från AF'],
    ['over a comma', 'Bräcke, Malm och Gran'],
  ])('is not read %s', (_where, text) => {
    expect(guardText(text, limits)).toEqual(accepted(text));
  });
});

describe('what the guard lets through, whatever the numbers are', () => {
  const passes = (text: string): void => {
    expect(guardText(text, { maxLength: 500 })).toEqual(accepted(text));
  };

  it('a date', () => {
    fc.assert(fc.property(isoDates, passes), { numRuns: 1000 });
  });

  it('a span of dates', () => {
    const spans = fc.tuple(
      isoDates,
      fc.constantFrom('–', ' – ', '-', '--', '/', ' till '),
      isoDates,
    );
    fc.assert(
      fc.property(spans, (parts) => passes(parts.join(''))),
      { numRuns: 1000 },
    );
  });

  it('a list of dates', () => {
    const lists = fc.tuple(
      fc.array(isoDates, { minLength: 2, maxLength: 8 }),
      fc.constantFrom(' ', ', ', '\n'),
    );
    fc.assert(
      fc.property(lists, ([dates, sign]) => passes(dates.join(sign))),
      { numRuns: 1000 },
    );
  });

  it('a clock time, and a span of them', () => {
    fc.assert(
      fc.property(clockTimes, clockTimes, (from, to) => {
        passes(from);
        passes(`${from}–${to}`);
        passes(`kl. ${from}-${to}`);
      }),
    );
  });

  it('a date with a time, written apart or together', () => {
    const days = isoDates.filter((date) => date >= '2011');
    fc.assert(
      fc.property(days, clockTimes, (date, time) => {
        passes(`${date} ${time}`);
        passes(`${date} ${time.replace(/\D/, '')}`);
        passes(`${date.replaceAll('-', '')} ${time.replace(/\D/, '')}`);
      }),
      { numRuns: 1000 },
    );
  });

  it('an amount of money', () => {
    fc.assert(fc.property(amounts, passes), { numRuns: 1000 });
  });

  it('case references', () => {
    const lists = fc.array(references, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lists, (cases) => {
        passes(cases.join(', '));
        passes(cases.join(' '));
      }),
    );
  });
});
