import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareSwedish,
  formatCount,
  formatDateTime,
  formatDay,
  formatDays,
  formatDayShort,
  formatInstant,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatTime,
  formatTimeSpan,
  joinWords,
  swedishSortKey,
} from '../../../shared/text/format.ts';

const nbsp = '\u00a0';

describe('dates and times in Swedish', () => {
  it('name the day of the week and the month, shortened', () => {
    expect(formatDay('2026-12-08')).toBe('tis 8 dec 2026');
    expect(formatDayShort('2026-12-08')).toBe('tis 8 dec');
  });

  it('know all days and months', () => {
    const week = ['07', '08', '09', '10', '11', '12', '13'].map((day) => `2026-12-${day}`);
    expect(week.map((day) => formatDayShort(day).split(' ')[0])).toEqual(
      'mån tis ons tors fre lör sön'.split(' '),
    );
    const year = Array.from({ length: 12 }, (_, n) => `2026-${String(n + 1).padStart(2, '0')}-01`);
    expect(year.map((day) => formatDay(day).split(' ')[2])).toEqual(
      'jan feb mars apr maj juni juli aug sep okt nov dec'.split(' '),
    );
  });

  it('write clock times with a dot', () => {
    expect(formatTime('07:59')).toBe('kl. 07.59');
    expect(formatDateTime('2026-12-08', '13:00')).toBe('tis 8 dec 2026 kl. 13.00');
    expect(formatTimeSpan('13:00', '16:00')).toBe('kl. 13.00–16.00');
  });

  it('show an instant as a Swedish clock does, in winter, in summer and over midnight', () => {
    expect(formatInstant('2026-12-01T06:59:00.000Z')).toBe('tis 1 dec 2026 kl. 07.59');
    expect(formatInstant('2026-07-01T06:59:00.000Z')).toBe('ons 1 juli 2026 kl. 08.59');
    expect(formatInstant('2026-12-31T23:00:00.000Z')).toBe('fre 1 jan 2027 kl. 00.00');
  });

  it('name periods', () => {
    expect(formatPeriod({ kind: 'tertial', year: 2026, n: 3 })).toBe('Tertial 3 2026 (sep–dec)');
    expect(formatPeriod({ kind: 'tertial', year: 2026, n: 1 })).toBe('Tertial 1 2026 (jan–apr)');
    expect(formatPeriod({ kind: 'half-year', year: 2026, n: 1 })).toBe(
      'Första halvåret 2026 (jan–juni)',
    );
    expect(formatPeriod({ kind: 'half-year', year: 2026, n: 2 })).toBe(
      'Andra halvåret 2026 (juli–dec)',
    );
    expect(formatPeriod({ kind: 'year', year: 2026 })).toBe('Helåret 2026');
    expect(formatPeriod({ kind: 'interval', from: '2020-09-01', to: '2024-10-31' })).toBe(
      '1 sep 2020–31 okt 2024',
    );
  });
});

describe('numbers in Swedish', () => {
  it('agree with the noun', () => {
    expect([0, 1, 2].map((n) => formatCount(n, 'ärende', 'ärenden'))).toEqual([
      '0 ärenden',
      '1 ärende',
      '2 ärenden',
    ]);
    expect(formatDays(1)).toBe('1 dag');
    expect(formatDays(14)).toBe('14 dagar');
  });

  it('are grouped in thousands by a space that does not break', () => {
    expect(formatNumber(999)).toBe('999');
    expect(formatNumber(1250)).toBe(`1${nbsp}250`);
    expect(formatNumber(12_345_678)).toBe(`12${nbsp}345${nbsp}678`);
    expect(formatNumber(-1250)).toBe(`−1${nbsp}250`);
  });

  it.each([
    [12, 28, '43'],
    [5, 8, '63'],
    [1, 200, '1'],
    [57, 200, '29'],
    [1, 201, '0'],
    [0, 10, '0'],
    [10, 10, '100'],
    [12, 10, '120'],
  ])('show %i of %i as %s %%, the half rounded up', (part, whole, percent) => {
    expect(formatPercent(part, whole)).toBe(`${percent}${nbsp}%`);
  });

  it('show a share of nothing as a dash', () => {
    expect(formatPercent(0, 0)).toBe('–');
  });

  it('show days as months with one decimal', () => {
    expect(formatMonths(0)).toBe('0,0 månader');
    expect(formatMonths(30)).toBe('1,0 månader');
    expect(formatMonths(258)).toBe('8,5 månader');
    expect(formatMonths(365)).toBe('12,0 månader');
  });
});

describe('lists of words', () => {
  it('end with och', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['a'])).toBe('a');
    expect(joinWords(['a', 'b'])).toBe('a och b');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b och c');
  });
});

describe('Swedish order', () => {
  const sorted = (words: string[]): string[] => words.toSorted(compareSwedish);

  it('puts å ä ö last, in that order', () => {
    expect(sorted(['Östersund', 'Åre', 'Zon', 'Ängel', 'Berg', 'Bräcke'])).toEqual([
      'Berg',
      'Bräcke',
      'Zon',
      'Åre',
      'Ängel',
      'Östersund',
    ]);
  });

  it('takes w after v and é with e', () => {
    expect(sorted(['Wik', 'Vik', 'Vång', 'Walter'])).toEqual(['Vik', 'Vång', 'Walter', 'Wik']);
    expect(sorted(['idéer', 'idef', 'idea'])).toEqual(['idea', 'idéer', 'idef']);
  });

  it('does not look at case, nor at how the letters were composed', () => {
    expect(compareSwedish('ÅRE', 'åre')).toBe(0);
    expect(compareSwedish('A\u030are', 'åre')).toBe(0);
    expect(compareSwedish('bärg', 'berg')).toBe(1);
  });

  it('puts a shorter word before the words that begin with it', () => {
    expect(sorted(['Bergsby', 'Berg norra', 'Berg', 'Berga'])).toEqual([
      'Berg',
      'Berg norra',
      'Berga',
      'Bergsby',
    ]);
  });

  it('puts digits first and other alphabets last', () => {
    expect(sorted(['Öga', 'Ж', 'alfa', '10'])).toEqual(['10', 'alfa', 'Öga', 'Ж']);
  });

  it('gives neighbouring letters their Swedish places', () => {
    expect(sorted(['Øst', 'Ost', 'Æra', 'Åra', 'Müller', 'Mylle', 'Muller'])).toEqual([
      'Muller',
      'Mylle',
      'Müller',
      'Ost',
      'Åra',
      'Æra',
      'Øst',
    ]);
  });

  it('is the plain order of keys in printable ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [keyA, keyB] = [swedishSortKey(a), swedishSortKey(b)];
        expect(keyA).toMatch(/^[ -~]*$/);
        expect(compareSwedish(a, b)).toBe(Buffer.compare(Buffer.from(keyA), Buffer.from(keyB)));
      }),
    );
  });
});
