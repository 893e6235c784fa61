import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  addMonths,
  addSeconds,
  daysBetween,
  daysInMonth,
  localDate,
  localTime,
  nthWeekdayOfMonth,
  weekday,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import { clockTime, instant, isoDate } from '../../../shared/kernel/date-schemas.ts';

const moments = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2099-01-01'),
  noInvalidDate: true,
});
const dates = moments.map((date) => date.toISOString().slice(0, 10));
const fewDays = fc.integer({ min: -4000, max: 4000 });

describe('a date', () => {
  it.each(['2026-12-08', '2028-02-29', '1900-01-01', '2199-12-31'])('may be %s', (text) => {
    expect(isoDate.safeParse(text).success).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-12-08',
    '2026-1-1',
    '2026-12-08T00:00',
    ' 2026-12-08',
    '0206-12-08',
    '9999-12-31',
    '',
  ])('may not be %j', (text) => {
    expect(isoDate.safeParse(text).success).toBe(false);
  });
});

describe('a clock time', () => {
  it.each(['00:00', '07:59', '23:59'])('may be %s', (text) => {
    expect(clockTime.safeParse(text).success).toBe(true);
  });

  it.each(['24:00', '7:59', '13.00', '13:60', '13:00:00', ''])('may not be %j', (text) => {
    expect(clockTime.safeParse(text).success).toBe(false);
  });
});

describe('an instant', () => {
  it('is what toISOString writes, and nothing else', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(instant.safeParse(moment.toISOString()).success).toBe(true);
      }),
    );
  });

  it.each([
    '2026-12-01T06:59:00Z',
    '2026-12-01T06:59:00.000+01:00',
    '2026-12-01T06:59:00.000',
    '2026-02-30T06:59:00.000Z',
    '2026-12-01 06:59:00.000Z',
    '+012026-12-01T06:59:00.000Z',
  ])('may not be %j', (text) => {
    expect(instant.safeParse(text).success).toBe(false);
  });

  it('moves by minutes and seconds over midnight', () => {
    expect(addMinutes('2026-12-31T23:59:00.000Z', 2)).toBe('2027-01-01T00:01:00.000Z');
    expect(addMinutes('2026-12-01T00:00:00.000Z', -1)).toBe('2026-11-30T23:59:00.000Z');
    expect(addSeconds('2026-12-01T06:59:59.500Z', 1)).toBe('2026-12-01T07:00:00.500Z');
  });
});

describe('Swedish wall time', () => {
  it('is one hour before UTC in winter and two in summer', () => {
    expect(zonedInstant('2026-12-01', '07:59')).toBe('2026-12-01T06:59:00.000Z');
    expect(zonedInstant('2026-07-01', '07:59')).toBe('2026-07-01T05:59:00.000Z');
  });

  it('moves on a time that the clocks jump over in March', () => {
    expect(zonedInstant('2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(zonedInstant('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(localTime(zonedInstant('2026-03-29', '02:30'))).toBe('03:30');
    expect(zonedInstant('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('takes the first of a time that comes twice in October', () => {
    expect(zonedInstant('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(localTime('2026-10-25T00:30:00.000Z')).toBe('02:30');
    expect(localTime('2026-10-25T01:30:00.000Z')).toBe('02:30');
    expect(zonedInstant('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('stays the same a week apart, although the clocks changed in between', () => {
    expect(zonedInstant(addDays('2026-04-01', -7), '08:00')).toBe('2026-03-25T07:00:00.000Z');
    expect(zonedInstant('2026-04-01', '08:00')).toBe('2026-04-01T06:00:00.000Z');
  });

  it('changes day at Swedish midnight, not at midnight UTC', () => {
    expect(localDate('2026-12-31T22:59:59.999Z')).toBe('2026-12-31');
    expect(localDate('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
    expect(localDate('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
    expect(localTime('2026-12-31T23:00:59.999Z')).toBe('00:00');
  });

  it('comes back from an instant as it went in, but for the hour that is missing in March', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 1439 }), (date, minute) => {
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const at = zonedInstant(date, time);
        if (localTime(at) === time) expect(localDate(at)).toBe(date);
        else expect([time.slice(0, 2), localTime(at).slice(0, 2)]).toEqual(['02', '03']);
      }),
    );
  });
});

describe('counting in days and months', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays('2026-12-08', -7)).toBe('2026-12-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-12-01', '2026-12-08')).toBe(7);
    expect(daysBetween('2026-12-08', '2026-12-01')).toBe(-7);
  });

  it('counts whole days over the nights when the clocks change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('adding days and measuring them agree', () => {
    fc.assert(
      fc.property(dates, fewDays, (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(addDays(addDays(date, n), -n)).toBe(date);
      }),
    );
  });

  it('keeps the day of the month, or takes the last day of a shorter one', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  });

  it('knows how long a month is', () => {
    expect([2026, 2028, 2000, 1900].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
    expect(daysInMonth(2026, 12)).toBe(31);
  });

  it('refuses to count from what is no date', () => {
    expect(() => addDays('i morgon', 1)).toThrow(RangeError);
  });
});

describe('days of the week', () => {
  it('are numbered from Monday', () => {
    expect(weekday('2026-12-07')).toBe(1);
    expect(weekday('2026-12-08')).toBe(2);
    expect(weekday('2026-12-13')).toBe(7);
  });

  it('come back every seventh day', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });

  it('give the second Tuesday of a month, and the last', () => {
    expect(nthWeekdayOfMonth(2026, 12, 2, 2)).toBe('2026-12-08');
    expect(nthWeekdayOfMonth(2026, 12, 2, 1)).toBe('2026-12-01');
    expect(nthWeekdayOfMonth(2026, 12, 2, -1)).toBe('2026-12-29');
    expect(nthWeekdayOfMonth(2026, 2, 7, -1)).toBe('2026-02-22');
  });

  it('give a fifth only where the month has one', () => {
    expect(nthWeekdayOfMonth(2026, 12, 2, 5)).toBe('2026-12-29');
    expect(nthWeekdayOfMonth(2026, 11, 2, 5)).toBeUndefined();
    expect(nthWeekdayOfMonth(2026, 2, 1, 5)).toBeUndefined();
  });

  it('are always the asked weekday in the asked month', () => {
    const weekdays = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);
    const nths = fc.constantFrom(1, 2, 3, 4, 5, -1);
    fc.assert(
      fc.property(dates, weekdays, nths, (date, day, nth) => {
        const [year, month] = date.split('-').map(Number);
        const found = nthWeekdayOfMonth(year!, month!, day, nth);
        if (found === undefined) {
          expect(nth).toBe(5);
          return;
        }
        expect(found.slice(0, 7)).toBe(date.slice(0, 7));
        expect(weekday(found)).toBe(day);
        if (nth !== -1) expect(Math.ceil(Number(found.slice(8)) / 7)).toBe(nth);
      }),
    );
  });
});
