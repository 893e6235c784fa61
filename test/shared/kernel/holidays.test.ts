import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../shared/kernel/calendar.ts';
import { isHoliday, isWorkday, workdayOnOrBefore } from '../../../shared/kernel/holidays.ts';

const holidaysIn = (year: number): string[] =>
  Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter(
    (day) => day.startsWith(String(year)) && isHoliday(day),
  );

describe('Swedish holidays', () => {
  it('of 2026 are the public ones and the three eves', () => {
    expect(holidaysIn(2026)).toEqual([
      '2026-01-01', // nyårsdagen
      '2026-01-06', // trettondedag jul
      '2026-04-03', // långfredagen
      '2026-04-05', // påskdagen
      '2026-04-06', // annandag påsk
      '2026-05-01', // första maj
      '2026-05-14', // Kristi himmelsfärdsdag
      '2026-05-24', // pingstdagen
      '2026-06-06', // nationaldagen
      '2026-06-19', // midsommarafton
      '2026-06-20', // midsommardagen
      '2026-10-31', // alla helgons dag
      '2026-12-24', // julafton
      '2026-12-25', // juldagen
      '2026-12-26', // annandag jul
      '2026-12-31', // nyårsafton
    ]);
  });

  it('follow Easter, also when it falls on the night the clocks change', () => {
    expect(isHoliday('2024-03-29')).toBe(true);
    expect(isHoliday('2024-03-31')).toBe(true);
    expect(isHoliday('2024-04-01')).toBe(true);
    expect(isHoliday('2024-03-30')).toBe(false);
    expect(isHoliday('2024-04-02')).toBe(false);
  });

  it('are sixteen every year, unless two fall on one day', () => {
    for (let year = 2000; year <= 2100; year += 1) {
      const expected = [`${year}-05-01`, `${year}-06-06`].filter((day) =>
        [addDays(easter(year), 39), addDays(easter(year), 49)].includes(day),
      );
      expect(holidaysIn(year)).toHaveLength(16 - expected.length);
    }
  });

  it('leave other eves to be worked', () => {
    expect(isWorkday('2026-01-05')).toBe(true);
    expect(isWorkday('2026-04-02')).toBe(true);
    expect(isWorkday('2026-04-30')).toBe(true);
    expect(isWorkday('2026-10-30')).toBe(true);
  });
});

describe('the workday on or before a day', () => {
  it.each([
    ['a workday is itself', '2026-12-08', '2026-12-08'],
    ['a Sunday gives the Friday before', '2026-12-06', '2026-12-04'],
    ['Easter Monday gives Maundy Thursday', '2026-04-06', '2026-04-02'],
    ['Boxing Day gives the day before Christmas Eve', '2026-12-26', '2026-12-23'],
    ['New Year’s Day gives the day before New Year’s Eve', '2027-01-01', '2026-12-30'],
    ['Midsummer Day gives the Thursday', '2026-06-20', '2026-06-18'],
  ])('%s', (_name, day, expected) => {
    expect(workdayOnOrBefore(day)).toBe(expected);
  });

  it('is never later, never a weekend and never more than five days away', () => {
    for (let n = 0; n < 4000; n += 1) {
      const day = addDays('2024-01-01', n);
      const workday = workdayOnOrBefore(day);
      expect(workday <= day && workday >= addDays(day, -5)).toBe(true);
      expect(weekday(workday)).toBeLessThanOrEqual(5);
    }
  });
});

/** Gauss's Easter by the Meeus form, to check the library against something it is not. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}
