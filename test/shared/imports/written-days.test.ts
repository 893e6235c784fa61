import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToldDay } from '../../../shared/imports/written-days.ts';
import { addDays, partsOf } from '../../../shared/kernel/calendar.ts';

const fifthOfMarch = [
  ...['2024-03-05', '2024-3-5', '2024/03/05', '2024.03.05', '20240305', ' 2024-03-05 '],
  ...['2024-03-05 00:00', '2024-03-05T00:00:00.000Z', '2024–03–05'],
  ...['5/3 2024', '05/03 2024', '5/3-2024', '5/3 -2024', '5/3 – 2024'],
  ...['5 mars 2024', '5 MARS 2024', '5. mars 2024', '5:e mars 2024', 'den 5 mars 2024'],
  ...['tis 5 mars 2024', 'tisdag den 5 mars 2024', '05 mar 2024', '5 mar. 2024'],
  ...['5 March 2024', 'March 5, 2024', 'Mar 5th 2024', 'Tue 5 Mar 2024', '5th March, 2024'],
];

describe('a day as people write it', () => {
  it.each(fifthOfMarch)('%s is 5 March 2024', (text) => {
    expect(readToldDay(text)).toEqual({ ok: true, value: { on: '2024-03-05' } });
  });

  it.each(['2024-03', '2024/3', '3/2024', 'mars 2024', 'Mars, 2024', 'March 2024', '2024 mars'])(
    '%s is the month alone',
    (text) => {
      expect(readToldDay(text)).toEqual({
        ok: true,
        value: { on: '2024-03-01', monthOnly: true },
      });
    },
  );

  it.each(['5/3/2024', '05.03.2024', '5-3-2024', '24-03-05', '5/3', '240305', '03-05'])(
    '%s could be two days, and is none',
    (text) => {
      expect(readToldDay(text)).toEqual({ ok: false, error: 'ambiguous' });
    },
  );

  it.each(['13/3/2024', '3/13/2024', '13.3.2024', '13-03-2024'])(
    '%s has a month that can be no day',
    (text) => {
      expect(readToldDay(text)).toEqual({ ok: true, value: { on: '2024-03-13' } });
    },
  );

  it.each([
    ['2024', 'year-only'],
    ['5 mars 24', 'two-digit-year'],
    ['5/3-24', 'two-digit-year'],
    ['mars 24', 'two-digit-year'],
    ['2024-02-30', 'no-such-day'],
    ['31 april 2024', 'no-such-day'],
    ['2024-13-01', 'no-such-day'],
    ['32/1 2024', 'no-such-day'],
    ['i våras', 'not-a-day'],
    ['45356', 'not-a-day'],
    ['5 smars 2024', 'not-a-day'],
  ])('%s is none: %s', (text, error) => {
    expect(readToldDay(text)).toEqual({ ok: false, error });
  });

  it('is read back whatever the day is', () => {
    const anyDay = fc.integer({ min: 0, max: 6_000 }).map((n) => addDays('2010-01-01', n));
    fc.assert(
      fc.property(anyDay, (on) => {
        const { year, month, day } = partsOf(on);
        for (const text of [on, `${day}/${month} ${year}`, on.replaceAll('-', '')])
          expect(readToldDay(text)).toEqual({ ok: true, value: { on } });
      }),
      { numRuns: 50 },
    );
  });
});
