import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  daysBetween,
  localDate,
  localTime,
  zonedInstant,
} from '../../../../shared/kernel/calendar.ts';
import { isWorkday } from '../../../../shared/kernel/holidays.ts';
import {
  isLate,
  noticeSchedule,
  reminderAfter,
} from '../../../../shared/meetings/call/notice-dates.ts';
import { aPlan } from '../../../builders/meeting.ts';
import { builtInRules } from '../../../builders/rules.ts';

const longBefore = '2023-01-02T09:00:00.000Z';
const planOn = (date: string) => ({ ...aPlan, date });

describe('the kallelse', () => {
  it('goes out at 08.00 seven days before the meeting', () => {
    const { noticeDue, noticeLate } = noticeSchedule(
      planOn('2026-12-08'),
      builtInRules,
      longBefore,
    );
    expect(noticeDue).toBe('2026-12-01T07:00:00.000Z');
    expect(noticeLate).toBe(false);
  });

  it.each([
    ['the clocks go back in between', '2026-10-30', '2026-10-23T06:00:00.000Z'],
    ['the clocks go forward in between', '2026-03-31', '2026-03-24T07:00:00.000Z'],
    ['the clocks went back the day before the meeting', '2026-10-26', '2026-10-19T06:00:00.000Z'],
    ['it lies wholly in winter time', '2027-01-26', '2027-01-19T07:00:00.000Z'],
  ])('goes out when Swedish clocks show 08.00 though %s', (_, date, due) => {
    expect(noticeSchedule(planOn(date), builtInRules, longBefore).noticeDue).toBe(due);
  });

  it.each([
    ['a Sunday', '2026-12-06', '2026-11-27'],
    ['a Saturday', '2026-12-05', '2026-11-27'],
    ['Good Friday', '2027-04-02', '2027-03-25'],
    ['Easter Monday', '2027-04-05', '2027-03-25'],
    ['Ascension Day', '2026-05-21', '2026-05-13'],
    ['midsommarafton', '2026-06-26', '2026-06-18'],
    ['julafton', '2026-12-31', '2026-12-23'],
    ['the day after julafton', '2027-01-01', '2026-12-23'],
    ['New Year’s Day', '2027-01-08', '2026-12-30'],
    ['the first of May', '2026-05-08', '2026-04-30'],
    ['the National Day on a Saturday', '2026-06-13', '2026-06-05'],
  ])('goes out on the workday before when the day is %s', (_, date, noticeDay) => {
    const { noticeDue } = noticeSchedule(planOn(date), builtInRules, longBefore);
    expect([localDate(noticeDue), localTime(noticeDue)]).toEqual([noticeDay, '08:00']);
  });

  it('goes out at once, late, when less than a week is left', () => {
    const now = '2026-12-02T13:12:00.000Z';
    expect(noticeSchedule(planOn('2026-12-08'), builtInRules, now)).toMatchObject({
      noticeDue: now,
      noticeLate: true,
    });
  });

  it('is not late later in the very day it is due, as a whole week is left', () => {
    const now = zonedInstant('2026-12-01', '16:30');
    expect(noticeSchedule(planOn('2026-12-08'), builtInRules, now)).toMatchObject({
      noticeDue: now,
      noticeLate: false,
    });
  });

  it('goes out at once and in time when only the earlier workday has passed', () => {
    const saturday = zonedInstant('2026-11-28', '10:00');
    expect(noticeSchedule(planOn('2026-12-06'), builtInRules, saturday)).toMatchObject({
      noticeDue: saturday,
      noticeLate: false,
    });
  });

  it('becomes late at midnight in Sweden, not in Greenwich', () => {
    expect(isLate(planOn('2026-12-08'), builtInRules, '2026-12-01T22:59:59.000Z')).toBe(false);
    expect(isLate(planOn('2026-12-08'), builtInRules, '2026-12-01T23:00:00.000Z')).toBe(true);
    expect(isLate(planOn('2026-07-08'), builtInRules, '2026-07-01T22:00:00.000Z')).toBe(true);
  });
});

describe('the reminder', () => {
  it('comes at 08.00 three days before the meeting, on the last day for proposals', () => {
    expect(noticeSchedule(planOn('2026-12-10'), builtInRules, longBefore)).toMatchObject({
      reminderDue: '2026-12-07T07:00:00.000Z',
      proposalsUntil: '2026-12-07',
    });
  });

  it('comes on the Friday when that day is in the weekend', () => {
    expect(noticeSchedule(planOn('2026-12-08'), builtInRules, longBefore)).toMatchObject({
      reminderDue: '2026-12-04T07:00:00.000Z',
      proposalsUntil: '2026-12-04',
    });
  });

  it('comes the last workday before instead of on the day of the kallelse, as after a long Easter', () => {
    // M−3 is Easter Monday, the workday before it is the Thursday the kallelse goes out; the clocks change in between.
    const schedule = noticeSchedule(planOn('2027-04-01'), builtInRules, longBefore);
    expect(localDate(schedule.noticeDue)).toBe('2027-03-25');
    expect(schedule.reminderDue).toBe('2027-03-31T06:00:00.000Z');
  });

  it('comes the last workday before when the kallelse itself was late', () => {
    const friday = zonedInstant('2026-12-04', '15:00');
    expect(reminderAfter(planOn('2026-12-08'), builtInRules, friday).reminderDue).toBe(
      zonedInstant('2026-12-07', '08:00'),
    );
  });

  it('comes the same morning when the kallelse went out the day before', () => {
    const dayBefore = zonedInstant('2026-12-07', '15:00');
    expect(reminderAfter(planOn('2026-12-08'), builtInRules, dayBefore)).toEqual({
      reminderDue: zonedInstant('2026-12-08', '08:00'),
      proposalsUntil: '2026-12-08',
    });
  });

  it('does not come when the meeting starts before it would, or when the kallelse is of the same day', () => {
    const dayBefore = zonedInstant('2026-12-07', '15:00');
    const early = { ...planOn('2026-12-08'), start: '08:00', end: '12:00' };
    expect(reminderAfter(early, builtInRules, dayBefore).reminderDue).toBe(dayBefore);
    const sameDay = zonedInstant('2026-12-08', '07:00');
    expect(reminderAfter(planOn('2026-12-08'), builtInRules, sameDay).reminderDue).toBe(sameDay);
  });
});

describe('for any meeting of twelve years', () => {
  const day = fc.integer({ min: 0, max: 4400 }).map((n) => addDays('2024-01-09', n));

  it('the kallelse is on a workday at 08.00, a week before or more only by days off', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { noticeDue, noticeLate } = noticeSchedule(planOn(date), builtInRules, longBefore);
        const noticeDay = localDate(noticeDue);
        expect(noticeLate).toBe(false);
        expect(isWorkday(noticeDay)).toBe(true);
        expect(localTime(noticeDue)).toBe('08:00');
        const early = daysBetween(noticeDay, date) - 7;
        const passedOver = Array.from({ length: early }, (_, n) => addDays(noticeDay, n + 1));
        expect(passedOver.filter(isWorkday)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the reminder is on a later workday at 08.00, at least a day and mostly three before', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { noticeDue, reminderDue, proposalsUntil } = noticeSchedule(
          planOn(date),
          builtInRules,
          longBefore,
        );
        expect(proposalsUntil).toBe(localDate(reminderDue));
        expect(localDate(noticeDue) < proposalsUntil).toBe(true);
        expect(isWorkday(proposalsUntil)).toBe(true);
        expect(localTime(reminderDue)).toBe('08:00');
        expect(daysBetween(proposalsUntil, date)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('whenever it is planned, nothing is due before then, and the reminder neither before the kallelse nor after the start', () => {
    const minutesBefore = fc.integer({ min: 1, max: 60 * 24 * 20 });
    fc.assert(
      fc.property(day, minutesBefore, (date, minutes) => {
        const start = zonedInstant(date, aPlan.start);
        const now = addMinutes(start, -minutes);
        const schedule = noticeSchedule(planOn(date), builtInRules, now);
        expect(schedule.noticeDue >= now).toBe(true);
        expect(schedule.noticeLate).toBe(daysBetween(localDate(schedule.noticeDue), date) < 7);
        expect(schedule.reminderDue >= schedule.noticeDue).toBe(true);
        expect(schedule.reminderDue < start).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
