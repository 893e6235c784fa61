import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../shared/text/format.ts';
import { typedDay, typedTime } from '../../../shared/text/typed.ts';

const today = '2026-11-30';

describe('a day as it is typed', () => {
  it.each([
    '2026-12-08',
    '20261208',
    '8/12',
    '8/12 2026',
    '8/12-26',
    '8.12.2026',
    '8 dec',
    '8 dec.',
    ' 8  December 2026 ',
    'tis 8 dec 2026',
    'den 8 december',
    '8:e dec',
  ])('is read however one writes it: %s', (typed) => {
    expect(typedDay(typed, today)).toBe('2026-12-08');
  });

  it('is read as it is shown, whatever the month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-09`;
      expect(typedDay(formatDay(day), today)).toBe(day);
    }
  });

  it('is the nearest such day where no year is said', () => {
    expect([typedDay('10 jan', today), typedDay('29 nov', today)]).toEqual([
      '2027-01-10',
      '2026-11-29',
    ]);
    expect(typedDay('20/12', '2027-01-04')).toBe('2026-12-20');
  });

  it.each([
    ['Idag', '2026-11-30'],
    ['i dag', '2026-11-30'],
    ['imorgon', '2026-12-01'],
    ['I morgon', '2026-12-01'],
  ])('can be a word: %s', (typed, day) => {
    expect(typedDay(typed, today)).toBe(day);
  });

  it.each(['', '31/11', '8', 'snart', '8 nonsens', '2026-13-01', '29 feb 2027', '0/12'])(
    'is not guessed from what is none: %j',
    (typed) => {
      expect(typedDay(typed, today)).toBeUndefined();
    },
  );
});

describe('a time as it is typed', () => {
  it.each(['13:00', '13.00', '1300', '13', 'kl 13', 'kl. 13.00'])('is read: %s', (typed) => {
    expect(typedTime(typed)).toBe('13:00');
  });

  it('may leave out the first nought', () => {
    expect([typedTime('9'), typedTime('8.30')]).toEqual(['09:00', '08:30']);
  });

  it.each(['', '24', '12.60', 'ett', '12345'])('is not guessed from what is none: %j', (typed) => {
    expect(typedTime(typed)).toBeUndefined();
  });
});
